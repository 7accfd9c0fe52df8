import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldFinder } from '../../src/article/find-fields.js';
import { listFile } from '../../src/article/list-file.js';
import { plainLister } from '../../src/article/list-plainly.js';
import type { ParseSettings } from '../../src/article/parsed-article.js';
import { readAuthorDirectory } from '../../src/article/people/author-directory.js';
import { resolveConfig } from '../../src/config/resolve-config.js';
import type { UserConfig } from '../../src/config/user-config.js';
import { articleText } from '../cache/site.js';
import { Random } from '../hostile/random.js';
import { instant } from './parse-texts.js';

function settingsOf(more: Partial<UserConfig> = {}): ParseSettings {
  const { config } = resolveConfig([{ value: { site: { url: 'https://news.example/blog' }, ...more } }]);
  if (!config) throw new Error('no configuration');
  const now = instant('2026-06-01T12:00:00Z');
  return { config, dialect: 'plain', now, directory: readAuthorDirectory([]), fieldsOf: fieldFinder(config.fields) };
}

const settings = settingsOf();
const list = plainLister(settings);

/** What both ways make of a text that is all front matter; the plain one may make nothing of it. */
function bothWays(place: string, start: string) {
  const text = { text: start };
  const file = { path: `articles/${place}`, place, read: () => text, readStart: () => text };
  return { plainly: list?.(file, start), wholly: listFile(file, settings) };
}

const start = (...lines: readonly string[]) => `---\n${lines.join('\n')}\n---\n`;
const dated = 'date: 2024-01-31T09:00:00+01:00';

describe('an article that is listed plainly', () => {
  const places = [
    'one.md',
    'a/b-c.md',
    'A/Z9.md',
    'index.md',
    'a/index.md',
    'drafts/a.md',
    'Drafts/a.md',
    '_a.md',
    'a_b.md',
  ];
  const odd = [
    '2024-01-02-a.md',
    '2024/01/02/a.md',
    'ü.md',
    'a b.md',
    'a.html.md',
    'a.MD',
    'a.mdx',
    'a%20b.md',
    'indexes.md',
  ];
  const keys = [
    'title',
    'date',
    'updated',
    'authors',
    'author',
    'tags',
    'categories',
    'description',
    'summary',
    'image',
  ];
  const others = [
    'audio',
    'draft',
    'section',
    'foo',
    'Foo',
    'Title',
    'layout',
    'status',
    'slug',
    'url',
    'image_alt',
    'id',
    'lang',
  ];
  const values = [
    'x',
    '"x"',
    "''",
    '',
    'false',
    'true',
    'yes',
    '2024-01-31',
    '2024-01-31T09:00:00Z',
    '2024-02-30T09:00:00Z',
  ];
  const more = [
    '2031-01-31T09:00:00Z',
    '2024-01-31 09:00 +09:00',
    '2024-01-31T25:00:00Z',
    '[a, b]',
    '[]',
    '\n  - a\n  - b',
    '\n  - name: A',
    '\n  - slug: a',
    '\n  coast: true',
    '0001-01-01T00:00:00Z',
  ];
  const people = [
    '\n  - name: A\n    url: https://a.example/x',
    '\n  - name: A\n    url: nowhere',
    '\n  - name: A\n    email: a',
    'A <b>',
  ];

  it('is what all of its fields together make of it', () => {
    let listed = 0;
    const field = fc.tuple(
      fc.constantFrom(...keys, ...keys, ...others),
      fc.constantFrom(...values, ...more, ...people),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places, ...odd), fc.array(field, { maxLength: 4 }), (place, fields) => {
        const text = start(dated, ...fields.map(([key, value]) => `${key}: ${value}`));
        const { plainly, wholly } = bothWays(place, text);
        if (plainly) expect([place, text, plainly]).toEqual([place, text, wholly]);
        listed += Number(plainly !== undefined);
      }),
      { numRuns: 5000 },
    );
    expect(listed).toBeGreaterThan(200);
  });

  it('is so for articles as people write them', () => {
    for (let seed = 0; seed < 2000; seed += 1) {
      const random = new Random(seed);
      const text = articleText(random).replace(/(?<=\n---\n).*$/s, '');
      const { plainly, wholly } = bothWays(random.pick(places), text);
      if (plainly) expect([text, plainly]).toEqual([text, wholly]);
    }
  });

  it.each([
    ['with a field that may keep it back', ['draft: maybe']],
    ['with a date to come', ['updated: 2031-01-01T00:00:00Z']],
    ['with two spellings of a name', ['foo: 1', 'Foo: 2']],
    ['with an author that cannot be written to', ['author: desk@']],
  ])('takes more thought %s', (_, fields) => {
    expect(bothWays('one.md', start(dated, ...fields)).plainly).toBeUndefined();
  });

  it.each([
    ['with a pattern for addresses', { permalink: '/:slug' }],
    ['with names of fields of its own', { fields: { title: ['headline'] } }],
    ['with a podcast', { podcast: { category: ['News'], explicit: false, image: 'https://a.example/a.png' } }],
  ] as const)('is none on a site %s', (_, more) => {
    const { config, ...rest } = settingsOf();
    const { config: other } = resolveConfig([{ value: { site: { url: 'https://news.example' }, ...more } }]);
    expect(plainLister({ ...rest, config: { ...config, ...other } })).toBeUndefined();
  });
});
