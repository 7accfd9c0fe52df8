import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sitePlace } from '../../src/article/address/site-place.js';
import type { ListedArticle } from '../../src/article/article.js';
import { linkArticles, type Page } from '../../src/article/link-articles.js';
import { withoutExtension } from '../../src/article/place-date.js';
import type { Dialect } from '../../src/model/dialect.js';

type Names = ReadonlyMap<string, ReadonlySet<string>>;

/** All names of all pages, worked out beforehand: what the index must come to, at any price. */
class NaiveIndex {
  readonly #byPath: Names;
  readonly #byPlace: Names;
  readonly #byName: Names;

  constructor(pages: readonly Page[], dialect: Dialect, siteUrl: string) {
    const places = pages.flatMap(({ file, url }) => {
      const { folders, name } = sitePlace(file, dialect, siteUrl);
      const inside = called(file.place);
      const names = [inside, inside.replace(/(^|\/)_posts\//, '$1'), [...folders, name].join('/')];
      return names.map((place) => [place, url] as const);
    });
    this.#byPath = grouped(pages.map(({ file, url }) => [called(file.path), url]));
    this.#byPlace = grouped(places);
    this.#byName = grouped(places.map(([place, url]) => [place.slice(place.lastIndexOf('/') + 1), url]));
  }

  find(path: string, from: string): string | undefined {
    const place = called(path.replace(/^@?\/+/, ''));
    if (/^@?\//.test(path)) {
      const behindFirst = place.slice(place.indexOf('/') + 1);
      const isFile = withoutExtension(path) !== path;
      return only(this.#byPlace, place) ?? (isFile ? only(this.#byPlace, behindFirst) : undefined);
    }
    const relative = only(this.#byPath, called(joined(from, path)));
    if (relative || /^\.{1,2}\//.test(path)) return relative;
    return only(this.#byPlace, place) ?? (place.includes('/') ? undefined : only(this.#byName, place));
  }
}

function grouped(entries: readonly (readonly [string, string])[]): Names {
  const names = new Map<string, Set<string>>();
  for (const [name, url] of entries) names.set(name, (names.get(name) ?? new Set<string>()).add(url));
  return names;
}

function only(names: Names, name: string): string | undefined {
  const [url, ...others] = names.get(name) ?? [];
  return others.length === 0 ? url : undefined;
}

function called(path: string): string {
  return withoutExtension(path.normalize('NFC').replace(/\/+$/, '')).replace(/(?:^|\/)_?index$/i, '');
}

function joined(from: string, path: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

const pick = <Value>(...values: readonly Value[]) => fc.constantFrom(...values);
const folder = pick(
  '',
  '',
  'news',
  'news/sub',
  '_posts',
  'news/_posts',
  'a',
  'index',
  'caf\u00e9',
  'cafe\u0301',
  '2024/01',
  'a.b',
);
const name = pick(
  'a',
  'b',
  'index',
  '_index',
  'Index',
  'news',
  'index.de',
  '2024-01-31-a',
  'caf\u00e9',
  'cafe\u0301',
  'a.b',
  'two words',
  '_posts',
);
const extension = pick('.md', '.md', '.mdx', '.markdown', '.MD');
const place = fc.tuple(folder, name, extension).map(([where, what, end]) => `${where && `${where}/`}${what}${end}`);
const above = pick('articles', 'content/blog', 'content', 'src/content/x', 'blog', '../out', '');
const prefix = pick('', '', './', '../', '/', '@/', '../../', '/blog/', '/articles/', 'news/', '@', '//');
const reference = fc
  .tuple(prefix, fc.oneof(place, folder, name, place.map(withoutExtension)), pick('', '', '/', '#x', '?y'))
  .map((parts) => parts.join(''));
const dialect = pick<Dialect>('plain', 'hugo', 'jekyll', 'hexo', 'eleventy', 'zola', 'docusaurus', 'astro');
const siteUrl = pick('https://example.org', 'https://example.org/blog');

describe('the index of pages', () => {
  it('finds what an index of all names of all pages finds', () => {
    let found = 0;
    fc.assert(
      fc.property(
        fc.uniqueArray(place, { minLength: 1, maxLength: 12 }),
        fc.array(reference, { minLength: 1, maxLength: 20 }),
        above,
        dialect,
        siteUrl,
        (places, references, root, of, site) => {
          const pages = places.map((one, index): Page => {
            const path = root === '' ? one : `${root}/${one}`;
            // Two files may be one page, such as the same one in two folders.
            return { file: { path, place: one }, url: `${site}/${index % 9}` };
          });
          const [from] = pages as [Page, ...Page[]];
          const config = { site: { url: site, title: '', description: '', timeZone: 'UTC', authors: [] } };
          const resolve = linkArticles(() => pages, { dialect: of, config })(from as unknown as ListedArticle);
          const naive = new NaiveIndex(pages, of, site);
          for (const one of references) {
            const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(one) ?? [];
            const url = path === '' ? undefined : naive.find(path.normalize('NFC'), from.file.path);
            if (path === '') continue;
            expect([one, resolve(one)]).toEqual([one, url && url + rest]);
            if (url) found += 1;
          }
        },
      ),
      { numRuns: 1500 },
    );
    expect(found).toBeGreaterThan(500);
  });
});
