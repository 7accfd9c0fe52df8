import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { report } from '../diagnostic/report.js';
import { compareText } from '../model/compare-text.js';
import type { Instant } from '../model/instant.js';
import type { Held } from './compare.js';

interface Dates {
  readonly path: string;
  readonly from: Instant;
  readonly to: Instant;
}

/**
 * The entries whose date is later than it was, so that they overtook others that were newer. A change of the site's
 * time zone that moves all dates alike says nothing of the order, nor does an entry that was set back.
 */
export function redated(kept: readonly Held[]): readonly Diagnostic[] {
  const dated = kept.flatMap(({ published: { published: from }, entry: { published: to, path } }): readonly Dates[] =>
    from === undefined || to < from ? [] : [{ path, from, to }],
  );
  return overtaking(dated).map(({ path, from, to }) =>
    report('redated', { from, to }, { path, fixes: [{ path, field: 'published', value: from }] }),
  );
}

/** Those that are newer now than one that was newer before. */
function overtaking(dated: readonly Dates[]): readonly Dates[] {
  const newestFirst = [...dated].sort((a, b) => compareText(b.from, a.from));
  let newer: readonly Dates[] = [];
  let oldestOfNewer = '9999';
  return newestFirst.filter((one) => {
    const [first] = newer;
    if (first && first.from > one.from) {
      oldestOfNewer = newer.reduce((oldest, { to }) => (to < oldest ? to : oldest), oldestOfNewer);
      newer = [];
    }
    newer = [...newer, one];
    return one.to > one.from && oldestOfNewer < one.to;
  });
}
