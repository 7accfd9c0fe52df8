import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Dialect, dialects } from '../../../src/model/dialect.js';
import { parseOne } from '../parse-texts.js';

describe('what front matter says of the address', () => {
  it('keeps an absolute address, in the spelling of the URL Standard', () => {
    expect(parseOne('url: https://Other.example/A%20b?x=1').article?.url).toBe('https://other.example/A%20b?x=1');
    expect(parseOne('url: HTTPS://other.example:443/x/../a').article?.url).toBe('https://other.example/a');
  });

  it.each([
    ['plain', 'url: /posts/c?x=1', '/posts/c?x=1'],
    ['plain', "permalink: '?p=é b''c'", '/?p=%C3%A9%20b%27c'],
    ['plain', 'url: /posts/c?', '/posts/c'],
    ['hugo', 'url: /posts/c?x=1/2', '/posts/c/?x=1/2'],
    ['jekyll', 'permalink: /:year/c?t=10:am', '/2024/c?t=10:am'],
  ] as const)('lets a whole path of %s have a query: %s', (dialect, frontMatter, address) => {
    const { article, problems } = parseOne(`date: 2024-05-06\n${frontMatter}`, { dialect });
    expect({ url: article?.url, problems }).toEqual({ url: `https://news.example${address}`, problems: [] });
  });

  it.each([
    ['slug: ../../evil', '`slug` cannot be part of an address: `../../evil`'],
    ['slug: a?b', '`slug` cannot be part of an address: `a?b`'],
    ['slug: "a#b"', '`slug` cannot be part of an address: `a#b`'],
    ['slug: a/%2E%2e/b', '`slug` cannot be part of an address: `a/%2E%2e/b`'],
    ['slug: ..%2fevil', '`slug` cannot be part of an address: `..%2fevil`'],
    ['slug: a%2F%2e.%5Cb', '`slug` cannot be part of an address: `a%2F%2e.%5Cb`'],
    ['slug: a%00b', '`slug` cannot be part of an address: `a%00b`'],
    ['url: /a/..%2fb', '`url` cannot be part of an address: `/a/..%2fb`'],
    ['url: https://other.example/a%0Ab', '`url` cannot be part of an address: `https://other.example/a%0Ab`'],
    ['url: https://other.example/..%2fb', '`url` cannot be part of an address: `https://other.example/..%2fb`'],
    ['slug: https://other.example/a', '`slug` cannot be part of an address: `https://other.example/a`'],
    ['permalink: //other.example/a', '`permalink` cannot be part of an address: `//other.example/a`'],
    ['Url: ftp://other.example/a', '`Url` cannot be part of an address: `ftp://other.example/a`'],
    ['url: https://other.example/abs?x=1#z', '`url` cannot be part of an address: `https://other.example/abs?x=1#z`'],
    ['url: /a?x=1#z', '`url` cannot be part of an address: `/a?x=1#z`'],
    ['permalink: /a#z', '`permalink` cannot be part of an address: `/a#z`'],
    ['permalink: "/a?b\\\\c"', '`permalink` cannot be part of an address: `/a?b\\c`'],
    ['path: "a\\\\b"', '`path` cannot be part of an address: `a\\b`'],
  ])('refuses %s', (frontMatter, message) => {
    const { leftOut, problems } = parseOne(frontMatter);
    expect(leftOut?.reason).toBe('unreadable');
    expect(problems).toEqual([`invalid-address: ${message}`]);
  });
});

describe('a site in a folder of its host', () => {
  const site = 'https://news.example/en/blog';

  it('keeps the folder', () => {
    expect(parseOne('', { site, place: 'release/v1.0.md' }).article?.url).toBe(
      'https://news.example/en/blog/release/v1.0',
    );
  });

  it('does not repeat it for a path that has it', () => {
    expect(parseOne('permalink: /en/blog/a/', { site }).article?.url).toBe('https://news.example/en/blog/a/');
    expect(parseOne('permalink: /en/blogs', { site }).article?.url).toBe('https://news.example/en/blog/en/blogs');
  });
});

describe('the settings', () => {
  const place = 'sport/2024-05-06-hello.md';
  const frontMatter = 'date: 2024-05-06 07:08:09\ntitle: "Tea & Cake’s day"\ncategories: [Big News, b]';

  it.each([
    ['/:year/:month/:day/:slug/', '/2024/05/06/hello/'],
    [':hour-:minute-:second', '/07-08-09'],
    ['/:title', '/tea-cakes-day'],
    ['/p/:path.html', '/p/sport/2024-05-06-hello.html'],
    ['/:section/:filename/', '/sport/2024-05-06-hello/'],
    ['/:categories/:slug', '/big-news/b/hello'],
  ])('fills in the pattern %s', (permalink, address) => {
    expect(parseOne(frontMatter, { permalink, place }).article?.url).toBe(`https://news.example${address}`);
  });

  it('prefers what an article says of itself to the pattern', () => {
    expect(parseOne('url: /own', { permalink: '/:slug/' }).article?.url).toBe('https://news.example/own');
    expect(parseOne('slug: own', { permalink: '/:year/:slug/' }).article?.url).toBe('https://news.example/2024/own/');
  });

  it('adds or takes away the slash at the end, but for files', () => {
    const urls = (dialect: Dialect, trailingSlash: boolean) =>
      parseOne('date: 2024-05-06', { dialect, trailingSlash, folder: '' }).article?.url;
    expect(urls('plain', true)).toBe('https://news.example/hello/');
    expect(urls('hugo', false)).toBe('https://news.example/hello');
    expect(urls('jekyll', true)).toBe('https://news.example/2024/05/06/hello.html');
  });
});

describe('any input', () => {
  const word = fc.string({ unit: 'grapheme', maxLength: 12 });
  const nasty = fc.constantFrom(
    '..',
    '.',
    '%2e%2e',
    '//',
    'a/../b',
    '?',
    '#',
    '\\',
    '%',
    '%zz',
    ':year',
    '\ud800',
    '@',
  );
  const text = fc.array(fc.oneof(word, nasty), { maxLength: 4 }).map((parts) => parts.join('/'));
  const yaml = (value: string): string => JSON.stringify(value);

  it('never leaves the site, nor gets an address that a parser would change', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...dialects),
        text,
        text,
        text,
        fc.boolean(),
        (dialect, slug, title, folder, whole) => {
          const place = `${folder.replace(/^\/+/, '')}/hello.md`.replace(/^\//, '');
          const field = whole ? 'permalink' : 'slug';
          const frontMatter = `date: 2024-05-06\ntitle: ${yaml(title)}\ncategories: [${yaml(title)}]\n${field}: ${yaml(slug)}`;
          const { article } = parseOne(frontMatter, { dialect, place, site: 'https://news.example/blog' });
          if (!article) return;
          expect(article.url).toMatch(/^https:\/\/news\.example\/blog\/[!-~]*$/);
          expect(article.url).not.toMatch(whole ? /[#\\"<>]/ : /[?#\\"<>]/);
          expect(new URL(article.url).href).toBe(article.url);
        },
      ),
      { numRuns: 500 },
    );
  });
});
