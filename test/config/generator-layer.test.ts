import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Generator, generatorTables } from '../../src/config/generator/tables.js';
import { generatorLayer } from '../../src/config/generator-layer.js';
import { resolveConfig } from '../../src/config/resolve-config.js';

/** What is taken from a configuration, without what is absent. */
function taken(generator: Generator, value: unknown) {
  return generatorLayer('file', generator, value).layer.value;
}

function unread(generator: Generator, value: unknown) {
  return generatorLayer('file', generator, value).unread;
}

describe('the configuration of a site generator', () => {
  it.each<readonly [Generator, object, object]>([
    [
      'jekyll',
      {
        url: 'https://harbour.example/',
        baseurl: '/blog/',
        title: 'Harbour Notes',
        description: 'News of\n  the harbour.\n',
        locale: 'pt_BR',
        timezone: 'Europe/Lisbon',
        author: { name: 'Harbour Desk', email: 'desk@harbour.example', uri: '/desk', twitter: 'x' },
        permalink: 'pretty',
      },
      {
        site: {
          url: 'https://harbour.example/blog',
          title: 'Harbour Notes',
          description: 'News of the harbour.',
          language: 'pt-BR',
          timeZone: 'Europe/Lisbon',
          authors: [{ name: 'Harbour Desk', email: 'desk@harbour.example', url: '/desk' }],
        },
        permalink: '/:categories/:year/:month/:day/:title/',
      },
    ],
    [
      'hexo',
      {
        url: 'https://fog.example',
        root: '/blog/',
        title: 2024,
        language: ['zh-cn', 'en'],
        timezone: '',
        author: 'Fog Desk',
        permalink: ':year/:title/',
      },
      {
        site: {
          url: 'https://fog.example/blog',
          title: '2024',
          language: 'zh-CN',
          authors: [{ name: 'Fog Desk' }],
        },
        permalink: ':year/:path/',
      },
    ],
    [
      'hugo',
      {
        baseurl: 'https://hill.example/',
        title: 'Hill Post',
        languageCode: 'en-us',
        timezone: 'Asia/Kolkata',
        copyright: '© Hill Post',
        Params: { description: 'From the hill.', Author: { name: 'Hill Desk' } },
      },
      {
        site: {
          url: 'https://hill.example/',
          title: 'Hill Post',
          description: 'From the hill.',
          language: 'en-US',
          timeZone: 'Asia/Kolkata',
          authors: [{ name: 'Hill Desk' }],
          rights: '© Hill Post',
        },
      },
    ],
    [
      'zola',
      { base_url: 'https://sea.example', title: 'Sea', description: 'At sea.', default_language: 'fr', author: 'Desk' },
      {
        site: {
          url: 'https://sea.example',
          title: 'Sea',
          description: 'At sea.',
          language: 'fr',
          authors: [{ name: 'Desk' }],
        },
      },
    ],
  ])('of %s is read', (generator, value, expected) => {
    expect(taken(generator, value)).toEqual(expected);
    expect(unread(generator, value)).toEqual([]);
  });

  it('has its own names for the settings, as the file spells them', () => {
    const { layer } = generatorLayer('hugo.toml', 'hugo', { baseurl: 'https://hill.example', PARAMS: { author: 'D' } });
    expect(layer.names).toEqual({ 'site.url': 'baseurl', 'site.authors': 'PARAMS.author' });
  });

  it('passes over what does not fit, and what says nothing', () => {
    const value = {
      url: null,
      title: [],
      description: '',
      author: [{ email: 'x' }, 5, { name: 'A', email: 'x', url: 'y' }],
    };
    expect(taken('jekyll', value)).toEqual({ site: { authors: [{ name: '5' }, { name: 'A' }] } });
    expect(taken('hugo', { copyright: '© <b>{year}</b>' })).toEqual({ site: {} });
    expect(taken('hexo', { language: 'default' })).toEqual({ site: {} });
  });

  it('tells of an address that is not the site, for the one who looks for it', () => {
    const { layer } = generatorLayer('hugo.toml', 'hugo', { baseURL: 'https://example.org/' });
    expect(layer.passedOver).toEqual({ setting: 'baseURL', value: 'https://example.org/', why: 'example' });
    expect(resolveConfig([layer]).diagnostics).toMatchObject([
      {
        help: expect.stringContaining(
          '`baseURL` in hugo.toml is `https://example.org/`, which is only an example; set ',
        ),
      },
    ]);
  });

  it('makes no error, whatever it holds', () => {
    const generators = fc.constantFrom(...(Object.keys(generatorTables) as Generator[]));
    const keys = Object.values(generatorTables).flatMap(({ takings }) => takings.map(({ from }) => String(from[0])));
    const settings = fc.dictionary(
      fc.constantFrom(...keys, 'baseurl', 'root', 'languages', 'contentDir'),
      fc.oneof(fc.anything(), fc.string()),
    );
    fc.assert(
      fc.property(generators, fc.oneof(settings, fc.anything()), (generator, value) => {
        const { layer } = generatorLayer('file', generator, value);
        const { diagnostics } = resolveConfig([{ value: { site: { url: 'https://blog.example' } } }, layer]);
        expect(diagnostics).toEqual([]);
      }),
    );
  });
});

