import type { Edit, Found, Tag } from './tag.js';

/** Tags that become an address from its beginning on, or nothing. */
const addressTags: ReadonlySet<string> = new Set(['post_url', 'post_path', 'link']);

/**
 * Drops the site's address where an address follows that has it already: `{{ site.baseurl }}{% post_url … %}`. Jekyll
 * before version 4 wants it there, and authors go on writing it.
 */
export function withoutDoubledSite(text: string, marks: readonly Found[]): readonly Found[] {
  const kept: Found[] = [];
  /** Where the address begins that was passed last. */
  let whole = -1;
  // From the end, as several may stand before one address: the host's and then the folder's.
  for (const found of marks.toReversed()) {
    const { mark, place } = found;
    const isDoubled = mark.type === 'edit' && mark.isSite && isJoined(text, mark.end, whole);
    kept.push(isDoubled ? { mark: { ...mark, end: whole, text: '' }, place } : found);
    if (isDoubled || isWhole(mark)) whole = mark.start;
  }
  return kept.reverse();
}

function isJoined(text: string, end: number, next: number): boolean {
  return next === end || (next === end + 1 && text[end] === '/');
}

function isWhole(mark: Tag | Edit): boolean {
  if (mark.type === 'tag') return mark.syntax === 'liquid' && addressTags.has(mark.name);
  return !mark.isSite && /^https?:/.test(mark.text);
}
