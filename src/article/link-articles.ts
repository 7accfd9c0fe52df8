import type { Config } from '../config/config.js';
import type { Dialect } from '../model/dialect.js';
import { sitePlace } from './address/site-place.js';
import type { ListedArticle } from './article.js';
import { withoutExtension } from './place-date.js';
import type { FilePlace } from './source-file.js';
import { type TranslationSettings, translationOf } from './translation.js';

/** A page of the site, and the file that it is made from. */
export interface Page {
  readonly file: FilePlace;
  readonly url: string;
}

/** What pages are called by. */
export interface LinkSettings extends TranslationSettings {
  readonly config: Pick<Config, 'site' | 'translations'>;
}

/**
 * Finds the page that a body means: by the path of a file (`./hello.md`, `../x/index.mdx`), by a place from the root of
 * the articles (Zola's `@/blog/hello.md`, Docusaurus' and Hugo's `/blog/hello.md`, Jekyll's `news/2018-07-23-hello`) or
 * by a name (Hugo's `ref`, Jekyll's `post_url`). A translation means the page in its own language, if there is one.
 */
export function linkArticles(
  pages: () => readonly Page[],
  settings: LinkSettings,
): (article: ListedArticle) => (reference: string) => string | undefined {
  const indexes = new PageIndexes(pages, settings);
  return (article) => (reference) => {
    const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(reference) ?? [];
    if (path === '') return rest.startsWith('#') ? article.url + rest : undefined;
    const meant = decode(path).normalize('NFC');
    const { language } = translationOf(article.file, settings);
    const own = language && findPage(meant, article.file, indexes.inLanguage(language.name));
    const url = own ?? findPage(meant, article.file, indexes.ofAll);
    return url && url + rest;
  };
}

function findPage(path: string, from: FilePlace, index: PageIndex): string | undefined {
  const place = called(path.replace(/^@?\/+/, ''));
  if (/^@?\//.test(path)) return index.byPlace(place) ?? (isFile(path) ? index.byPlace(behindFirst(place)) : undefined);
  const relative = index.byPath(called(join(from.path, path)));
  if (relative || /^\.{1,2}\//.test(path)) return relative;
  return index.byPlace(place) ?? (place.includes('/') ? undefined : index.byName(place));
}

/** The indexes that somebody asks for: of all pages, and of those in one language without what their names say of it. */
class PageIndexes {
  readonly #pages: () => readonly Page[];
  readonly #settings: LinkSettings;
  readonly #byLanguage = new Map<string, PageIndex>();
  #all: PageIndex | undefined;

  constructor(pages: () => readonly Page[], settings: LinkSettings) {
    this.#pages = pages;
    this.#settings = settings;
  }

  get ofAll(): PageIndex {
    this.#all ??= new PageIndex(this.#pages(), this.#settings);
    return this.#all;
  }

  inLanguage(name: string): PageIndex {
    const index = this.#byLanguage.get(name) ?? new PageIndex(this.#pagesIn(name), this.#settings);
    this.#byLanguage.set(name, index);
    return index;
  }

  #pagesIn(name: string): readonly Page[] {
    return this.#pages().flatMap(({ file: named, url }) => {
      const { file, language } = translationOf(named, this.#settings);
      return language?.name === name ? [{ file, url }] : [];
    });
  }
}

/**
 * The addresses of all pages by all that bodies call them, without the extension and `index`. Few bodies name another
 * page: what pages are called is worked out for those alone whose last part is the one that is asked for.
 */
class PageIndex {
  readonly #dialect: Dialect;
  readonly #siteUrl: string;
  /** A list only where several pages have one: there may be very many pages. */
  readonly #byLastPart = new Map<string, Page | Page[]>();

  constructor(pages: readonly Page[], { dialect, config }: LinkSettings) {
    this.#dialect = dialect;
    this.#siteUrl = config.site.url;
    for (const page of pages) {
      for (const part of this.#lastPartsOf(page)) {
        const others = this.#byLastPart.get(part);
        if (Array.isArray(others)) others.push(page);
        else this.#byLastPart.set(part, others ? [others, page] : page);
      }
    }
  }

  /** By `../posts/hello`, as messages have it. */
  byPath(path: string): string | undefined {
    return this.#onlyOne(path, ({ file }) => called(file.path) === path);
  }

  /** By `posts/hello`, in the articles folder and on the site. */
  byPlace(place: string): string | undefined {
    return this.#onlyOne(place, (page) => this.#placesOf(page).includes(place));
  }

  /** By `hello`. */
  byName(name: string): string | undefined {
    return this.#onlyOne(name, (page) => this.#placesOf(page).some((place) => lastPart(place) === name));
  }

  /** `undefined` where a name is that of several pages. */
  #onlyOne(name: string, isCalledSo: (page: Page) => boolean): string | undefined {
    const pages = [this.#byLastPart.get(lastPart(name)) ?? []].flat();
    const urls = new Set(pages.filter(isCalledSo).map(({ url }) => url));
    const [url] = urls;
    return urls.size === 1 ? url : undefined;
  }

  /** An `index` is called by the folder that it is in, which is another on the site than on the disk. */
  #lastPartsOf(page: Page): Iterable<string> {
    const { path } = page.file;
    const name = withoutExtension(lastPart(path).normalize('NFC'));
    if (!/^_?index$/i.test(name)) return [name];
    return new Set([called(path), ...this.#placesOf(page)].map(lastPart));
  }

  #placesOf({ file }: Page): readonly string[] {
    const { folders, name } = sitePlace(file, this.#dialect, this.#siteUrl);
    const inside = called(file.place);
    return [inside, inside.replace(/(^|\/)_posts\//, '$1'), [...folders, name].join('/')];
  }
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function isFile(path: string): boolean {
  return withoutExtension(path) !== path;
}

/** A place without its first folder: that of the articles themselves, where nothing else says what it is called. */
function behindFirst(place: string): string {
  return place.slice(place.indexOf('/') + 1);
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
