import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConfigLayer } from '../../src/config/config-layer.js';
import { defineConfig } from '../../src/config/define-config.js';
import { optionsLayer } from '../../src/config/options-layer.js';
import { packageLayer } from '../../src/config/package-layer.js';
import { resolveConfig } from '../../src/config/resolve-config.js';
import { defaultBodySettings } from '../../src/model/body-settings.js';

const path = 'tidings.config.ts';
const site = { url: 'https://example.org' };

function resolved(value: unknown, ...others: ConfigLayer[]) {
  return resolveConfig([{ path, value }, ...others]);
}

/** The one diagnostic of a configuration that has one mistake. */
function mistakeIn(value: unknown) {
  const { config, diagnostics } = resolved(value);
  expect(config).toBeUndefined();
  expect(diagnostics).toHaveLength(1);
  return diagnostics[0]!;
}

describe('a configuration that says only where the site is', () => {
  it('gets every default', () => {
    expect(resolved({ site })).toEqual({
      config: {
        site: {
          url: 'https://example.org',
          title: 'example.org',
          description: 'example.org',
          timeZone: 'UTC',
          authors: [],
        },
        articles: [],
        out: 'dist',
        dialect: 'auto',
        fields: {},
        formats: { rss: 'rss.xml', atom: 'atom.xml', json: 'feed.json' },
        feedsUrl: 'https://example.org',
        content: 'full',
        size: { warn: 250_000 },
        bodies: defaultBodySettings,
        limits: { seconds: 10, memory: 512 },
        media: { probe: false, allowPrivate: false },
      },
      diagnostics: [],
    });
  });
});

describe('a configuration with every setting', () => {
  const full = defineConfig({
    site: {
      url: 'https://Example.org/Blog/?from=feed#top',
      title: ' The Blog ',
      description: 'News',
      language: 'pt-br',
      timeZone: 'Asia/Tokyo',
      authors: [
        'Newsroom',
        { name: 'Desk', email: 'desk@example.org', url: '/desk', avatar: 'https://cdn.example/d.png' },
      ],
      logo: '/logo.png',
      icon: 'https://cdn.example/icon.png',
      rights: '© Example',
    },
    articles: 'posts',
    out: 'public',
    limit: 'all',
    dialect: 'hugo',
    permalink: '/:year/:month/:slug/',
    trailingSlash: false,
    fields: { published: 'posted_on', tags: ['labels', 'topics'] },
    formats: { rss: 'index.xml', json: false },
    feedsUrl: '/feeds/',
  });

  it('is complete: addresses absolute, lists as lists, the language in its usual letters', () => {
    expect(resolved(full).config).toEqual({
      site: {
        url: 'https://example.org/Blog',
        title: 'The Blog',
        description: 'News',
        language: 'pt-BR',
        timeZone: 'Asia/Tokyo',
        authors: [
          { name: 'Newsroom' },
          {
            name: 'Desk',
            email: 'desk@example.org',
            url: 'https://example.org/desk',
            avatar: 'https://cdn.example/d.png',
          },
        ],
        logo: 'https://example.org/logo.png',
        icon: 'https://cdn.example/icon.png',
        rights: '© Example',
      },
      articles: ['posts'],
      out: 'public',
      limit: 'all',
      dialect: 'hugo',
      permalink: '/:year/:month/:slug/',
      trailingSlash: false,
      fields: { published: ['posted_on'], tags: ['labels', 'topics'] },
      formats: { rss: 'index.xml', atom: 'atom.xml' },
      feedsUrl: 'https://example.org/feeds',
      content: 'full',
      size: { warn: 250_000 },
      bodies: defaultBodySettings,
      limits: { seconds: 10, memory: 512 },
      media: { probe: false, allowPrivate: false },
    });
  });

  it('holds no key without a value, which would reach the feeds as an empty element', () => {
    const { config } = resolved({
      site: { ...site, rights: null, logo: undefined, authors: [{ name: 'Desk', url: null }] },
      limit: null,
    });
    expect(config?.site).not.toHaveProperty('rights');
    expect(config?.site).not.toHaveProperty('logo');
    expect(config?.site.authors).toEqual([{ name: 'Desk' }]);
    expect(Object.keys(config?.site.authors[0] ?? {})).toEqual(['name']);
    expect(config).not.toHaveProperty('limit');
  });

  it('never lets a user and a password in the address reach a feed', () => {
    expect(resolved({ site: { url: 'https://desk:secret@example.org' } }).config?.site.url).toBe('https://example.org');
  });
});

