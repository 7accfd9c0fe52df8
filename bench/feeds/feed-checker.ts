import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { FeedFormat, Program } from '../programs/program.js';
import { checkEntries } from './check-entries.js';
import type { ExpectedEntry } from './expected-entry.js';
import { readFeed } from './read-feed.js';

/** Says what is wrong with the feeds of a program; `undefined` if nothing is. */
export type FeedChecker = (program: Pick<Program, 'feeds'>, expected: readonly ExpectedEntry[]) => string | undefined;

/** A checker that reads the same bytes only once for the same expectation. */
export function feedChecker(): FeedChecker {
  const fine = new WeakMap<readonly ExpectedEntry[], Set<string>>();
  const problemOf = (format: FeedFormat, file: string, expected: readonly ExpectedEntry[]): string | undefined => {
    try {
      const bytes = readFileSync(file);
      const known = fine.get(expected) ?? new Set();
      fine.set(expected, known);
      const key = `${format} ${createHash('sha256').update(bytes).digest('hex')}`;
      if (known.has(key)) return undefined;
      const problem = checkEntries(readFeed(format, bytes.toString('utf8')), expected);
      if (problem === undefined) known.add(key);
      return problem;
    } catch (thrown) {
      return String(thrown);
    }
  };
  return ({ feeds }, expected) => {
    for (const format of ['rss', 'atom', 'json'] as const) {
      const problem = problemOf(format, feeds[format], expected);
      if (problem !== undefined) return `${feeds[format]}: ${problem}`;
    }
    return undefined;
  };
}
