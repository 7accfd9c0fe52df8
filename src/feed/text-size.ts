import type { Entry } from '../model/entry.js';
import type { FeedDocument } from '../model/feed-document.js';

/** As many characters as the longest escape has, and as the markup around a text. */
const longestEscape = 6;
const markup = 64;

/**
 * So many characters can all entries of a feed come to. The engine has no longer text than half a thousand million, and
 * a format may write some texts twice.
 */
export const mostText = 200_000_000;

/** What a format may escape: markup, quotes, backslashes and control characters. */
const escaped = /[&<>"\\\0-\x1f]/g;

/** An entry that there is no room for. */
export interface EntryWithoutRoom {
  /** The number of the entry, from 0. */
  readonly entry: number;
  /** About as many characters as it comes to in a feed. */
  readonly size: number;
}

/** The entries to leave out so that the others fit, the largest and of equal ones the oldest first. */
export function entriesWithoutRoom({ entries }: FeedDocument, most = mostText): readonly EntryWithoutRoom[] {
  if (sum(entries.map((entry) => textSize(entry, atMost))) <= most) return [];
  const sizes = entries.map((entry, index) => ({ entry: index, size: textSize(entry, written) }));
  let excess = sum(sizes.map(({ size }) => size)) - most;
  const largest = sizes.sort((a, b) => b.size - a.size || b.entry - a.entry);
  return largest.filter(({ size }) => {
    const isTooMuch = excess > 0;
    excess -= size;
    return isTooMuch;
  });
}

/** How many entries, the newest, have room. */
export function entriesWithRoom({ entries }: FeedDocument, most = mostText): number {
  let room = most;
  const over = entries.findIndex((entry) => {
    room -= textSize(entry, written);
    return room < 0;
  });
  return over === -1 ? entries.length : over;
}

/** The sizes of all texts of an entry. */
function textSize(entry: Entry, sizeOf: (text: string) => number): number {
  let size = 0;
  const open: unknown[] = [entry];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value === 'string') size += markup + sizeOf(value);
    else if (typeof value === 'object' && value !== null) for (const inside of Object.values(value)) open.push(inside);
  }
  return size;
}

function atMost(text: string): number {
  return longestEscape * text.length;
}

function written(text: string): number {
  let escapes = 0;
  while (escaped.test(text)) escapes++;
  return text.length + (longestEscape - 1) * escapes;
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0);
}
