import type { Instant } from '../model/instant.js';
import type { MatchedBy } from './match-entries.js';
import type { GoneReason } from './vanished.js';

/**
 * What became of an entry since the feed that subscribers hold:
 *
 * - `new`: they do not hold it.
 * - `older`: nor this, but it is older than all that they hold, as when the feed became longer.
 * - `updated`, `unchanged`: they hold it under the same id.
 * - `resent`: they hold it under another id, so readers would show it again.
 * - `left`: the feed carries it no longer, since newer ones took its place or it expired.
 * - `vanished`: the feed carries it no longer, though it would be in it.
 */
export const changeKinds = ['new', 'older', 'updated', 'unchanged', 'resent', 'left', 'vanished'] as const;

/** One of {@link changeKinds}. */
export type ChangeKind = (typeof changeKinds)[number];

/** What became of one entry. */
export interface Change {
  readonly kind: ChangeKind;
  /** The id that it has now, or had last. */
  readonly id: string;
  readonly title?: string;
  readonly published?: Instant;
  /** The file of its article, if there is one. */
  readonly path?: string;
  /** The id that subscribers hold it by, where that is another one. */
  readonly formerId?: string;
  /** What tells that it is the same article, where the id does not. */
  readonly by?: MatchedBy;
  /** Why it vanished. */
  readonly reason?: GoneReason;
}

/** What a feed would change for those who hold the former one. */
export interface Changes {
  /** Those of the feed in its order, then those that it carries no longer. */
  readonly entries: readonly Change[];
  readonly counts: Readonly<Record<ChangeKind, number>>;
}

/** Changes with their counts. */
export function changesOf(entries: readonly Change[]): Changes {
  const counts = Object.fromEntries(changeKinds.map((kind) => [kind, 0])) as Record<ChangeKind, number>;
  for (const { kind } of entries) counts[kind] += 1;
  return { entries, counts };
}

/** The words that a release note needs: `2 new, 1 updated, 0 resent`, and what else there is. */
export function changeWords({ counts }: Pick<Changes, 'counts'>): string {
  const { older, vanished } = counts;
  const always = [`${counts.new} new`, `${counts.updated} updated`, `${counts.resent} resent`];
  return [...always, ...(older > 0 ? [`${older} older`] : []), ...(vanished > 0 ? [`${vanished} gone`] : [])].join(
    ', ',
  );
}
