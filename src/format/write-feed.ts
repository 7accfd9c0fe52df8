import type { FeedDocument } from '../model/feed-document.js';
import type { FeedWriter } from './entry-piece.js';

/** The text of a whole feed, the same for the same document. */
export function writeFeed(writer: FeedWriter, document: FeedDocument): string {
  const pieces = document.entries.map((entry) => writer.entry(entry, document));
  const prefixes = new Set(pieces.flatMap((piece) => [...piece.prefixes]));
  const { head, tail } = writer.frame(document, prefixes);
  return head + pieces.map(({ text }) => text).join(writer.between) + tail;
}

/** The prefixes in the entries of a feed, found without writing them. */
export function prefixesOf(writer: FeedWriter, document: FeedDocument): ReadonlySet<string> {
  const prefixes = new Set<string>();
  for (const entry of document.entries) for (const one of writer.prefixes(entry, document)) prefixes.add(one);
  return prefixes;
}
