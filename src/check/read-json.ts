import type { FeedReader } from './feed-reader.js';

/** An object of a JSON Feed that was read. */
export type JsonPart = Readonly<Record<string, unknown>>;

/** What stands for items while all else is read; two ways, since either may be there of itself. */
const standIns = [
  [0, 1],
  [1, 0],
] as const;

/** Reads a JSON Feed item by item: each must be JSON by itself, and all else without them. */
export const jsonReader: FeedReader<JsonPart> = {
  entry: ({ text }) => itemOf(JSON.parse(text)),
  around({ head, between, tail, hasEntries }, listener) {
    if (!hasEntries) {
      const feed = parseFeed(head + tail);
      for (const item of list(feed['items'])) listener.entry(itemOf(item));
      listener.feed(feed);
      return;
    }
    const feeds = standIns.map((items) => parseFeed(`${head}${items.join(between)}${tail}`));
    const [feed] = feeds;
    // Where they are what they were put there as, the items are all items of the feed, and there are no others.
    const isAround = feeds.every((one, index) => JSON.stringify(one['items']) === JSON.stringify(standIns[index]));
    if (!feed || !isAround) throw new TypeError('the items do not stand in the list of items');
    listener.feed(feed);
  },
};

function parseFeed(text: string): JsonPart {
  const feed: unknown = JSON.parse(text);
  if (!isObject(feed)) throw new TypeError('the feed is not an object');
  return feed;
}

function itemOf(item: unknown): JsonPart {
  if (!isObject(item)) throw new TypeError('an item is not an object');
  return item;
}

/** The members of a list; none, if it is no list. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Whether a value is an object and neither a list nor null. */
export function isObject(value: unknown): value is JsonPart {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
