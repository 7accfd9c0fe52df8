import type { LeftOutReason } from '../article/article.js';
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { report } from '../diagnostic/report.js';
import { present } from '../model/present.js';
import { idLine } from './id-line.js';
import type { PublishedEntry } from './published-feed.js';

/** An entry that the feed carries no longer, and that is no article that waits outside of it. */
export interface Gone {
  readonly kind: 'left' | 'vanished';
  readonly entry: PublishedEntry;
  readonly reason: GoneReason;
  readonly path?: string;
  /** The file of an article that it may be now. */
  readonly maybe?: string;
}

/** Why an entry is gone: `replaced` if another article has its id, `unknown` if it may be one that could not be read. */
export type GoneReason = LeftOutReason | 'deleted' | 'unknown' | 'replaced';

const fewest = 3;
const fewestOfAll = 2;

/**
 * The entries that are missing: one diagnostic for each, or one for all where so many are that the articles rather than
 * the author are missing.
 *
 * @param total how many of those that subscribers hold would be in the feed.
 */
export function vanished(gone: readonly Gone[], total: number): readonly Diagnostic[] {
  const missing = gone.filter(({ kind }) => kind === 'vanished');
  const isAll = missing.length >= fewestOfAll && missing.length === total;
  if (isAll || (missing.length >= fewest && missing.length > total / 2)) {
    return [report('mass-vanished', { gone: missing.length, total })];
  }
  // What cannot be read has been told of, with its reason.
  return missing
    .filter(({ reason }) => reason !== 'unreadable' && reason !== 'invalid')
    .map(({ entry: { id, title }, reason, path, maybe }) => {
      const related = maybe === undefined ? undefined : [{ path: maybe, message: 'it may be this article' }];
      const values = { name: title ?? id, reason, line: idLine(id), ...present({ maybe }) };
      return report('vanished', values, present({ path, related }));
    });
}
