import type { Timings } from '../timings/timings.js';
import { type Column, table } from './table.js';

const columns: readonly Column[] = [
  { name: 'stage' },
  { name: 'count', isNumber: true },
  { name: 'ms', isNumber: true },
  { name: 'cached', isNumber: true },
];

/**
 * What the stages of a build took, one line each, and the total.
 *
 * @param width of the terminal; absent where there is none: then a tab stands between the cells.
 */
export function timingTable({ stages, total }: Timings, width?: number): readonly string[] {
  const rows = stages.map(({ stage, done, milliseconds, hits }) => [
    stage,
    `${done}`,
    shown(milliseconds),
    hits === undefined ? '' : `${hits}`,
  ]);
  return table(columns, [...rows, ['total', '', shown(total), '']], width);
}

function shown(milliseconds: number): string {
  return milliseconds.toFixed(1);
}
