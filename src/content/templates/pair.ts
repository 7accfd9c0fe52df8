import type { Found, Tag } from './tag.js';

/** Which closing tag belongs to which opening tag, both ways, by their places among the marks. */
export type Pairs = ReadonlyMap<number, number>;

/**
 * Finds the closing tag of every opening tag that has one. What is opened later must be closed earlier: a closing tag
 * leaves everything in between without a partner.
 */
export function pairTags(marks: readonly Found[]): Pairs {
  const pairs = new Map<number, number>();
  const open: { readonly index: number; readonly key: string }[] = [];
  const counts = new Map<string, number>();
  const count = (key: string, by: number) => counts.set(key, (counts.get(key) ?? 0) + by);
  for (const [index, { mark }] of marks.entries()) {
    if (mark.type !== 'tag' || mark.role === 'single') continue;
    if (mark.role === 'open') {
      open.push({ index, key: mark.key });
      count(mark.key, 1);
      continue;
    }
    const key = openKey(mark, counts);
    for (let top = key === undefined ? undefined : open.pop(); top; top = open.pop()) {
      count(top.key, -1);
      if (top.key !== key) continue;
      pairs.set(top.index, index);
      pairs.set(index, top.index);
      break;
    }
  }
  return pairs;
}

/** The key of the opening tags that a closing tag can close, if any is open. */
function openKey({ syntax, key }: Tag, counts: ReadonlyMap<string, number>): string | undefined {
  if (syntax !== 'container') return counts.get(key) ? key : undefined;
  // More colons may close what fewer have opened.
  for (let colons = key; colons.length >= 3; colons = colons.slice(1)) {
    if (counts.get(colons)) return colons;
  }
  return undefined;
}
