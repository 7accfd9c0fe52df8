import type { ExpectedEntry } from './expected-entry.js';
import type { FeedEntry } from './read-feed.js';

/** What is wrong with the entries of a feed; `undefined` if they are all there, in their order, each with its content. */
export function checkEntries(entries: readonly FeedEntry[], expected: readonly ExpectedEntry[]): string | undefined {
  if (entries.length !== expected.length) return `it has ${entries.length} entries instead of ${expected.length}`;
  for (const [index, wanted] of expected.entries()) {
    const problem = checkEntry(entries[index], wanted);
    if (problem !== undefined) return `entry ${index + 1}: ${problem}`;
  }
  return undefined;
}

function checkEntry(entry: FeedEntry | undefined, { slug, opening, closing }: ExpectedEntry): string | undefined {
  const { id = '', content = '' } = entry ?? {};
  if (lastPart(id) !== slug) return `its id is "${id}", and should end in "${slug}"`;
  if (content === '') return `"${slug}" has no content`;
  const text = content.replaceAll(/\s+/g, ' ');
  const missing = [opening, closing].find((sentence) => !text.includes(sentence));
  return missing === undefined ? undefined : `the content of "${slug}" lacks "${missing}"`;
}

function lastPart(address: string): string {
  return address.replace(/(?:\/|\.html)$/, '').replace(/^.*\//, '');
}
