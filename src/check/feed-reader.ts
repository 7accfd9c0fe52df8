import type { FeedFrame } from '../format/feed-writer.js';
import type { EntryPiece } from '../model/entry-piece.js';

/** Who is told what is read, as soon as it is. */
export interface FeedListener<Part> {
  /** An entry, in the order of the text. */
  readonly entry: (part: Part) => void;
  /** The feed, without its entries, at the end. */
  readonly feed: (part: Part) => void;
}

/** All of a feed but its entries. */
export interface Around extends FeedFrame {
  /** What stands between two entries. */
  readonly between: string;
  /** The prefixes that the entries call for. */
  readonly prefixes: ReadonlySet<string>;
  /** Whether entries were read, each by itself; else the head may be a whole feed, with its entries. */
  readonly hasEntries: boolean;
}

/**
 * Reads the text of a feed in parts, each of which has to be what it is by itself: so put together they are a feed.
 *
 * Each throws an Error where the text cannot be what its format is.
 */
export interface FeedReader<Part> {
  /** One entry, whichever it is. What is wrong with one makes no difference to others. */
  readonly entry: (piece: EntryPiece) => Part;
  /** What stands around the entries. */
  readonly around: (around: Around, listener: FeedListener<Part>) => void;
}
