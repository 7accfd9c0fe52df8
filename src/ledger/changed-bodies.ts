import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { report } from '../diagnostic/report.js';
import type { Instant } from '../model/instant.js';
import { saysTheSame } from './body-sense.js';
import type { CurrentEntry, Held } from './compare.js';

/** The entries whose bodies are others than those that subscribers hold. */
export interface ChangedBodies {
  readonly changed: ReadonlySet<CurrentEntry>;
  readonly diagnostics: readonly Diagnostic[];
}

const fewest = 5;

/**
 * Finds bodies that changed, and tells of those that changed in silence: `updated` is as it was, so readers need not
 * look. Where more than half did at once, no author did that.
 */
export function changedBodies(kept: readonly Held[], now: Instant): ChangedBodies {
  const comparable = kept.flatMap((match) => {
    const former = match.published.contentHtml;
    const current = match.entry.contentHtml;
    return former === undefined || current === undefined ? [] : [{ ...match, former, current }];
  });
  const changed = comparable.filter(({ former, current, entry }) => {
    return !saysTheSame(former, current, entry);
  });
  const silent = changed.filter(({ published, entry }) => {
    const told = published.updated ?? published.published;
    return told !== undefined && entry.updated <= told;
  });
  return { changed: new Set(changed.map(({ entry }) => entry)), diagnostics: tell(silent, comparable.length, now) };
}

function tell(silent: readonly Held[], total: number, now: Instant): readonly Diagnostic[] {
  if (silent.length >= fewest && silent.length > total / 2) {
    return [report('bodies-changed', { count: silent.length, total })];
  }
  return silent.map(({ entry: { path } }) =>
    report('silent-change', { line: `updated: ${now}` }, { path, fixes: [{ path, field: 'updated', value: now }] }),
  );
}
