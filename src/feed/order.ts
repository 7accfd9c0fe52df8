import type { Entry } from '../model/entry.js';
import { FeedInputError } from './feed-input-error.js';
import type { Item } from './item.js';
import { nameOfItem } from './to-entry.js';

/**
 * The entries, if each has an id of its own: two with one id are one and the same for a reader, who sees either.
 *
 * @throws FeedInputError that names both items.
 */
export function distinct(items: readonly Item[], entries: readonly Entry[]): readonly Entry[] {
  const seen = new Map<string, number>();
  entries.forEach(({ id }, index) => {
    const first = seen.get(id);
    const [item, other] = [items[index], items[first ?? -1]];
    if (item && other) {
      const subject = { name: nameOfItem(item, index), itemIndex: index };
      throw new FeedInputError(
        subject,
        'id',
        `is also that of ${nameOfItem(other, first ?? 0)}: \`${id}\`; give each its own`,
      );
    }
    seen.set(id, index);
  });
  return entries;
}

/** Bridges and automation stop at the first item that they know. Items of one moment stay in the order given. */
export function newestFirst(entries: readonly Entry[]): readonly Entry[] {
  return [...entries].sort((a, b) => (a.published < b.published ? 1 : a.published > b.published ? -1 : 0));
}
