import type { Entry } from '../model/entry.js';
import type { EntryPiece } from '../model/entry-piece.js';
import type { FeedDocument, FeedFacts } from '../model/feed-document.js';

/** What stands around the entries in the text of a feed. */
export interface FeedFrame {
  readonly head: string;
  readonly tail: string;
}

/** How a format writes a feed piece by piece, so that nobody needs to hold all of its text. */
export interface FeedWriter {
  /**
   * What stands around the entries of a document.
   *
   * @param prefixes those in the entries.
   */
  readonly frame: (document: FeedDocument, prefixes: ReadonlySet<string>) => FeedFrame;
  readonly entry: (entry: Entry, feed: FeedFacts) => EntryPiece;
  /** The prefixes of an entry's piece, at less cost than the piece. */
  readonly prefixes: (entry: Entry, feed: FeedFacts) => ReadonlySet<string>;
  /** What stands between two entries. */
  readonly between: string;
}
