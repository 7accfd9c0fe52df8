import type { FeedListener } from './read-xml.js';

/** An object of a JSON Feed that was read. */
export type JsonPart = Readonly<Record<string, unknown>>;

/**
 * Reads a JSON Feed.
 *
 * @throws SyntaxError for what is not JSON, TypeError for JSON that is not an object with a list of items.
 */
export function readJson(text: string, listener: FeedListener<JsonPart>): void {
  const feed: unknown = JSON.parse(text);
  if (!isObject(feed)) throw new TypeError('the feed is not an object');
  const { items } = feed;
  for (const item of list(items)) {
    if (!isObject(item)) throw new TypeError('an item is not an object');
    listener.entry(item);
  }
  listener.feed(feed);
}

/** The members of a list; none, if it is no list. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Whether a value is an object and neither a list nor null. */
export function isObject(value: unknown): value is JsonPart {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
