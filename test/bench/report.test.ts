import { describe, expect, it } from 'vitest';
import type { Measured } from '../../bench/measure/measure-mode.js';
import type { Program } from '../../bench/programs/program.js';
import { grouped, megabytes, ratio, seconds } from '../../bench/report/amounts.js';
import { markdownReport } from '../../bench/report/markdown-report.js';
import { closingMark, openingMark, putBetween } from '../../bench/report/put-between.js';
import { toModeResult } from '../../bench/report/result.js';
import { resultTables } from '../../bench/report/result-tables.js';
import { compareWithTargets, targetTable } from '../../bench/report/targets.js';

function measured(name: string, label: string, walls: readonly number[]): Measured {
  const memory = { process: 118e6, all: 1234e6 };
  return { program: { name, label } as Program, times: walls.map((wall) => ({ wall })), memory };
}

const cold = toModeResult('cold', 1000, [
  measured('tidings', 'Tidings', [0.2, 9, 0.1]),
  measured('hugo', 'Hugo', [0.4, 0.3, 0.5]),
  measured('plain-tables', 'script+tables', [123, 456, 99]),
]);
const changed = toModeResult('one-changed', 100_000, [
  measured('tidings', 'Tidings', [3]),
  measured('hugo', 'Hugo', [15]),
]);
const watch = [{ articles: 10_000, median: 151.2, p95: 199.7, saves: [151.2, 199.7] }];

describe('the result of a mode', () => {
  it('has medians, and ratios of Tidings to each peer', () => {
    expect(cold.programs.map(({ median }) => median)).toEqual([0.2, 0.4, 123]);
    expect(cold.programs.map(({ ratio: times }) => times)).toEqual([undefined, 0.5, 0.2 / 123]);
  });
});

describe('amounts', () => {
  it('have the digits that are worth something', () => {
    expect([0.0451, 0.9, 1.549, 14.52, 123.4].map(seconds)).toEqual([
      '0.045 s',
      '0.900 s',
      '1.55 s',
      '14.5 s',
      '123 s',
    ]);
    expect([0.0123, 0.2711, 1, 3.21, 12.7].map(ratio)).toEqual(['0.012', '0.27', '1.0', '3.2', '13']);
    expect([950, 1000, 1_234_567].map(grouped)).toEqual(['950', '1,000', '1,234,567']);
    expect(megabytes(1_469_700_000)).toBe('1,470 MB');
  });
});

describe('the table of results', () => {
  it('is Markdown', () => {
    expect(resultTables({ modes: [cold], watch })).toBe(`\
| mode | articles | program       |    time |  ratio |   peak |      all |
| ---- | -------: | ------------- | ------: | -----: | -----: | -------: |
| cold |    1,000 | Tidings       | 0.200 s |        | 118 MB | 1,234 MB |
| cold |    1,000 | Hugo          | 0.400 s |   0.50 | 118 MB | 1,234 MB |
| cold |    1,000 | script+tables |   123 s | 0.0016 | 118 MB | 1,234 MB |

| mode  | articles | saves | median | 95 of 100 |
| ----- | -------: | ----: | -----: | --------: |
| watch |   10,000 |     2 | 151 ms |    200 ms |
`);
  });

  it('fits into 80 columns', () => {
    const lines = resultTables({ modes: [cold, changed], watch }).split('\n');
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
  });
});

describe('targets', () => {
  const compared = compareWithTargets({ modes: [cold, changed], watch });

  it('are compared with what was measured of them', () => {
    expect(compared.map(({ mode, articles, what, got }) => [mode, articles, what, got])).toEqual([
      ['cold', 1000, 'to Hugo', 0.5],
      ['cold', 1000, 'to script+tables', 0.2 / 123],
      ['cold', 1000, 'peak', 118e6],
      ['changed', 100_000, 'to Hugo', 0.2],
      ['watch', 10_000, 'median', 151.2],
    ]);
  });

  it('are met or missed', () => {
    const verdicts = targetTable(compared).match(/met|missed/g);
    expect(verdicts).toEqual(['met', 'met', 'met', 'missed', 'missed']);
  });
});

describe('the part of a page', () => {
  const page = `# Page\n\n${openingMark}\n\nold\n\n${closingMark}\n\nmore\n`;

  it('is replaced between its markers', () => {
    expect(putBetween(page, 'new\n')).toBe(page.replace('old', 'new'));
    expect(putBetween('# Page\n', 'new')).toBeUndefined();
  });

  it('says where it was measured', () => {
    const machine = { processor: 'P', cores: 2, memory: 8e9, system: 'Linux 6', node: 'v20.20.2', hugo: '0.111.3' };
    const report = markdownReport({ machine, rounds: 5, newest: 50, modes: [cold], watch: [] });
    expect(report).toContain('Medians of 5 rounds; the newest 50 entries unless all. Measured on 2 × P, 8,000 MB');
    expect(report).toContain('| cold |    1,000 | Hugo ');
    expect(report).toContain('| met');
  });
});
