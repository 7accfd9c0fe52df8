import type { LeftOutReason } from '../article/article.js';
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { report } from '../diagnostic/report.js';
import { idLine } from './id-line.js';
import type { PublishedEntry } from './published-feed.js';

/** An entry that the feed carries no longer, and that is no article that waits outside of it. */
export interface Gone {
  readonly kind: 'left' | 'vanished';
  readonly entry: PublishedEntry;
  readonly reason: LeftOutReason | 'deleted';
  readonly path?: string;
}

const fewest = 3;

/**
 * The entries that are missing: one diagnostic for each, or one for all where so many are that the articles rather than
 * the author are missing.
 *
 * @param total how many of those that subscribers hold would be in the feed.
 */
export function vanished(gone: readonly Gone[], total: number): readonly Diagnostic[] {
  const missing = gone.filter(({ kind }) => kind === 'vanished');
  if (missing.length >= fewest && missing.length > total / 2) {
    return [report('mass-vanished', { gone: missing.length, total })];
  }
  // What cannot be read has been told of, with its reason.
  return missing
    .filter(({ reason }) => reason !== 'unreadable' && reason !== 'invalid')
    .map(({ entry: { id, title }, reason, path }) =>
      report('vanished', { name: title ?? id, reason, line: idLine(id) }, path === undefined ? {} : { path }),
    );
}
