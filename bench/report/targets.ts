import { type ModeName, modes } from '../measure/modes.js';
import { grouped, megabytes, ratio } from './amounts.js';
import { type Column, markdownTable } from './markdown-table.js';
import type { BenchResult } from './result.js';

/** What is wanted at 1,000, 10,000 and 100,000 articles; absent: nothing. */
type Limits = Readonly<Partial<Record<number, number>>>;

/** The most that the ratio of Tidings to a peer may be. */
const ratios: readonly (readonly [mode: ModeName, peer: string, limits: Limits])[] = [
  ['cold', 'hugo', { 1000: 0.8, 10000: 0.3, 100000: 0.15 }],
  ['warm', 'hugo', { 1000: 0.3, 10000: 0.1, 100000: 0.07 }],
  ['one-changed', 'hugo', { 1000: 0.4, 10000: 0.15, 100000: 0.08 }],
  ['fresh-checkout', 'hugo', { 1000: 0.6, 10000: 0.3, 100000: 0.25 }],
  ['all-items-cold', 'hugo', { 1000: 0.6, 10000: 0.4 }],
  ['all-items-warm', 'hugo', { 1000: 0.3, 10000: 0.2 }],
  ['cold', 'plain-tables', { 1000: 0.06, 10000: 0.015 }],
];

/** The most memory that a process may have, in bytes. */
const memories: readonly (readonly [mode: ModeName, limits: Limits])[] = [
  ['cold', { 1000: 120e6, 10000: 160e6, 100000: 300e6 }],
  ['all-items-cold', { 10000: 600e6 }],
];

/** The most milliseconds from a save to the disk. */
const watchLimits: Limits = { 10000: 150 };

/** One comparison with a target. */
export interface Comparison {
  readonly mode: string;
  readonly articles: number;
  readonly what: string;
  readonly wanted: number;
  readonly got: number;
  readonly show: (value: number) => string;
}

/** Each target of which something was measured. */
export function compareWithTargets({
  modes: measured,
  watch,
}: Pick<BenchResult, 'modes' | 'watch'>): readonly Comparison[] {
  const compared = measured.flatMap(({ mode, articles, programs }) => {
    const { label } = modes[mode];
    const against = ratios.flatMap(([name, peer, limits]) => {
      const wanted = limits[articles];
      const found = programs.find((program) => program.name === peer);
      if (name !== mode || wanted === undefined || found?.ratio === undefined) return [];
      return [{ mode: label, articles, what: `to ${found.label}`, wanted, got: found.ratio, show: ratio }];
    });
    const peak = memories.flatMap(([name, limits]) => {
      const wanted = limits[articles];
      const got = programs[0]?.memory?.process;
      if (name !== mode || wanted === undefined || got === undefined) return [];
      return [{ mode: label, articles, what: 'peak', wanted, got, show: megabytes }];
    });
    return [...against, ...peak];
  });
  const saves = watch.flatMap(({ articles, median: got }) => {
    const wanted = watchLimits[articles];
    const show = (value: number): string => `${Math.round(value)} ms`;
    return wanted === undefined ? [] : [{ mode: 'watch', articles, what: 'median', wanted, got, show }];
  });
  return [...compared, ...saves];
}

const columns: readonly Column[] = [
  ['mode', 'left'],
  ['articles', 'right'],
  ['what', 'left'],
  ['wanted', 'right'],
  ['got', 'right'],
  ['', 'left'],
];

/** The targets beside what was measured. */
export function targetTable(compared: readonly Comparison[]): string {
  return markdownTable(
    columns,
    compared.map(({ mode, articles, what, wanted, got, show }) => [
      mode,
      grouped(articles),
      what,
      `<= ${show(wanted)}`,
      show(got),
      got <= wanted ? 'met' : 'missed',
    ]),
  );
}
