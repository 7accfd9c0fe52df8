import type { EntryMemory, EntryOfFormat, EntryPiece } from '../../model/entry-piece.js';
import type { FeedFacts } from '../../model/feed-document.js';
import type { ByteStore } from './byte-store.js';
import { keyOf } from './key-of.js';

/** What a build keeps of articles as they stand in files, for the next one. */
export interface EntryStore {
  readonly memory: EntryMemory;
  /** How many texts were not written, since they are as they were. */
  readonly hits: () => number;
}

/** What stands before the texts of an article, as JSON in a line: where each is in them, in bytes, and its prefixes. */
type Head = readonly (readonly [length: number, ...prefixes: readonly string[]])[];

const lineEnd = 10;

/**
 * All that such texts are made from names them.
 *
 * @param program what tells this program from one that may write otherwise.
 */
export function openEntryStore(bytes: ByteStore, program: string): EntryStore {
  const feedKeys = new WeakMap<FeedFacts, string>();
  let hits = 0;
  const keyIn = (feed: FeedFacts, entries: readonly EntryOfFormat[]): string => {
    const feedKey = feedKeys.get(feed) ?? keyOf(program, feed);
    feedKeys.set(feed, feedKey);
    const distinct = [...new Set(entries.map(({ entry }) => entry))];
    return keyOf(
      'entries',
      feedKey,
      distinct,
      ...entries.map(({ format, entry }) => [format, distinct.indexOf(entry)]),
    );
  };
  const memory: EntryMemory = (feed, entries) => {
    const key = keyIn(feed, entries);
    const found = bytes.find(key);
    const put = (pieces: readonly EntryPiece[]): void => bytes.add(key, toBytes(pieces));
    if (!found) return { put };
    bytes.keep(key);
    hits += entries.length;
    return { value: piecesIn(found), put };
  };
  return { memory, hits: () => hits };
}

function toBytes(pieces: readonly EntryPiece[]): Buffer {
  const texts = pieces.map(({ text }) => Buffer.from(text));
  const head: Head = pieces.map(({ prefixes }, index) => [texts[index]?.length ?? 0, ...prefixes]);
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), ...texts]);
}

function piecesIn(bytes: Buffer): readonly EntryPiece[] {
  let start = bytes.indexOf(lineEnd) + 1;
  const head: Head = JSON.parse(bytes.toString('utf8', 0, start));
  return head.map(([length, ...prefixes]) => {
    const text = bytes.toString('utf8', start, start + length);
    start += length;
    return { text, prefixes: new Set(prefixes) };
  });
}
