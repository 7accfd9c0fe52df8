import type { FrontMatter } from './front-matter.js';

/**
 * A number that tells front matter from any that was written later in its place, so that a hundred thousand texts need
 * not stay in memory for that (FNV-1a of 32 bits, over UTF-16 code units).
 */
export function frontMatterMark({ format, block }: Pick<FrontMatter, 'format' | 'block'>): number {
  let mark = 0x811c9dc5 ^ block.length;
  const text = format + block;
  for (let index = 0; index < text.length; index += 1) mark = Math.imul(mark ^ text.charCodeAt(index), 0x01000193);
  return mark;
}
