import type { FrontMatter } from '../front-matter.js';
import { spansOf } from '../locate.js';
import type { Edit } from './edit.js';
import { spellValue } from './spell-value.js';

/**
 * The edit of a block that gives a field another value in its place, or a value where it has none behind its colon.
 * `undefined` if the field is not in the block.
 *
 * @param path the keys that lead to it.
 */
export function replaceValue(
  { format, block }: Pick<FrontMatter, 'format' | 'block'>,
  path: readonly string[],
  value: string,
): Edit | undefined {
  const { key, value: span } = spansOf({ format, block }, path) ?? {};
  if (span) {
    const [from, to] = span;
    return { from, to, insert: spellValue(value, format, block.slice(from, to)) };
  }
  const colon = /\s*:/y;
  colon.lastIndex = key?.[1] ?? block.length;
  if (!colon.test(block)) return undefined;
  return { from: colon.lastIndex, to: colon.lastIndex, insert: ` ${spellValue(value, format)}` };
}
