import { type Dirent, readdirSync, readlinkSync, realpathSync } from 'node:fs';
import { sep } from 'node:path';
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { report } from '../diagnostic/report.js';
import { compareText } from '../model/compare-text.js';
import { relativePath } from './relative-path.js';
import { isWanted } from './source-names.js';
import { statOf } from './stat-of.js';
import { systemReason } from './system-reason.js';

/** The files found, absolute, those of a folder in order; and what could not be looked at. */
export interface Found {
  readonly files: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

// What site generators keep beside articles that is none: packages, layouts, and the site as they built it.
const skipped = new Set(['node_modules', '_site', '_includes', '_layouts']);

/**
 * The articles and data files in a folder and the folders in it.
 *
 * Only regular files count. Symbolic links are not followed: what they lead to inside the folder is found anyway, and
 * what lies outside is none of the build's business. Names that begin with a dot, and the folder `except`, are left out.
 */
export function walk(root: string, folder: string, except: string): Found {
  const files: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const waiting = [folder];
  for (let current = waiting.pop(); current !== undefined; current = waiting.pop()) {
    const inside: string[] = [];
    for (const entry of entriesOf(root, current, diagnostics)) {
      if (entry.name.startsWith('.')) continue;
      const path = `${current}${sep}${entry.name}`;
      if (entry.isFile() && isWanted(entry.name)) files.push(path);
      else if (entry.isDirectory() && !skipped.has(entry.name) && path !== except) inside.push(path);
      else diagnostics.push(...passedOver(root, folder, path, entry));
    }
    // The first of them is looked at next.
    for (const one of inside.reverse()) waiting.push(one);
  }
  return { files, diagnostics };
}

function entriesOf(root: string, folder: string, diagnostics: Diagnostic[]): readonly Dirent[] {
  try {
    // In order, so that whoever sorts all of them by their long paths finds them sorted but for folders among files.
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => compareText(a.name, b.name));
  } catch (thrown) {
    const path = relativePath(root, folder) || '.';
    diagnostics.push(report('unreadable-folder', { reason: systemReason(thrown) }, { path }));
    return [];
  }
}

/**
 * What there is to say of something in a folder that is not read: of a link that leads out, and of a pipe or a device
 * with the name of an article.
 */
function passedOver(root: string, folder: string, path: string, entry: Dirent): readonly Diagnostic[] {
  if (entry.isSymbolicLink()) return checkLink(root, folder, path);
  if (entry.isFile() || entry.isDirectory() || !isWanted(path)) return [];
  return [report('skipped-file', undefined, { path: relativePath(root, path) })];
}

function checkLink(root: string, folder: string, link: string): readonly Diagnostic[] {
  const target = statOf(link);
  const matters = target?.isDirectory() || isWanted(link);
  try {
    if (!matters || (target && `${realpathSync(link)}${sep}`.startsWith(`${realpathSync(folder)}${sep}`))) return [];
    return [report('skipped-link', { target: readlinkSync(link) }, { path: relativePath(root, link) })];
  } catch {
    // It is gone since it was found.
    return [];
  }
}
