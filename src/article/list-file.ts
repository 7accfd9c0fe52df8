import { present } from '../model/present.js';
import { parseArticle } from './parse-article.js';
import type { ListedFile } from './parse-memory.js';
import type { ParseSettings } from './parsed-article.js';
import type { SourceFile } from './source-file.js';

/** Reads the front matter of one file, and keeps of it what a build has to know of every article. */
export function listFile(file: SourceFile, settings: ParseSettings): ListedFile {
  const { listed, leftOut, url, formerId, until, isOfStart, diagnostics } = parseArticle(file, settings);
  if (listed) return { listed, diagnostics, ...(until && { until }), ...(isOfStart && { isOfStart }) };
  const { path: _, ...why } = leftOut ?? { path: '', reason: 'unreadable' as const };
  return { leftOut: why, diagnostics, ...present({ url, formerId, until, isOfStart }) };
}
