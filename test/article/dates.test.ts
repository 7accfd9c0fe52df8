import { describe, expect, it } from 'vitest';
import { parseOne } from './parse-texts.js';

describe('the date of publication', () => {
  it.each([
    ['Jekyll', 'date: 2025-01-29 18:15:32 +0530', '2025-01-29T12:45:32Z'],
    [
      'Hugo, which publishes nothing before publishDate',
      'date: 2020-01-01\npublishDate: 2021-01-01',
      '2021-01-01T00:00:00Z',
    ],
    ['Astro', 'pubDate: 2022-07-08', '2022-07-08T00:00:00Z'],
    ['Ghost', 'published_at: 2022-07-08T10:00:00.000Z\ncreated_at: 2020-01-01', '2022-07-08T10:00:00Z'],
    ['DEV', 'published: true\ndate: 2022-07-08', '2022-07-08T00:00:00Z'],
    ['schema.org', 'datePublished: 2022-07-08', '2022-07-08T00:00:00Z'],
    ['by hand', 'published: 2022/07/08', '2022-07-08T00:00:00Z'],
    ['Hugo, where a date was never set', 'publishDate: 0001-01-01T00:00:00Z\ndate: 2022-07-08', '2022-07-08T00:00:00Z'],
    ['by hand, when it was made', 'created: 2022-07-08\npublished: yes', '2022-07-08T00:00:00Z'],
  ])('is read as %s has it', (_, frontMatter, published) => {
    const { article, problems } = parseOne(frontMatter);
    expect({ published: article?.published, problems }).toEqual({ published, problems: [] });
  });

  it('is on the clocks of the site where it names no zone', () => {
    expect(parseOne('date: 2022-07-08', { timeZone: 'Asia/Tokyo' }).article?.published).toBe('2022-07-07T15:00:00Z');
  });

  it.each([
    ['2018-07-23-hello.md', '2018-07-23T00:00:00Z'],
    ['2018-7-3-hello.md', '2018-07-03T00:00:00Z'],
    ['2018-07-23_hello.md', '2018-07-23T00:00:00Z'],
    ['2018-07-23.md', '2018-07-23T00:00:00Z'],
    ['2018-07-23/hello.md', '2018-07-23T00:00:00Z'],
    ['2018-07-23-hello/index.md', '2018-07-23T00:00:00Z'],
    ['news/2018/07/23/hello.md', '2018-07-23T00:00:00Z'],
    ['2018/07-23-hello.md', '2018-07-23T00:00:00Z'],
    ['2017/01/02/2018-07-23-hello.md', '2018-07-23T00:00:00Z'],
  ])('is in the place %s', (place, published) => {
    expect(parseOne('published: true', { place }).article?.published).toBe(published);
  });

  it.each(['2018-13-45-hello.md', 'v2018-07-23.md', '2018/07/hello.md', '2018.07.23-hello.md', '12018-07-23-hello.md'])(
    'is not in the place %s',
    (place) => {
      const { leftOut, problems } = parseOne('published: true', { place });
      expect(leftOut).toEqual({ path: `articles/${place}`, reason: 'undated' });
      expect(problems).toEqual(['missing-date: the article has no date and is left out']);
    },
  );

  it('is that of the front matter, if the place has another', () => {
    expect(parseOne('date: 2019-01-01', { place: '2018-07-23-a.md' }).article?.published).toBe('2019-01-01T00:00:00Z');
  });

  it.each(['Created', 'Last Modified', 'git Last Modified', 'git created'])(
    'does not depend on the files themselves: %s',
    (value) => {
      const { leftOut, parsed } = parseOne(`date: ${value}`, { dialect: 'eleventy' });
      expect(leftOut?.reason).toBe('undated');
      expect(parsed.diagnostics).toEqual([
        expect.objectContaining({
          code: 'computed-date',
          message: `\`date\` is for Eleventy to compute: \`${value}\`, so the article is left out as undated`,
          range: { start: { line: 2, column: 7 }, end: { line: 2, column: 7 + value.length } },
        }),
      ]);
    },
  );

  it('may be in the place where Eleventy would compute another', () => {
    expect(parseOne('date: git Created', { place: '2018-07-23-a.md' })).toMatchObject({
      article: { published: '2018-07-23T00:00:00Z' },
      problems: [],
    });
  });

  it('is an error when it is none, at its place and by its author’s name for it', () => {
    const { leftOut, parsed } = parseOne('title: A\nPubDate: 2024-02-30');
    expect(leftOut?.reason).toBe('unreadable');
    expect(parsed.diagnostics).toEqual([
      expect.objectContaining({
        code: 'invalid-date',
        message: '`PubDate` is not a date: `2024-02-30`',
        path: 'articles/hello.md',
        range: { start: { line: 3, column: 10 }, end: { line: 3, column: 20 } },
      }),
    ]);
  });

  it('is an error when it is a list', () => {
    expect(parseOne('date: [2024-02-03]').problems).toEqual(['invalid-date: `date` is not a date: `[…]`']);
  });
});

describe('the date of the update', () => {
  const updated = (frontMatter: string) => parseOne(`date: 2024-05-06\n${frontMatter}`).article?.updated;

  it.each([
    ['Zola and Hexo', 'updated: 2024-06-01'],
    ['Hugo', 'lastmod: 2024-06-01'],
    ['Jekyll', 'last_modified_at: 2024-06-01'],
    ['Docusaurus', 'last_update:\n  date: 2024-06-01\n  author: Newsroom'],
    ['Astro', 'updatedDate: 2024-06-01'],
    ['Pelican', 'modified: 2024-06-01'],
  ])('is read as %s have it', (_, frontMatter) => {
    expect(updated(frontMatter)).toBe('2024-06-01T00:00:00Z');
  });

  it('is that of the publication where there is none', () => {
    expect(updated('lastUpdated: false')).toBe('2024-05-06T00:00:00Z');
  });

  it('is never before the publication', () => {
    expect(parseOne('date: 2024-05-06\nupdated: 2024-05-01')).toMatchObject({
      article: { updated: '2024-05-06T00:00:00Z' },
      problems: [],
    });
  });

  it('is never ahead, so that no feed says what is still to come', () => {
    const { article, problems } = parseOne('updated: 2206-06-01');
    expect(article?.updated).toBe('2024-05-06T00:00:00Z');
    expect(problems).toEqual(['early-update: `updated` is still to come: `2206-06-01`']);
  });

  it('is an error when it is none', () => {
    expect(parseOne('lastmod: soon').problems).toEqual(['invalid-date: `lastmod` is not a date: `soon`']);
  });
});

describe('the time to be in the feeds', () => {
  it('begins with the date', () => {
    const now = '2026-01-01T00:00:00Z';
    expect(parseOne('date: 2026-01-01', { now }).article).toBeDefined();
    expect(parseOne('date: 2026-01-01T00:00:01Z', { now }).leftOut).toEqual({
      path: 'articles/hello.md',
      reason: 'scheduled',
      due: '2026-01-01T00:00:01Z',
    });
  });

  it('ends with expiryDate', () => {
    const now = '2026-01-01T00:00:00Z';
    expect(parseOne('expiryDate: 2026-01-02', { now }).article).toBeDefined();
    expect(parseOne('expiryDate: 2026-01-01', { now }).leftOut?.reason).toBe('expired');
    expect(parseOne('expires: someday', { now })).toMatchObject({ leftOut: { reason: 'unreadable' } });
  });
});
