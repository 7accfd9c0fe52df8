import type { FeedDocument } from '../model/feed-document.js';

/** A file that a feed is written to. */
export interface FeedFile {
  readonly path: string;
  /** The text of a feed in the file's format. */
  readonly write: (document: FeedDocument) => string;
}

/** How much of a feed fits its files. */
export type Fit =
  /** So many of its entries, the newest. */
  | { readonly entries: number }
  /** Not even its newest entry: what the first file would have with that entry alone, in bytes. */
  | { readonly path: string; readonly size: number };

const encoder = new TextEncoder();

/** The length of a text in UTF-8. */
export function utf8Length(text: string): number {
  return encoder.encode(text).length;
}

/**
 * How many entries every file has room for in so many bytes, the newest first: a feed is cut between entries only, and
 * all formats carry the same ones.
 */
export function fitEntries(document: FeedDocument, files: readonly FeedFile[], most: number): Fit {
  let entries = document.entries.length;
  for (const file of files) {
    if (sizeWith(document, file, entries) <= most) continue;
    const alone = sizeWith(document, file, 1);
    if (alone > most) return { path: file.path, size: alone };
    entries = howManyFit(document, file, most, entries);
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

function sizeWith(document: FeedDocument, { write }: FeedFile, count: number): number {
  return utf8Length(write(newest(document, count)));
}

/**
 * Of a feed that fits with one entry and does not with `tooMany`. Every entry is measured once, in a feed of its own,
 * and the sum of these guesses the count; whole feeds are written only to see whether the guess is right.
 */
function howManyFit(document: FeedDocument, file: FeedFile, most: number, tooMany: number): number {
  const frame = utf8Length(file.write({ ...document, entries: [] }));
  const sizes = document.entries.map((entry) => utf8Length(file.write({ ...document, entries: [entry] })) - frame);
  let fits = 1;
  let beyond = tooMany;
  let room = most - sizeWith(document, file, fits);
  while (beyond - fits > 1) {
    const guess = fits + Math.max(1, howManyIn(room, sizes.slice(fits, beyond)));
    const count = guess < beyond ? guess : Math.ceil((fits + beyond) / 2);
    const left = most - sizeWith(document, file, count);
    if (left < 0) beyond = count;
    else [fits, room] = [count, left];
  }
  return fits;
}

function howManyIn(room: number, sizes: readonly number[]): number {
  let used = 0;
  const over = sizes.findIndex((size) => {
    used += size;
    return used > room;
  });
  return over < 0 ? sizes.length : over;
}