// Each mistake by its path, the value and the fix.
const reference = 'write it as `https://example.org/logo.png`, or `/logo.png` for a file of the site';
const mistakes: readonly (readonly [value: unknown, message: string, help: string | RegExp])[] = [
  [
    { site: { url: 'example' } },
    '`site.url` is not an absolute http(s) address: `example`',
    'write it as `https://example.org`',
  ],
  [
    { site: { url: 'ftp://example.org' } },
    '`site.url` is not an absolute http(s) address: `ftp://example.org`',
    'write it as `https://example.org`',
  ],
  [
    { site: { url: 'https://' } },
    '`site.url` is not an absolute http(s) address: `https://`',
    'write it as `https://example.org`',
  ],
  [{ site: { url: 5 } }, '`site.url` is not a text: `5`', 'write it in quotes'],
  [{ site: { url: '' } }, '`site.url` is not filled in: `""`', 'give it a text, or leave the setting out'],
  [
    { site: 'https://example.org' },
    '`site` is not an object of settings: `https://example.org`',
    /^write its settings in braces/,
  ],
  [{ site: [] }, '`site` is not an object of settings: `[]`', /^write its settings in braces/],
  [
    { site: { ...site, language: 'en_US' } },
    '`site.language` is not a language tag: `en_US`',
    'write it as `en` or `pt-BR`',
  ],
  [
    { site: { ...site, language: 'english' } },
    '`site.language` is not a language tag: `english`',
    'write it as `en` or `pt-BR`',
  ],
  [
    { site: { ...site, timeZone: 'Asia/Tokio' } },
    '`site.timeZone` is not the name of a time zone: `Asia/Tokio`',
    'did you mean `Asia/Tokyo`?',
  ],
  [
    { site: { ...site, timeZone: '+09:00' } },
    '`site.timeZone` is not the name of a time zone: `+09:00`',
    'write it as `UTC` or `Asia/Tokyo`',
  ],
  [
    { site: { ...site, logo: 'logo.png' } },
    '`site.logo` is not an absolute http(s) address or a path of the site: `logo.png`',
    reference,
  ],
  [
    { site: { ...site, icon: '//cdn.example/i.png' } },
    '`site.icon` is not an absolute http(s) address or a path of the site: `//cdn.example/i.png`',
    reference,
  ],
  [
    { site: { ...site, authors: [{ email: 'desk' }] } },
    '`site.authors[0].email` is not an email address: `desk`',
    'write it as `desk@example.org`',
  ],
  [{ site: { ...site, authors: {} } }, '`site.authors` is not an author: `{}`', /^write a name, or an object/],
  [{ site: { ...site, authors: ['A', 5] } }, '`site.authors[1]` is not an author: `5`', /./],
  [{ site: { ...site, author: 'A' } }, 'there is no setting `site.author`', 'did you mean `site.authors`?'],
  [{ site, 'some key': 1 }, 'there is no setting `["some key"]`', /^the settings here are `site`, `articles`, /],
  [{ site, articles: [5] }, '`articles[0]` is not a text: `5`', 'write it in quotes'],
  [{ site, out: false }, '`out` is not a text: `false`', 'write it in quotes'],
  [
    { site, limit: '30' },
    '`limit` is not a number of entries or `all`: `"30"`',
    'write a whole number from 1, such as `30`, or `all`',
  ],
  [{ site, limit: 0 }, '`limit` is not a number of entries or `all`: `0`', /./],
  [{ site, limit: 1.5 }, '`limit` is not a number of entries or `all`: `1.5`', /./],
  [{ site, dialect: 'jekill' }, '`dialect` is not a dialect that Tidings knows: `jekill`', 'did you mean `jekyll`?'],
  [
    { site, dialect: 'wordpress' },
    '`dialect` is not a dialect that Tidings knows: `wordpress`',
    /^choose one of `auto`, `jekyll`, /,
  ],
  [
    { site, permalink: '/:yaer/:slug/' },
    '`permalink` is not a pattern of addresses: `/:yaer/:slug/`',
    'did you mean `:year`?',
  ],
  [
    { site, permalink: 'https://example.org/:slug' },
    '`permalink` is not a pattern of addresses: `https://example.org/:slug`',
    /^write a path such as /,
  ],
  [
    { site, trailingSlash: 'yes' },
    '`trailingSlash` is not `true` or `false`: `yes`',
    'write `true` or `false`, without quotes',
  ],
  [{ site, fields: { date: 'x' } }, 'there is no setting `fields.date`', /./],
  [
    { site, fields: { published: [], tittle: 'x' } },
    'there is no setting `fields.tittle`',
    'did you mean `fields.title`?',
  ],
  [
    { site, formats: { rss: true } },
    '`formats.rss` is not a file name or `false`: `true`',
    'write it as `news.xml`, or `false` to leave the format out',
  ],
  [
    { site, formats: { rss: '../rss.xml' } },
    '`formats.rss` is not the name of a file inside the `out` folder: `../rss.xml`',
    'write it as `news.xml` or `feeds/news.xml`',
  ],
  [
    { site, formats: { rss: '/rss.xml' } },
    '`formats.rss` is not the name of a file inside the `out` folder: `/rss.xml`',
    /./,
  ],
  [
    { site, formats: { rss: 'feed.json' } },
    'the formats `rss`, `json` have the same file `feed.json`',
    /^give each format a file of its own/,
  ],
  [{ site, formats: { rss: 'Atom.xml' } }, 'the formats `rss`, `atom` have the same file `atom.xml`', /./],
  [
    { site, formats: { rss: false, atom: false, json: false } },
    'every format is switched off, so there is nothing to write',
    /./,
  ],
  [
    { site, feedsUrl: 'feeds' },
    '`feedsUrl` is not an absolute http(s) address or a path of the site: `feeds`',
    reference,
  ],
  [5, '`tidings.config.ts` is not an object of settings: `5`', /./],
  [() => ({}), '`tidings.config.ts` is not an object of settings: `a function`', /./],
];

