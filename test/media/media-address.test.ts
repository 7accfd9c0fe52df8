import { describe, expect, it } from 'vitest';
import { mediaAddress } from '../../src/media/media-address.js';
import type { FoundMedia } from '../../src/media/media-source.js';
import type { Dialect } from '../../src/model/dialect.js';

const siteUrl = 'https://news.example/docs';
const url = 'https://news.example/docs/x/';
const nowhere: FoundMedia = { kind: 'unknown', reason: '' };
const beside: FoundMedia = { kind: 'file', path: 'posts/x/a.png', facts: { length: 1 } };

function inFolder(placeOnSite: string): FoundMedia {
  return { kind: 'file', path: `static/${placeOnSite}`, placeOnSite, facts: { length: 1 } };
}

function address(written: string, found: FoundMedia, dialect: Dialect = 'plain'): string | undefined {
  return mediaAddress(written, found, { url, siteUrl, dialect });
}

describe('the address of a media file', () => {
  it.each([
    ['a.png', `${url}a.png`],
    ['./a b.png?x=1', `${url}a%20b.png?x=1`],
    ['../a.png', 'https://news.example/docs/a.png'],
    ['/a.png', 'https://news.example/a.png'],
    ['https://cdn.example/a.png', 'https://cdn.example/a.png'],
    ['//cdn.example/a.png', 'https://cdn.example/a.png'],
    ['{static}/img/a.png', 'https://news.example/img/a.png'],
  ])('is what a browser makes of %s on the page of the article', (written, expected) => {
    expect(address(written, nowhere)).toBe(expected);
  });

  it('is below that of the article for what lies beside it', () => {
    expect(address('a.png', beside)).toBe(`${url}a.png`);
  });

  it.each(['docusaurus', 'hugo', 'jekyll', 'zola'] as const)(
    'has the path of the site for %s, which publishes its folders there',
    (dialect) => {
      expect(address('/img/a.png', inFolder('img/a.png'), dialect)).toBe('https://news.example/docs/img/a.png');
      expect(address('/docs/img/a.png', inFolder('img/a.png'), dialect)).toBe('https://news.example/docs/img/a.png');
    },
  );

  it.each(['plain', 'astro', 'eleventy', 'hexo'] as const)('is as it was written for %s', (dialect) => {
    expect(address('/img/a.png', inFolder('img/a.png'), dialect)).toBe('https://news.example/img/a.png');
  });

  it('is from the root for a path without a slash that is found there', () => {
    expect(address('img/a%20b.png', inFolder('img/a b.png'), 'hugo')).toBe('https://news.example/docs/img/a%20b.png');
    expect(address('./img/a.png', inFolder('x/img/a.png'), 'hugo')).toBe(`${url}img/a.png`);
    expect(address('../static/img/a.png?v=2', inFolder('img/a.png'), 'docusaurus')).toBe(
      'https://news.example/docs/img/a.png?v=2',
    );
    expect(address('100%.png', inFolder('100%.png'))).toBe('https://news.example/docs/100%25.png');
  });

  it.each(['data:image/png;base64,AA', 'javascript:alert(1)', 'mailto:a@b.example', ''])(
    'is none for %s',
    (written) => {
      expect(address(written, nowhere)).toBeUndefined();
    },
  );
});
