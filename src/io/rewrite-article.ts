import { accessSync, constants, lstatSync } from 'node:fs';
import { resolve } from 'node:path';
import type { EditedText } from '../article/edit-front-matter.js';
import type { SourceFile } from '../article/source-file.js';
import { holdSignals } from './hold-signals.js';
import { findAbandoned, removeFiles } from './leftovers.js';
import { Refusal } from './refusal.js';
import { replaceFiles } from './replace-files.js';
import { systemReason } from './system-reason.js';
import { contentOf } from './texts/content.js';

/** The bits of a mode that let somebody write. */
const anyWrite = 0o222;

/** The line that was written into an article, or why none was. */
export type Rewritten = { readonly line: string } | { readonly reason: string };

/**
 * Changes an article's file to what an edit makes of its text. The file is replaced as a whole and keeps its mode;
 * nothing is written where the edit changes nothing, and nothing where the file is another one than was read.
 *
 * @param root what the path of the file is relative to.
 * @param dryRun tells what would be written, and writes nothing.
 */
export function rewriteArticle(
  root: string,
  source: SourceFile,
  edit: (text: string) => EditedText,
  dryRun = false,
): Rewritten {
  const read = source.read();
  if ('diagnostic' in read) return { reason: read.diagnostic.message };
  const edited = edit(read.text);
  if ('reason' in edited) return edited;
  const { text, line } = edited;
  if (dryRun || text === read.text) return { line };
  return replace(resolve(root, source.path), source, read.text, text) ?? { line };
}

/** Removes what a process that was killed while it changed articles left beside them. */
export function tidyArticles(root: string, sources: readonly SourceFile[]): void {
  removeFiles(findAbandoned(sources.map(({ path }) => resolve(root, path))));
}

function replace(
  file: string,
  source: SourceFile,
  before: string,
  after: string,
): { readonly reason: string } | undefined {
  try {
    // To rename onto a link would put a file of its own in its place.
    const stats = lstatSync(file);
    if (!stats.isFile()) return { reason: 'it is no regular file' };
    // To rename onto a file takes no right to write into it.
    if ((stats.mode & anyWrite) === 0) return { reason: 'it is read-only' };
    accessSync(file, constants.W_OK);
    const now = source.read();
    if (!('text' in now) || now.text !== before) return { reason: 'it has just been changed' };
    holdSignals(() => replaceFiles([{ file, content: contentOf(Buffer.from(after)) }]));
    return undefined;
  } catch (thrown) {
    return { reason: systemReason(thrown instanceof Refusal ? thrown.cause : thrown) };
  }
}
