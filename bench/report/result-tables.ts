import { modes } from '../measure/modes.js';
import { grouped, megabytes, ratio, seconds } from './amounts.js';
import { type Column, markdownTable } from './markdown-table.js';
import type { BenchResult, ModeResult, WatchResult } from './result.js';

const columns: readonly Column[] = [
  ['mode', 'left'],
  ['articles', 'right'],
  ['program', 'left'],
  ['time', 'right'],
  ['ratio', 'right'],
  ['peak', 'right'],
  ['all', 'right'],
];

const watchColumns: readonly Column[] = [
  ['mode', 'left'],
  ['articles', 'right'],
  ['saves', 'right'],
  ['median', 'right'],
  ['95 of 100', 'right'],
];

/** All that was measured, as tables that fit into 80 columns. */
export function resultTables({ modes: measured, watch }: Pick<BenchResult, 'modes' | 'watch'>): string {
  const tables = [
    ...(measured.length > 0 ? [markdownTable(columns, measured.flatMap(rowsOf))] : []),
    ...(watch.length > 0 ? [markdownTable(watchColumns, watch.map(watchRow))] : []),
  ];
  return tables.join('\n');
}

function rowsOf({ mode, articles, programs }: ModeResult): readonly (readonly string[])[] {
  return programs.map(({ label, median, ratio: times, memory }) => [
    modes[mode].label,
    grouped(articles),
    label,
    seconds(median),
    times === undefined ? '' : ratio(times),
    ...(memory ? [megabytes(memory.process), megabytes(memory.all)] : ['', '']),
  ]);
}

function watchRow({ articles, saves, median, p95 }: WatchResult): readonly string[] {
  return ['watch', grouped(articles), String(saves.length), `${Math.round(median)} ms`, `${Math.round(p95)} ms`];
}
