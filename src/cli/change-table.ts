import { escapeUnprintable } from '../diagnostic/printable.js';
import type { Change } from '../ledger/changes.js';
import { changeNames } from './change-names.js';
import { cutToWidth, padToWidth, widthOf } from './text-width.js';

const narrowest = 40;
const widest = 200;
const gap = '  ';
/** A table narrower than this has no room for ids. */
const widthForIds = 72;

type Row = readonly [kind: string, date: string, title: string, id: string];

/**
 * The entries that are not as they were, one line each: what became of them, day, title and id.
 *
 * @param columns the width of the terminal, which the lines fit into; absent where there is none: then nothing is cut,
 *   and a tab stands between the parts.
 */
export function changeTable(changes: readonly Change[], columns?: number): readonly string[] {
  const rows = changes.filter(({ kind }) => kind !== 'unchanged').map(rowOf);
  if (columns === undefined) return rows.map((row) => row.join('\t'));
  return fitRows(rows, Math.min(Math.max(columns, narrowest), widest));
}

function rowOf({ kind, published, title = '', id }: Change): Row {
  // The marks that keep a title's direction are for readers.
  const shown = title.replace(/[\u200e\u200f\u2066-\u2069]/g, '');
  return [changeNames[kind], published?.slice(0, 10) ?? '', escapeUnprintable(shown), escapeUnprintable(id)];
}

function fitRows(rows: readonly Row[], columns: number): readonly string[] {
  const [kinds, dates] = [longest(rows, 0), longest(rows, 1)];
  const room = columns - kinds - dates - 2 * gap.length;
  const hasIds = columns >= widthForIds;
  const titles = Math.min(longest(rows, 2), hasIds ? Math.floor((room - gap.length) / 2) : room);
  const ids = room - gap.length - titles;
  return rows.map(([kind, date, title, id]) => {
    const start = [kind.padEnd(kinds), date.padEnd(dates)];
    const cells = hasIds
      ? [padToWidth(cutToWidth(title, titles), titles), cutToWidth(id, ids)]
      : [cutToWidth(title || id, titles)];
    return [...start, ...cells].join(gap).trimEnd();
  });
}

function longest(rows: readonly Row[], column: number): number {
  return rows.reduce((most, row) => Math.max(most, widthOf(row[column] ?? '')), 0);
}
