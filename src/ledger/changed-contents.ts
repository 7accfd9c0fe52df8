import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { report } from '../diagnostic/report.js';
import type { Instant } from '../model/instant.js';
import { addressesFrom } from './address-base.js';
import { textKey } from './body-key.js';
import { saysTheSame } from './body-sense.js';
import type { CompareInput, CurrentEntry, Held } from './compare.js';
import { bodyOf } from './signs.js';

/** The entries whose contents are others than those that subscribers hold. */
export interface ChangedContents {
  readonly changed: ReadonlySet<CurrentEntry>;
  readonly diagnostics: readonly Diagnostic[];
}

const fewest = 5;

/**
 * Finds bodies, summaries and files that changed, and tells of bodies that changed in silence: `updated` is as it was,
 * so readers need not look. Where more than half did at once, no author did that.
 */
export function changedContents(
  kept: readonly Held[],
  { previous: { format }, now }: Pick<CompareInput, 'previous' | 'now'>,
): ChangedContents {
  // Most bodies are the same to the letter, which takes no time to see.
  const others = kept.filter(({ published, entry }) => published.contentHtml !== entry.contentHtml);
  const bodies = others.filter((match) => hasBodies(match) && !hasSameBody(match));
  const silent = bodies.filter(({ published, entry }) => {
    const told = published.updated ?? published.published;
    return told !== undefined && entry.updated <= told && !entry.isToldOf;
  });
  // RSS has room for one file of an entry.
  const besides = kept.filter((match) => hasOtherSummary(match) || hasOtherFiles(match, format !== 'rss'));
  return {
    changed: new Set([...bodies, ...besides].map(({ entry }) => entry)),
    diagnostics: tell(silent, () => kept.filter(hasBodies).length, now),
  };
}

/** Whether both sides carry the body; RSS has a summary in its place where there is none. */
function hasBodies({ published, entry }: Held): boolean {
  if (published.contentHtml === undefined || entry.contentHtml === undefined) return false;
  return entry.summary === undefined || bodyOf(published) !== textKey(entry.summary);
}

function hasSameBody({ published, entry: { contentHtml = '', notes, url } }: Held): boolean {
  const [before, after] = addressesFrom(published, url);
  return saysTheSame({ html: published.contentHtml ?? '', ...before }, { html: contentHtml, ...after }, notes);
}

function hasOtherSummary({ published, entry }: Held): boolean {
  if (published.summary === undefined || entry.summary === undefined) return false;
  return textKey(published.summary) !== textKey(entry.summary);
}

function hasOtherFiles({ published, entry }: Held, hasAll: boolean): boolean {
  if (!published.enclosures || !entry.enclosures) return false;
  const [before, after] = addressesFrom(published, entry.url);
  const [former, current] = [published.enclosures.map(before.placeOf), entry.enclosures.map(after.placeOf)];
  return former.some((file) => !current.includes(file)) || (hasAll && former.length !== current.length);
}

function tell(silent: readonly Held[], totalOf: () => number, now: Instant): readonly Diagnostic[] {
  const total = silent.length >= fewest ? totalOf() : undefined;
  if (total !== undefined && silent.length > total / 2) {
    return [report('bodies-changed', { count: silent.length, total })];
  }
  return silent.map(({ entry: { path } }) =>
    report('silent-change', { line: `updated: ${now}` }, { path, fixes: [{ path, field: 'updated', value: now }] }),
  );
}
