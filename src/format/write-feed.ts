import type { FeedDocument } from '../model/feed-document.js';
import type { FeedWriter } from './feed-writer.js';

/** The text of a whole feed, the same for the same document. */
export function writeFeed(writer: FeedWriter, document: FeedDocument): string {
  const pieces = document.entries.map((entry) => writer.entry(entry, document));
  const prefixes = new Set(pieces.flatMap((piece) => [...piece.prefixes]));
  const { head, tail } = writer.frame(document, prefixes);
  return head + pieces.map(({ text }) => text).join(writer.between) + tail;
}
