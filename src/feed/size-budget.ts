import type { FeedWriter } from '../format/feed-writer.js';
import type { FeedDocument } from '../model/feed-document.js';
import { utf8Length } from '../model/utf8-length.js';

/** A file that a feed is written to. */
export interface FeedFile {
  readonly path: string;
  /** Writes the file's format. */
  readonly writer: FeedWriter;
}

/** How much of a feed fits its files. */
export type Fit =
  /** So many of its entries, the newest. */
  | { readonly entries: number }
  /** Not even its newest entry: what the first file would have with that entry alone, in bytes. */
  | { readonly path: string; readonly size: number };

/**
 * How many entries every file has room for in so many bytes, the newest first: a feed is cut between entries only, and
 * all formats carry the same ones.
 */
export function fitEntries(document: FeedDocument, files: readonly FeedFile[], most: number): Fit {
  let entries = document.entries.length;
  for (const file of files) {
    const sizeOf = sizes(newest(document, entries), file, most);
    entries = Math.min(entries, howManyFit(sizeOf, most));
    if (entries === 0 && document.entries.length > 0) return { path: file.path, size: sizeOf.at(1) };
  }
  return { entries };
}

/** The feed with its newest entries only, as of the newest change of these. */
export function newest(document: FeedDocument, count: number): FeedDocument {
  if (count >= document.entries.length) return document;
  const entries = document.entries.slice(0, count);
  const updated = entries.map((entry) => entry.updated).sort();
  return { ...document, updated: updated.at(-1) ?? document.updated, entries };
}

/** The size of a file with so many entries. */
interface Sizes {
  /** As many entries as are worth asking for: with one more, the entries alone are too much. */
  readonly count: number;
  readonly at: (count: number) => number;
}

/** Measures each entry by itself and once, as far as there may be room for it. */
function sizes(document: FeedDocument, { writer }: FeedFile, most: number): Sizes {
  const prefixes: ReadonlySet<string>[] = [new Set()];
  const sums = [0];
  for (const entry of document.entries) {
    const piece = writer.entry(entry, document);
    const between = sums.length > 1 ? writer.between.length : 0;
    prefixes.push(new Set([...(prefixes.at(-1) ?? []), ...piece.prefixes]));
    sums.push((sums.at(-1) ?? 0) + between + utf8Length(piece.text));
    if ((sums.at(-1) ?? 0) > most) break;
  }
  return {
    count: sums.length - 1,
    at(count) {
      const { head, tail } = writer.frame(newest(document, count), prefixes[count] ?? new Set());
      return utf8Length(head) + (sums[count] ?? 0) + utf8Length(tail);
    },
  };
}

/** The largest count of which the size is not more than `most`: each further entry makes a feed larger. */
function howManyFit({ count, at }: Sizes, most: number): number {
  let fits = 0;
  let beyond = count + 1;
  while (beyond - fits > 1) {
    const middle = Math.ceil((fits + beyond) / 2);
    if (at(middle) <= most) fits = middle;
    else beyond = middle;
  }
  return fits;
}
