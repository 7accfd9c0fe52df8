import type { Html } from 'mdast';
import { report } from '../diagnostic/report.js';
import { placeIn } from './place-in.js';
import type { Rendering } from './rendering-file.js';

/** As many characters of a comment are shown. */
const longest = 40;

/**
 * Tells of the first comment that never ends: all that stands behind one belongs to it (CommonMark 0.31.2, 4.6, the second
 * kind).
 */
export function reportUnclosed(pieces: readonly Html[], { input, diagnostics }: Rendering): void {
  const value = pieces.find((piece) => isUnclosed(piece.value))?.value;
  if (value === undefined) return;
  const [line = ''] = value.split('\n', 1);
  diagnostics.push(report('unclosed-comment', { comment: line.slice(0, longest).trim() }, placeIn(input, value)));
}

/** HTML ends a comment at `--!>`, too (HTML, 13.2.5.51). */
function isUnclosed(html: string): boolean {
  return html.startsWith('<!--') && !html.includes('-->') && !html.includes('--!>');
}
