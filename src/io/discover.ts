import { dirname, join, resolve } from 'node:path';
import type { SourceFile } from '../article/source-file.js';
import { type Diagnostic, hasErrors } from '../diagnostic/diagnostic.js';
import { report } from '../diagnostic/report.js';
import { compareText } from '../model/compare-text.js';
import { markerOfZola } from '../model/dialect.js';
import { findArticlesFolders, isInside, usualFolders } from './articles-folders.js';
import { authorsIn } from './authors-in.js';
import { DiskFile, fileLocator } from './disk-file.js';
import { type Expanded, expandArticles } from './expand-articles.js';
import { listFolder } from './list-folder.js';
import { Fence } from './media/fence.js';
import { readSource } from './read-source.js';
import { relativePath } from './relative-path.js';
import { isArticle } from './source-names.js';
import { type IsTaken, lookedFor, takenAway } from './taken-away.js';

/** The files that a build reads, and what is around them. */
export interface Discovered {
  /** By path, in code units, so that nothing depends on the machine; each file once. */
  readonly files: readonly SourceFile[];
  /** The names of the files in the root, in the articles folders and in the folders between, sorted. */
  readonly markers: readonly string[];
  /** What was asked for and is not there, or may not be: without it there is nothing to build. */
  readonly missing: readonly Diagnostic[];
  /** What is there and was not looked at. */
  readonly diagnostics: readonly Diagnostic[];
  /** Where the files were looked for. */
  readonly around: Surroundings;
  /** Whether the same process found the same files before, and heard of what happened to them since. */
  readonly isAgain?: boolean;
}

/** Where a discovery looked, as absolute paths unless said otherwise. */
export interface Surroundings {
  readonly top: string;
  /** Folders, files and globs, relative to the top. */
  readonly entries: readonly string[];
  /** What places are relative to. */
  readonly bases: readonly string[];
}

/**
 * Finds the articles and the data beside them. Reads no file: {@link SourceFile.read} does that later.
 *
 * @param root the folder that everything is relative to.
 * @param articles folders, files or globs, and with `!` before it what none of them gives; without any that gives
 *   something: the usual folder that exists.
 * @param out the folder of the feeds, which is left out.
 */
export async function discover(root: string, articles: readonly string[], out: string): Promise<Discovered> {
  const top = resolve(root);
  const entries = entriesOf(top, articles);
  const isTaken = await takenAway(top, articles);
  const expanded = await Promise.all(
    entries.map(async (entry) => without(isTaken, top, await expandArticles(top, entry, resolve(top, out)))),
  );
  const found = filesOf(top, expanded);
  const diagnostics = expanded.flatMap((one) => one.diagnostics);
  const among = expanded.some(({ folder }) => folder === resolve(top, out));
  const missing = among
    ? [report('out-among-articles', { folder: relativePath(top, resolve(top, out)) || '.' })]
    : expanded.flatMap((one) => one.missing);
  const nothing = missing.length === 0 && !found.some(({ path }) => isArticle(path));
  const around = { top, entries, bases: expanded.map(({ base }) => base) };
  return {
    files: found,
    markers: markersAround(around),
    around,
    missing: nothing ? whyNothing(entries, diagnostics) : missing,
    diagnostics,
  };
}

/** Where articles are looked for: where somebody says, else in the usual folder that there is. */
export function entriesOf(top: string, articles: readonly string[]): readonly string[] {
  const entries = lookedFor(articles);
  return entries.length > 0 ? entries : findArticlesFolders(top);
}

/** What is taken away is not spoken of either. */
function without(isTaken: IsTaken | undefined, top: string, found: Expanded): Expanded {
  if (!isTaken) return found;
  const files = found.files.filter((file) => !isTaken(file));
  const diagnostics = found.diagnostics.filter(({ path }) => path === undefined || !isTaken(resolve(top, path)));
  return { ...found, files, diagnostics };
}

function whyNothing(entries: readonly string[], diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  if (hasErrors(diagnostics)) return diagnostics;
  return [report('no-articles', { folders: entries.length > 0 ? entries : usualFolders })];
}

function filesOf(root: string, expanded: readonly Expanded[]): readonly SourceFile[] {
  const found: SourceFile[] = [];
  for (const { base, folder, files } of expanded) {
    const locate = fileLocator(root, base);
    const site = { fence: new Fence([root, base]), followLink: false };
    // Who names a single file may name a link. What is found in a folder is anybody's, and none.
    const own = folder === undefined ? { ...site, followLink: true } : { ...site, fence: new Fence([folder]) };
    for (const file of files) found.push(new DiskFile(locate(file), own));
    for (const file of siteAuthors(root, base)) found.push(new DiskFile(locate(file), site));
  }
  // What was found twice is side by side then, and as it was found first.
  found.sort((a, b) => compareText(a.path, b.path));
  return found.filter(({ path }, index) => path !== found[index - 1]?.path);
}

// Jekyll has data for all posts in `_data`, at the top of the site.
function siteAuthors(root: string, base: string): readonly string[] {
  return [root, base].flatMap((folder) => authorsIn(join(folder, '_data')));
}

/** The names that tell what site generator the articles are for. */
export function markersAround({ top, bases }: Surroundings): readonly string[] {
  const folders = new Set(bases.flatMap((base) => [top, ...upTo(top, base)]));
  // Hugo may have its configuration in a folder of its own.
  const places = [...folders, join(top, 'config/_default')];
  const names = places.flatMap(listFolder).filter((entry) => !entry.isDirectory() && !isArticle(entry.name));
  return [...new Set([...names.map(({ name }) => name), ...zolaMarker([...folders])])].sort(compareText);
}

// Zola's `config.toml` was Hugo's name as well; only Zola's has a `base_url`.
function zolaMarker(folders: readonly string[]): readonly string[] {
  const isZolas = folders.some((folder) => {
    // An articles folder is anybody's: what a link in it leads to is none of the build's business.
    const place = { fence: new Fence([folder]), followLink: false };
    const source = readSource(join(folder, 'config.toml'), 'config.toml', place);
    return 'text' in source && /^base_url\s*=/m.test(source.text);
  });
  return isZolas ? [markerOfZola] : [];
}

function upTo(root: string, base: string): readonly string[] {
  if (base === root) return [];
  // Of a folder elsewhere nobody knows where its site begins; the folder around it is the best guess.
  return isInside(root, base) ? [base, ...upTo(root, dirname(base))] : [base, dirname(base)];
}