describe('a mistake in a configuration', () => {
  it.each(mistakes)('%j is named with its path, the value and the fix', (value, message, help) => {
    expect(mistakeIn(value)).toMatchObject({ path, severity: 'error', message, help: expect.stringMatching(help) });
  });

  it('hides no other: all of them come out in one run', () => {
    const { diagnostics } = resolved({ site: { url: 'x', titel: 'T', language: '?' }, limit: -1 });
    expect(diagnostics.map(({ message }) => message)).toEqual([
      '`site.url` is not an absolute http(s) address: `x`',
      '`site.language` is not a language tag: `?`',
      'there is no setting `site.titel`',
      '`limit` is not a number of entries or `all`: `-1`',
    ]);
  });

  it('is called by its flag when the command line makes it', () => {
    const { diagnostics } = resolveConfig([optionsLayer({ site: 'example', limit: 'x', out: ' ' })]);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      '`--site` is not an absolute http(s) address: `example`',
      '`--out` is not filled in: `""`',
      '`--limit` is not a number of entries or `all`: `x`',
    ]);
    expect(diagnostics.every((diagnostic) => diagnostic.path === undefined)).toBe(true);
  });

  it('never is a thrown error, whatever the configuration holds', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (whole, part) => {
        for (const value of [
          whole,
          { site: whole },
          { site: { ...site, authors: whole }, formats: part, fields: part },
        ]) {
          const { config, diagnostics } = resolved(value);
          expect(Boolean(config)).toBe(diagnostics.length === 0);
        }
      }),
    );
  });

  it('in a circle of objects is shown without following it', () => {
    const circle: unknown[] = [];
    circle.push(circle);
    expect(mistakeIn({ site, out: circle }).message).toBe('`out` is not a text: `an object`');
  });
});

describe('a site whose address is nowhere', () => {
  it('is one error that says how to give it', () => {
    const { diagnostics } = resolved({ site: { title: 'T' } });
    expect(diagnostics).toEqual([
      expect.objectContaining({
        code: 'missing-site-url',
        help: expect.stringContaining('--site https://example.org'),
      }),
    ]);
  });

  it.each([
    ['not a url', '`homepage` in package.json is `not a url`, which is no absolute http(s) address; set '],
    [5, '`homepage` in package.json is `5`, which is no absolute http(s) address; set '],
    [
      'https://github.com/example/blog',
      '`homepage` in package.json is `https://github.com/example/blog`, which is the page of a code repository; set ',
    ],
  ])('says so where there is an address that does not count: %j', (homepage, words) => {
    const { diagnostics } = resolveConfig([packageLayer('package.json', { homepage })]);
    expect(diagnostics).toMatchObject([{ code: 'missing-site-url', help: expect.stringContaining(words) }]);
  });
});

describe('several layers', () => {
  it('decide setting by setting, the first that says something', () => {
    const flags = optionsLayer({ site: 'https://flag.example', limit: '5' });
    const { config } = resolveConfig([
      flags,
      { path, value: { site: { url: 'https://file.example', title: 'File' }, formats: { rss: 'a.xml' }, limit: 9 } },
      { path, value: { site: { title: 'Package', description: 'Words' }, formats: { rss: 'b.xml', atom: 'c.xml' } } },
    ]);
    expect(config).toMatchObject({
      site: { url: 'https://flag.example', title: 'File', description: 'Words' },
      limit: 5,
      formats: { rss: 'a.xml', atom: 'c.xml', json: 'feed.json' },
    });
  });

  it('pass over a setting without a value, as in `title:` of YAML', () => {
    const weaker = { path, value: { site: { title: 'T' } } };
    expect(resolved({ site: { ...site, title: null } }, weaker).config?.site.title).toBe('T');
  });
});
