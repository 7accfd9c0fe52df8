import type { Dialect } from '../model/dialect.js';
import { sitePlace } from './address/site-place.js';
import type { ListedArticle } from './article.js';
import { withoutExtension } from './place-date.js';
import type { SourceFile } from './source-file.js';

/** A page of the site, and the file that it is made from. */
export interface Page {
  readonly file: SourceFile;
  readonly url: string;
}

/** Addresses by what they are called; `undefined` where a name is that of several pages. */
type Names = ReadonlyMap<string, string | undefined>;

/** The addresses of all pages by all that bodies call them, without the extension and `index`. */
interface PageIndex {
  /** `../posts/hello`, as messages have it. */
  readonly byPath: Names;
  /** `posts/hello`, in the articles folder and on the site. */
  readonly byPlace: Names;
  /** `hello`. */
  readonly byName: Names;
}

/**
 * Finds the page that a body means: by the path of a file (`./hello.md`, `../x/index.mdx`), by a place from the root of
 * the articles (Zola's `@/blog/hello.md`, Docusaurus' and Hugo's `/blog/hello.md`, Jekyll's `news/2018-07-23-hello`) or
 * by a name (Hugo's `ref`, Jekyll's `post_url`).
 */
export function linkArticles(
  pages: () => readonly Page[],
  dialect: Dialect,
  siteUrl: string,
): (article: ListedArticle) => (reference: string) => string | undefined {
  let index: PageIndex | undefined;
  return (article) => (reference) => {
    const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(reference) ?? [];
    if (path === '') return rest.startsWith('#') ? article.url + rest : undefined;
    index ??= indexPages(pages(), dialect, siteUrl);
    const url = findPage(decode(path).normalize('NFC'), article.file, index);
    return url && url + rest;
  };
}

function findPage(path: string, from: SourceFile, { byPath, byPlace, byName }: PageIndex): string | undefined {
  const place = called(path.replace(/^@?\/+/, ''));
  if (/^@?\//.test(path)) return byPlace.get(place) ?? (isFile(path) ? byPlace.get(behindFirst(place)) : undefined);
  const relative = byPath.get(called(join(from.path, path)));
  if (relative || /^\.{1,2}\//.test(path)) return relative;
  return byPlace.get(place) ?? (place.includes('/') ? undefined : byName.get(place));
}

function indexPages(pages: readonly Page[], dialect: Dialect, siteUrl: string): PageIndex {
  const places = pages.flatMap(({ file, url }) => {
    const { folders, name } = sitePlace(file, dialect, siteUrl);
    const inside = called(file.place);
    const names = [inside, inside.replace(/(^|\/)_posts\//, '$1'), [...folders, name].join('/')];
    return names.map((place) => [place, url] as const);
  });
  return {
    byPath: uniquely(pages.map(({ file, url }) => [called(file.path), url])),
    byPlace: uniquely(places),
    byName: uniquely(places.map(([place, url]) => [place.slice(place.lastIndexOf('/') + 1), url])),
  };
}

function isFile(path: string): boolean {
  return withoutExtension(path) !== path;
}

/** A place without its first folder: that of the articles themselves, where nothing else says what it is called. */
function behindFirst(place: string): string {
  return place.slice(place.indexOf('/') + 1);
}

function uniquely(entries: readonly (readonly [string, string])[]): Names {
  const names = new Map<string, string | undefined>();
  for (const [name, url] of entries) names.set(name, names.has(name) && names.get(name) !== url ? undefined : url);
  return names;
}

/** What a file is called in the index. */
function called(path: string): string {
  return withoutExtension(path.normalize('NFC').replace(/\/+$/, '')).replace(/(?:^|\/)_?index$/i, '');
}

/** A path relative to a file, from where that file's path begins. */
function join(from: string, path: string): string {
  const joined: string[] = from.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    const goesUp = part === '..' && joined.length > 0 && joined.at(-1) !== '..';
    if (goesUp) joined.pop();
    else if (part !== '.' && part !== '') joined.push(part);
  }
  return joined.join('/');
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
