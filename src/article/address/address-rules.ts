import type { Dialect } from '../../model/dialect.js';
import type { AddressParts } from './address-parts.js';
import {
  astroSpelling,
  asWritten,
  hugoSpelling,
  jekyllSpelling,
  pelicanSpelling,
  type Spelling,
  slugify,
  zolaSpelling,
} from './spelling.js';

/** How a dialect makes addresses, with the settings that it has by default. */
export interface AddressRule {
  /** The path where front matter has none; `undefined` if it needs the date of an article without one. */
  readonly path: (parts: AddressParts) => string | undefined;
  /** How folders and file names are spelled. */
  readonly spell: Spelling;
  /** How the slugs of front matter are. */
  readonly spellSlug: Spelling;
  /** How titles and categories are. */
  readonly slugify: Spelling;
  /** What `:title` of a pattern stands for: the name of the file, or the title. */
  readonly titleIs: 'name' | 'title';
  /** What becomes of a whole path in front matter: Hugo and Zola end it in a slash, Eleventy hides `index.html`. */
  readonly whole: (path: string) => string;
  /** Whether a whole path in front matter is a pattern as well. */
  readonly expands: boolean;
}

const asItIs = (path: string): string => path;
const withSlash = (path: string): string => (/\.\w+$|\/$/.test(path) ? path : `${path}/`);

const inFolders = ({ place, slug }: AddressParts, name = place.name): string =>
  [...place.folders, slug ?? name].join('/');

const plain: AddressRule = {
  // With a slash where pictures are beside the article, so that their addresses relative to it hold.
  path: (parts) => `/${inFolders(parts)}${parts.place.isIndex ? '/' : ''}`,
  spell: asWritten,
  spellSlug: asWritten,
  slugify,
  titleIs: 'title',
  whole: asItIs,
  expands: false,
};

/** The rule of each dialect. The guides name them one by one. */
export const addressRules: Readonly<Record<Dialect, AddressRule>> = {
  plain,
  jekyll: {
    ...plain,
    path: ({ categories, date, slug, undatedName }) =>
      date && `/${categories.join('/')}/${date.year}/${date.month}/${date.day}/${slug ?? undatedName}.html`,
    spell: jekyllSpelling,
    spellSlug: jekyllSpelling,
    slugify: (name) => name.toLowerCase(),
    titleIs: 'name',
    expands: true,
  },
  hugo: {
    ...plain,
    path: (parts) => `/${inFolders(parts)}/`,
    spell: hugoSpelling,
    spellSlug: hugoSpelling,
    slugify: (title) => hugoSpelling(title.replaceAll('/', ' ')),
    whole: withSlash,
    expands: true,
  },
  zola: {
    ...plain,
    path: (parts) => `/${inFolders(parts, parts.undatedName)}/`,
    spell: zolaSpelling,
    spellSlug: zolaSpelling,
    slugify: zolaSpelling,
    whole: (path) => (path.endsWith('/') ? path : `${path}/`),
  },
  docusaurus: {
    ...plain,
    path: ({ slug, datedPath, place: { above, folders, name } }) => {
      const inBlog = slug ?? datedPath;
      return `/${(inBlog === undefined ? [...folders, name] : [...above, inBlog]).join('/')}`;
    },
  },
  eleventy: {
    ...plain,
    path: (parts) => `/${inFolders(parts)}/`,
    whole: (path) => path.replace(/(^|\/)index\.html$/, '$1'),
  },
  // A slug is taken as it is written, behind the collection: the first folder, whatever others the file is in.
  astro: {
    ...plain,
    path: ({ place, slug }) =>
      `/${[...(slug ? place.folders.slice(0, 1) : place.folders), slug ?? place.name].join('/')}/`,
    spell: astroSpelling,
  },
  hexo: {
    ...plain,
    path: (parts) => parts.date && `/${parts.date.year}/${parts.date.month}/${parts.date.day}/${inFolders(parts)}/`,
    titleIs: 'name',
  },
  pelican: {
    ...plain,
    path: ({ slug, title, place }) => `/${slug ?? title ?? pelicanSpelling(place.name)}.html`,
    slugify: pelicanSpelling,
  },
};
