import { describe, expect, it } from 'vitest';
import { timingTable } from '../../src/cli/timing-table.js';

const timings = {
  stages: [
    { stage: 'parse', done: 10_000, milliseconds: 61.26, hits: 9999 },
    { stage: 'publish', done: 3, milliseconds: 2 },
  ],
  total: 70.04,
} as const;

describe('the table of what the stages took', () => {
  it('has its numbers below each other, and fits into a narrow terminal', () => {
    expect(timingTable(timings, 30)).toEqual([
      'stage    count    ms  cached',
      'parse    10000  61.3    9999',
      'publish      3   2.0',
      'total           70.0',
    ]);
  });

  it('has tabs where there is no terminal, and no heading that a program would have to skip', () => {
    expect(timingTable(timings)).toEqual(['parse\t10000\t61.3\t9999', 'publish\t3\t2.0\t', 'total\t\t70.0\t']);
  });
});
