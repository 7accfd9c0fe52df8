import type { Entry } from './entry.js';
import type { FeedFacts, FormatName } from './feed-document.js';
import type { Slot } from './slot.js';

/** One entry as it stands in the text of a feed; it depends on no other entry. */
export interface EntryPiece {
  /** With the line break before it. */
  readonly text: string;
  /** The prefixes in it, which the feed has to declare. */
  readonly prefixes: ReadonlySet<string>;
}

/** An entry, and the format that it is for: what a body says may be another in each. */
export interface EntryOfFormat {
  readonly format: FormatName;
  readonly entry: Entry;
}

/** What a program remembers of articles that it wrote, and had nothing to say of: their texts, in the order of the entries. */
export type EntryMemory = (feed: FeedFacts, entries: readonly EntryOfFormat[]) => Slot<readonly EntryPiece[]>;
