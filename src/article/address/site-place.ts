import type { Dialect } from '../../model/dialect.js';
import { withoutExtension } from '../place-date.js';
import type { FilePlace, SourceFile } from '../source-file.js';

/** Where an article is on its site, by the place of its file alone. */
export interface SitePlace {
  /** From the root of the site. */
  readonly folders: readonly string[];
  /** Those of them that are above the articles. */
  readonly above: readonly string[];
  /** The file without its extension; for an `index` the folder that it is in, empty at the root. */
  readonly name: string;
  /** Whether the file is an `index`, so that what lies beside it is in the folder that the address names. */
  readonly isIndex: boolean;
}

/**
 * Folders whose inside a generator publishes at the root of the site, as it has them by default. If the articles are
 * read from deeper down, the folders in between are part of their addresses. Docusaurus publishes `blog` under its
 * name, and Eleventy every folder of the root.
 */
const publishedFolders: Readonly<Partial<Record<Dialect, RegExp>>> = {
  hugo: /(?:^|\/)content\/(.+)$/,
  zola: /(?:^|\/)content\/(.+)$/,
  astro: /(?:^|\/)src\/(?:content|pages)\/(.+)$/,
  eleventy: /^(?!\.\.\/|\/|(?:src|content)$)(?:(?:src|content)\/)?(.+)$/,
  docusaurus: /(?:^|\/)(blog)$/,
};

/** Where a file is on its site. */
export function sitePlace(file: FilePlace, dialect: Dialect, siteUrl: string): SitePlace {
  const parts = withoutExtension(file.place).normalize('NFC').split('/').filter(Boolean);
  const above = foldersAbove(file, dialect, siteUrl);
  const folders = [...above, ...foldersOnSite(parts.slice(0, -1), dialect)];
  const name = parts.at(-1) ?? '';
  const isIndex = /^_?index$/i.test(name);
  // Eleventy has `about/about.md` and `about/index.md` at the same address.
  const isFolder = isIndex || (dialect === 'eleventy' && folders.at(-1) === name);
  if (!isFolder) return { above, folders, name, isIndex };
  return { above, folders: folders.slice(0, -1), name: folders.at(-1) ?? '', isIndex };
}

/** The categories of a Jekyll post that its folders say: those above `_posts`. */
export function folderCategories({ place }: SourceFile, dialect: Dialect): readonly string[] {
  const [above, inside] = place.split(/(?:^|\/)_posts\//);
  return dialect === 'jekyll' && above && inside ? above.split('/') : [];
}

/** The folders of a place that its address shows: those in Jekyll's and Hexo's `_posts` begin anew. */
function foldersOnSite(folders: readonly string[], dialect: Dialect): readonly string[] {
  if (dialect !== 'jekyll' && dialect !== 'hexo') return folders;
  return folders.slice(folders.lastIndexOf('_posts') + 1);
}

/** The folders between the root of the site and the articles, unless the address of the site has them already. */
function foldersAbove({ path, place }: FilePlace, dialect: Dialect, siteUrl: string): readonly string[] {
  const published = publishedFolders[dialect];
  if (!published || !path.endsWith(`/${place}`)) return [];
  const articles = path.slice(0, -place.length - 1).normalize('NFC');
  const [, between] = published.exec(articles) ?? [];
  return between && !siteUrl.endsWith(`/${between}`) ? between.split('/') : [];
}
