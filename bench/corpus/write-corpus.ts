import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { corpusArticle } from './corpus-article.js';
import type { CorpusSettings } from './place-of.js';

/**
 * Writes a corpus into a folder, unless that holds it already.
 *
 * @returns whether it had to be written.
 */
export function writeCorpus(folder: string, settings: CorpusSettings): boolean {
  const mark = `${folder}.made-of`;
  const wanted = markOf(settings);
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return false;
  rmSync(mark, { force: true });
  rmSync(folder, { recursive: true, force: true });
  const folders = new Set<string>();
  for (let index = 0; index < settings.count; index += 1) {
    const { path, text } = corpusArticle(settings, index);
    const file = join(folder, path);
    const parent = dirname(file);
    if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
    folders.add(parent);
    writeFileSync(file, text);
  }
  // Last of all: a corpus that was not finished is written anew.
  writeFileSync(mark, wanted);
  return true;
}

/** Writes every article anew with the bytes that it has: another file with another time, as a checkout makes them. */
export function rewriteCorpus(folder: string, paths: Iterable<string>): void {
  for (const path of paths) {
    const file = join(folder, path);
    // Both exist at once, so that the new one cannot get the number of the old one.
    writeFileSync(`${file}.new`, readFileSync(file));
    renameSync(`${file}.new`, file);
  }
}

/** What a corpus is made of: settings, and a sample that changes with the generator. */
function markOf(settings: CorpusSettings): string {
  const hash = createHash('sha256');
  for (let index = 0; index < Math.min(settings.count, 50); index += 1)
    hash.update(corpusArticle(settings, index).text);
  return `${JSON.stringify(settings)} ${hash.digest('hex')}\n`;
}