describe('a setting that would be missed', () => {
  it.each<readonly [Generator, object, object]>([
    ['jekyll', { timezone: 'Asia/Tokio' }, { path: ['timezone'], value: 'Asia/Tokio', setting: 'site.timeZone' }],
    ['jekyll', { lang: 'english' }, { path: ['lang'], value: 'english', setting: 'site.language' }],
    ['jekyll', { permalink: 'ordinal' }, { path: ['permalink'], value: 'ordinal', setting: 'permalink' }],
    ['jekyll', { permalink: 'constructor' }, { path: ['permalink'], value: 'constructor', setting: 'permalink' }],
    ['hexo', { permalink: ':abbrlink/' }, { path: ['permalink'], value: ':abbrlink/', setting: 'permalink' }],
    ['hexo', { permalink: ':post_title/' }, { path: ['permalink'], value: ':post_title/', setting: 'permalink' }],
    [
      'hugo',
      { permalinks: { page: { posts: '/:year/:slug/' }, term: { tags: '/t/:slug/' } } },
      {
        path: ['permalinks'],
        value: '{"page":{"posts":"/:year/:slug/"},"term":{"tags":"/t/:slug/"}}',
        setting: 'permalink',
        suggestion: '/:year/:slug/',
      },
    ],
    [
      'hugo',
      { permalinks: { posts: '/:year/:slug/', notes: '/n/:slug/' } },
      { path: ['permalinks'], value: '{"posts":"/:year/:slug/","notes":"/n/:slug/"}', setting: 'permalink' },
    ],
  ])('is told: %s %j', (generator, value, expected) => {
    expect(unread(generator, value)).toEqual([expected]);
    expect(taken(generator, value)).toEqual({ site: {} });
  });

  it('is not told where another says the same, or nothing is missed', () => {
    expect(unread('jekyll', { lang: 'english', locale: 'en' })).toEqual([]);
    expect(unread('hugo', { permalinks: { term: { tags: '/t/:slug/' } } })).toEqual([]);
  });
});

describe('a pattern', () => {
  it.each([
    ['date', '/:categories/:year/:month/:day/:title.html'],
    ['none', '/:categories/:title.html'],
    ['/blog/:title:output_ext', '/blog/:title.html'],
    ['/:year/:slug', '/:year/:slug'],
    ['/:y_day/:title', undefined],
    ['/:short_year/:title/', undefined],
  ])("of Jekyll's becomes ours: %s", (permalink, expected) => {
    expect(taken('jekyll', { permalink })).toEqual(
      expected === undefined ? { site: {} } : { site: {}, permalink: expected },
    );
  });

  it.each([
    [{ permalink: ':year/:month/:day/:title/' }, undefined],
    [{ permalink: 'posts/:title/' }, 'posts/:path/'],
    [{ permalink: 'posts/:title.html', new_post_name: ':year-:month-:day-:title.md' }, 'posts/:title.html'],
    [{ permalink: ':name/' }, ':filename/'],
  ])("of Hexo's becomes ours: %j", (value, expected) => {
    expect(taken('hexo', value)).toEqual(expected === undefined ? { site: {} } : { site: {}, permalink: expected });
  });
});
