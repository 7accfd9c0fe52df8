import { describe, expect, it } from 'vitest';
import { summary } from '../../src/cli/summary.js';
import { resolveConfig } from '../../src/config/resolve-config.js';
import { toInstant } from '../../src/model/instant.js';

const { config } = resolveConfig([{ value: { site: { url: 'https://example.org' } } }]);
const due = toInstant(Date.UTC(2031, 0, 1))!;
const view = { time: 412, shown: (path: string) => `site/${path}` };
const warning = { severity: 'warning', message: 'm' } as const;
const diagnostics = [
  { ...warning, code: 'missing-date' },
  { ...warning, code: 'unknown-shortcode' },
  { ...warning, code: 'unknown-shortcode' },
];
const output = { text: '', mediaType: 'application/xml', bytes: 24_100 };
const report = {
  articles: 14,
  dialect: 'plain' as const,
  leftOut: [
    { path: 'articles/a.md', reason: 'draft' },
    { path: 'articles/b.md', reason: 'scheduled', due },
    { path: 'articles/c.md', reason: 'draft' },
    { path: 'articles/d.md', reason: 'undated' },
  ] as const,
  nextDue: { path: 'articles/b.md', reason: 'scheduled', due } as const,
  feeds: [],
  removed: [],
  media: { files: 0, unknown: 0 },
};
const excluded = [1, 2, 3, 4, 5, 6].map((number) => ({ selector: '.promo', words: `Launch ${number}` }));
const result = {
  kind: 'ok',
  config: config!,
  diagnostics,
  report,
  outputs: [],
  files: [],
  sources: () => undefined,
} as const;

describe('the summary', () => {
  it('says what was read, left out and why, written, doubted, and how long it took', () => {
    const built = {
      ...result,
      outputs: [
        { ...output, path: 'rss.xml', entries: 10 },
        { ...output, path: 'feed.json', entries: 1 },
      ],
      files: [
        { path: 'dist/rss.xml', bytes: 24_100, state: 'new' },
        { path: 'dist/feed.json', bytes: 900, state: 'unchanged' },
      ] as const,
    };
    expect(summary(built, view)).toBe(`14 articles read, 4 left out
  2 draft
  1 scheduled for later
  1 without a date
  next due at 2031-01-01T00:00:00Z: site/articles/b.md
site/dist/rss.xml    10 entries  24.1 kB    new
site/dist/feed.json  1 entry     900 bytes  unchanged
first build: there is no feed to compare with
3 warnings
  2 unknown-shortcode
  1 missing-date
done in 0.41 s
`);
    expect(summary(built, { ...view, columns: 40 })).toContain('\nsite/dist/feed.json 1 entry 900 bytes unchanged\n');
  });

  it('has the names of files in columns of the terminal, where some are twice as wide as they are long', () => {
    const formats = { rss: '購読.xml', atom: false, json: 'feed.json' };
    const japanese = resolveConfig([{ value: { site: { url: 'https://example.org' }, formats } }]).config!;
    const names = Object.values(japanese.formats);
    const built = {
      ...result,
      config: japanese,
      outputs: names.map((path) => ({ ...output, path, entries: 1 })),
      files: names.map((path) => ({ path: `dist/${path}`, bytes: 900, state: 'new' as const })),
    };
    const wide = 'site/dist/購読.xml   1 entry  900 bytes  new\nsite/dist/feed.json  1 entry  900 bytes  new\n';
    expect(summary(built, view)).toContain(wide);
    expect(summary(built, { ...view, columns: 44 })).toContain(wide);
    expect(summary(built, { ...view, columns: 43 })).toContain('\nsite/dist/購読.xml 1 entry 900 bytes new\n');
  });

  it('says that nothing is published when something blocked it', () => {
    const error = { code: 'invalid-date', severity: 'error', message: 'm' } as const;
    const blocked = { ...result, kind: 'articles', diagnostics: [...diagnostics, error] } as const;
    expect(summary(blocked, view)).toMatch(
      /\n1 error\n {2}1 invalid-date\n3 warnings\n(?:.*\n)*nothing is published and site\/dist is as it was\n$/,
    );
  });

  it('begins with what the site generator says, and names it', () => {
    const settings = { path: '_config.yml', names: ['url', 'title'] };
    const jekyll = { ...result, settings, report: { ...report, dialect: 'jekyll' } } as const;
    expect(summary(jekyll, view)).toMatch(
      /^settings from site\/_config\.yml: url, title\n14 articles read \(Jekyll\), 4 left out\n/,
    );
  });

  it('is empty where nothing was read', () => {
    const { report: _, ...unread } = result;
    expect(summary(unread, view)).toBe('');
  });

  it('says what bodies lost, how much is known of media, and what there was no room for', () => {
    const told = {
      ...result,
      diagnostics: [],
      config: { ...config!, size: { most: 250_000 } },
      report: {
        feeds: [],
        articles: 2,
        dialect: 'plain' as const,
        leftOut: [],
        removed: [
          { path: 'a.md', counts: { trackers: 2, scripts: 1 } },
          { path: 'b.md', counts: { trackers: 1, excluded: 6 }, excluded },
        ],
        media: { files: 3, unknown: 1 },
        trimmed: 4,
      },
    };
    expect(summary(told, view)).toBe(`2 articles read
taken out of 2 bodies
  1 script
  3 trackers
  6 pieces of page furniture
    site/b.md: .promo "Launch 1…"
    site/b.md: .promo "Launch 2…"
    site/b.md: .promo "Launch 3…"
    site/b.md: .promo "Launch 4…"
    site/b.md: .promo "Launch 5…"
3 media files, 1 of unknown length
the oldest 4 entries left out: a file may have 250.0 kB
done in 0.41 s
`);
  });
});
