import { describe, expect, it } from 'vitest';
import { changeTable } from '../../src/cli/change-table.js';
import { widthOf } from '../../src/cli/text-width.js';
import { type Change, changeKinds } from '../../src/ledger/changes.js';
import { instant } from '../article/parse-texts.js';

const date = instant('2024-01-31');
const changes: readonly Change[] = [
  {
    kind: 'new',
    id: 'https://news.example/2024/01/harbour/',
    title: 'The harbour opens on Monday, with a band',
    published: date,
  },
  { kind: 'unchanged', id: 'https://news.example/same/', title: 'Same', published: date },
  {
    kind: 'resent',
    id: `https://news.example/${'long/'.repeat(60)}`,
    title: '港が月曜日に開きます。楽団と九隻の船が来ます。',
    published: date,
  },
  { kind: 'vanished', id: 'x\u001b[2J', title: '\u2068טקסט\u2069 \u001b[31m' },
];

describe('the table of changes', () => {
  it.each(Array.from({ length: 17 }, (_, index) => 40 + 10 * index))('fits into %d columns', (columns) => {
    const lines = changeTable(changes, columns);
    expect(lines).toHaveLength(3);
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(columns);
  });

  it('has what became of an entry, its day, its title, and where there is room its id', () => {
    expect(changeTable(changes, 105)[0]).toBe(
      'new     2024-01-31  The harbour opens on Monday, with a band   https://news.example/2024/01/harbour/',
    );
    expect(changeTable(changes, 50)[0]).toBe('new     2024-01-31  The harbour opens on Monday, …');
  });

  it('calls each kind of change by its name, and says nothing of what is as it was', () => {
    const all = changeKinds.map((kind): Change => ({ kind, id: 'urn:x' }));
    expect(changeTable(all).map((line) => line.split('\t')[0])).toEqual([
      'new',
      'older',
      'updated',
      'resent',
      'left',
      'gone',
    ]);
  });

  it('is plain lines where there is no terminal, with nothing cut', () => {
    expect(changeTable(changes)[0]).toBe(
      'new\t2024-01-31\tThe harbour opens on Monday, with a band\thttps://news.example/2024/01/harbour/',
    );
  });

  it('cannot steer a terminal', () => {
    expect([changeTable(changes), changeTable(changes, 80)].flat().join('')).not.toMatch(/\u001b|[\u2066-\u2069]/);
  });
});
