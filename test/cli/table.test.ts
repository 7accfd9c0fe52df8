import { describe, expect, it } from 'vitest';
import { cutMiddle, table } from '../../src/cli/table.js';
import { widthOf } from '../../src/cli/text-width.js';

const columns = [{ name: 'id', cuts: true }, { name: 'article', cuts: true }, { name: 'sure' }] as const;
const rows = [
  ['https://old.example/2018/07/23/harbour-opens/', 'articles/2018-07-23-harbour-opens.md', '98 %'],
  ['urn:x:1', 'articles/港.md', '70 %'],
];

describe('a table', () => {
  it('is as wide as its cells where there is room', () => {
    expect(
      table(
        columns,
        [
          ['urn:x:1', 'a.md', '98 %'],
          ['x', 'bcd.md', '7 %'],
        ],
        80,
      ),
    ).toEqual(['id       article  sure', 'urn:x:1  a.md     98 %', 'x        bcd.md   7 %']);
  });

  it.each([40, 50, 60, 80, 120, 200])('fits into %i columns', (width) => {
    const wide = table(columns, rows, width).filter((line) => widthOf(line) > width);
    expect(wide).toEqual([]);
  });

  it('keeps both ends of what it cuts', () => {
    expect(table(columns, rows, 60)[1]).toMatch(/^https:\/\/old.*….*opens\/ {2}articles\/.*….*opens\.md {2}98 %$/);
    expect(cutMiddle('0123456789', 5)).toBe('01…89');
    expect(cutMiddle('港港港港', 5)).toBe('港…港');
    expect(cutMiddle('0123', 4)).toBe('0123');
  });

  it('becomes lines of its own in a window that is too narrow', () => {
    expect(table(columns, rows, 30)).toEqual([
      '98 %',
      '  https://old.ex…arbour-opens/',
      '  articles/2018-…bour-opens.md',
      '70 %',
      '  urn:x:1',
      '  articles/港.md',
    ]);
  });

  it('is whole, with tabs, where there is no terminal', () => {
    expect(table(columns, rows)).toEqual(rows.map((row) => row.join('\t')));
  });
});
