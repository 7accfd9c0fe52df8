import { location } from '../diagnostic/print-text.js';
import { escapeUnprintable } from '../diagnostic/printable.js';
import type { FixedArticle } from '../fix-folder.js';

/** What `--fix` wrote into articles, for a person: a line for each. */
export function fixedLines(fixed: readonly FixedArticle[], shown: (path: string) => string): string {
  return fixed.map(({ path, line }) => `fixed: ${location(shown(path))}: ${escapeUnprintable(line)}\n`).join('');
}
