import { checkOutput, type OutputCheck } from './check/check-output.js';
import type { Diagnostic, Place } from './diagnostic/diagnostic.js';
import type { FeedWriter } from './format/feed-writer.js';
import { formats } from './format/formats.js';
import type { Entry } from './model/entry.js';
import type { EntryPiece } from './model/entry-piece.js';
import type { FeedFacts, FormatName } from './model/feed-document.js';

/** An entry as it stands in a file, and what is wrong with it. */
export interface WrittenEntry extends EntryPiece {
  readonly diagnostics: readonly Diagnostic[];
}

/** The texts of the entries of a file, each read back and checked as soon as it is written. */
export class EntryTexts {
  /** What checks them, and all that stands around them. */
  readonly check: OutputCheck;
  readonly #writer: FeedWriter;
  readonly #feed: FeedFacts;
  readonly #ahead = new Map<Entry, WrittenEntry>();

  constructor(format: FormatName, feed: FeedFacts) {
    this.check = checkOutput(format, feed.namespaces);
    this.#writer = formats[format].writer;
    this.#feed = feed;
  }

  /** Writes an entry, and keeps nothing of it. */
  write(entry: Entry, place: Place): WrittenEntry {
    const piece = this.#writer.entry(entry, this.#feed);
    return { ...piece, diagnostics: this.check.entry(piece, entry, place) };
  }

  /** Holds an entry that was written before anybody asks for it. */
  hold(entry: Entry, written: WrittenEntry): void {
    this.#ahead.set(entry, written);
  }

  /** Gives an entry's text away, which does not stay here. */
  take(entry: Entry, place: Place): WrittenEntry {
    const written = this.#ahead.get(entry) ?? this.write(entry, place);
    this.#ahead.delete(entry);
    return written;
  }

  /** The prefixes in entries, found without writing those that are not yet. */
  prefixesOf(entries: readonly Entry[]): ReadonlySet<string> {
    const prefixes = new Set<string>();
    for (const entry of entries)
      for (const one of this.#ahead.get(entry)?.prefixes ?? this.#writer.prefixes(entry, this.#feed)) prefixes.add(one);
    return prefixes;
  }
}
