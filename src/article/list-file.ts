import { present } from '../model/present.js';
import { plainLister } from './list-plainly.js';
import { parseArticle } from './parse-article.js';
import type { ListedFile } from './parse-memory.js';
import type { ParseSettings } from './parsed-article.js';
import type { SourceFile } from './source-file.js';

/** Reads the front matter of files, and keeps of it what a build has to know of every article. */
export function fileLister(settings: ParseSettings): (file: SourceFile) => ListedFile {
  const listPlainly = plainLister(settings);
  return (file) => {
    const start = listPlainly && file.readStart?.();
    const plain = start && 'text' in start ? listPlainly(file, start.text) : undefined;
    return plain ?? listFile(file, settings);
  };
}

/** The same for one file, by all that any of its fields may call for. */
export function listFile(file: SourceFile, settings: ParseSettings): ListedFile {
  const { listed, leftOut, url, formerId, until, isOfStart, diagnostics } = parseArticle(file, settings);
  if (listed) return { listed, diagnostics, ...(until && { until }), ...(isOfStart && { isOfStart }) };
  const { path: _, ...why } = leftOut ?? { path: '', reason: 'unreadable' as const };
  return { leftOut: why, diagnostics, ...present({ url, formerId, until, isOfStart }) };
}
