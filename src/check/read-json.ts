import type { FeedListener, FeedReader } from './feed-reader.js';

/** An object of a JSON Feed that was read. */
export type JsonPart = Readonly<Record<string, unknown>>;

/** What stands for the items while all else is read; two, since either may be there of itself. */
const standIns = [0, 1] as const;

/** Reads a JSON Feed item by item: each must be JSON by itself, and all else without them. */
export function readJson(listener: FeedListener<JsonPart>): FeedReader {
  let before = '';
  let count = 0;
  return {
    head(text) {
      before = text;
    },
    entry(text) {
      if (count > 0 && !text.startsWith(',')) throw new SyntaxError('there is no comma before an item');
      tellItem(JSON.parse(count > 0 ? text.slice(1) : text), listener);
      count += 1;
    },
    tail(text) {
      if (count === 0) {
        const feed = parseFeed(before + text);
        for (const item of list(feed['items'])) tellItem(item, listener);
        listener.feed(feed);
        return;
      }
      const [feed, other] = standIns.map((one) => parseFeed(`${before}${one}${text}`));
      // Where both are what they were put there as, the items are all items of the feed, and there are no others.
      const isAround = [feed, other].every((one, index) => isOnly(one?.['items'], standIns[index]));
      if (!feed || !isAround) throw new TypeError('the items do not stand in the list of items');
      listener.feed(feed);
    },
  };
}

function parseFeed(text: string): JsonPart {
  const feed: unknown = JSON.parse(text);
  if (!isObject(feed)) throw new TypeError('the feed is not an object');
  return feed;
}

function tellItem(item: unknown, listener: FeedListener<JsonPart>): void {
  if (!isObject(item)) throw new TypeError('an item is not an object');
  listener.entry(item);
}

function isOnly(value: unknown, member: unknown): boolean {
  return Array.isArray(value) && value.length === 1 && value[0] === member;
}

/** The members of a list; none, if it is no list. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Whether a value is an object and neither a list nor null. */
export function isObject(value: unknown): value is JsonPart {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
