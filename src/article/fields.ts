import type { FieldName } from '../config/config.js';
import { episodeFields } from './episode-fields.js';
import { mediaFields } from './media-fields.js';

/** Who uses a name in front matter: a site generator, a publishing system, or people who made up their own. */
export type Tool =
  | 'Jekyll'
  | 'Hugo'
  | 'Zola'
  | 'Docusaurus'
  | 'Eleventy'
  | 'Astro'
  | 'Hexo'
  | 'Pelican'
  | 'Gatsby'
  | 'VuePress'
  | 'Obsidian'
  | 'DEV'
  | 'Ghost'
  | 'schema.org'
  | 'by hand';

/** One way to write a field. */
export interface Alias {
  /** A dot leads into a table: `extra.author`. Letter case, `-`, `_`, white space and what nobody sees make no difference. */
  readonly name: string;
  readonly tools: readonly Tool[];
  readonly note?: string;
}

/** What a field means, and its names in order of precedence. */
export interface Field {
  readonly meaning: string;
  readonly names: readonly Alias[];
}

/**
 * Every name that front matter can have for a field, whatever the dialect; the guides print this table.
 *
 * The first name that has a value wins, but for tags, which are those of all names together.
 */
export const fields: Readonly<Record<FieldName, Field>> = {
  title: {
    meaning: 'the headline, as plain text; without one, the first heading of the body',
    names: [
      { name: 'title', tools: ['Jekyll', 'Hugo', 'Zola', 'Docusaurus', 'Eleventy', 'Astro', 'Hexo', 'Pelican', 'DEV'] },
      { name: 'headline', tools: ['schema.org'] },
    ],
  },
  published: {
    meaning: 'when it was, or will be, published',
    names: [
      { name: 'publishDate', tools: ['Hugo'], note: 'before `date`: Hugo publishes nothing sooner' },
      { name: 'pubDate', tools: ['Astro', 'Hugo'] },
      { name: 'published_at', tools: ['Ghost', 'DEV'] },
      { name: 'datePublished', tools: ['schema.org', 'by hand'] },
      { name: 'published_date', tools: ['by hand'] },
      { name: 'published_on', tools: ['by hand'] },
      {
        name: 'published',
        tools: ['Hugo', 'DEV'],
        note: 'where it is a date; `true` and `false` say whether it is a draft',
      },
      { name: 'date', tools: ['Jekyll', 'Hugo', 'Zola', 'Docusaurus', 'Eleventy', 'Astro', 'Hexo', 'Pelican', 'DEV'] },
      { name: 'created_at', tools: ['Ghost', 'by hand'] },
      { name: 'dateCreated', tools: ['schema.org', 'by hand'] },
      { name: 'created', tools: ['Obsidian', 'by hand'] },
    ],
  },
  updated: {
    meaning: 'when it was last changed in a way that readers should know of',
    names: [
      { name: 'updated', tools: ['Zola', 'Hexo', 'Eleventy'] },
      { name: 'lastmod', tools: ['Hugo'] },
      { name: 'last_modified_at', tools: ['Jekyll'] },
      { name: 'last_update.date', tools: ['Docusaurus'] },
      { name: 'updatedDate', tools: ['Astro'] },
      { name: 'modified', tools: ['Pelican', 'Hugo', 'Obsidian'] },
      { name: 'updated_at', tools: ['Ghost', 'by hand'] },
      { name: 'dateModified', tools: ['schema.org'] },
      { name: 'lastUpdated', tools: ['VuePress'], note: 'where it is a date' },
      { name: 'last_modified', tools: ['by hand'] },
      { name: 'modified_at', tools: ['by hand'] },
      { name: 'date_updated', tools: ['by hand'] },
      { name: 'extra.updated', tools: ['Zola'] },
    ],
  },
  expires: {
    meaning: 'when it leaves the feeds',
    names: [
      { name: 'expiryDate', tools: ['Hugo'] },
      { name: 'unpublishDate', tools: ['Hugo'] },
      { name: 'expires', tools: ['by hand'] },
      { name: 'expires_at', tools: ['by hand'] },
    ],
  },
  withdrawn: {
    meaning: 'that it was taken back: `true`, the date, the reason, or an object with date and reason',
    names: [{ name: 'withdrawn', tools: ['by hand'] }],
  },
  correction: {
    meaning: 'what was wrong: a text, an object with date and text, or a list of them; those of all these names',
    names: [
      { name: 'correction', tools: ['by hand'] },
      { name: 'corrections', tools: ['by hand'] },
    ],
  },
  draft: {
    meaning: 'whether it is not yet for readers',
    names: [
      { name: 'draft', tools: ['Hugo', 'Zola', 'Docusaurus', 'Astro', 'Eleventy'] },
      { name: 'is_draft', tools: ['by hand'] },
    ],
  },
  summary: {
    meaning: 'what it is about, in a sentence or two of plain text; without one, the first prose of the body',
    names: [
      { name: 'summary', tools: ['Hugo', 'Pelican'] },
      { name: 'description', tools: ['Jekyll', 'Hugo', 'Zola', 'Docusaurus', 'Eleventy', 'Astro', 'Hexo', 'DEV'] },
      { name: 'excerpt', tools: ['Jekyll', 'Hexo', 'Gatsby'] },
      { name: 'custom_excerpt', tools: ['Ghost'] },
      { name: 'abstract', tools: ['by hand'] },
      { name: 'standfirst', tools: ['by hand'] },
      { name: 'dek', tools: ['by hand'] },
      { name: 'teaser', tools: ['by hand'] },
      { name: 'extra.summary', tools: ['Zola'] },
    ],
  },
  authors: {
    meaning: 'who wrote it: a text, a list, or objects with name, url, email and avatar',
    names: [
      {
        name: 'authors',
        tools: ['Zola', 'Docusaurus', 'Hugo', 'Pelican'],
        note: 'in Pelican, names between commas or semicolons',
      },
      { name: 'author', tools: ['Jekyll', 'Hugo', 'Docusaurus', 'Eleventy', 'Astro', 'Hexo', 'Pelican'] },
      { name: 'taxonomies.authors', tools: ['Zola'] },
      { name: 'extra.authors', tools: ['Zola'] },
      { name: 'extra.author', tools: ['Zola'] },
      { name: 'author_name', tools: ['by hand'] },
      { name: 'byline', tools: ['by hand'] },
      { name: 'by', tools: ['by hand'] },
      { name: 'creator', tools: ['by hand'] },
    ],
  },
  tags: {
    meaning: 'what it is filed under; the tags and the categories of all these names',
    names: [
      { name: 'tags', tools: ['Jekyll', 'Hugo', 'Docusaurus', 'Eleventy', 'Astro', 'Hexo', 'Pelican', 'DEV'] },
      { name: 'tag', tools: ['Jekyll'] },
      { name: 'taxonomies.tags', tools: ['Zola'] },
      { name: 'categories', tools: ['Jekyll', 'Hugo', 'Hexo'] },
      { name: 'category', tools: ['Jekyll', 'Pelican', 'Hexo', 'Astro'] },
      { name: 'taxonomies.categories', tools: ['Zola'] },
    ],
  },
  language: {
    meaning: "the language it is in, where that is not the site's",
    names: [
      { name: 'lang', tools: ['Jekyll', 'Hexo', 'Pelican', 'VuePress'] },
      { name: 'language', tools: ['by hand'] },
      { name: 'locale', tools: ['by hand'] },
      { name: 'inLanguage', tools: ['schema.org'] },
    ],
  },
  id: {
    meaning: 'what readers know it by for ever: an address, `tag:` or `urn:`; without one, its address',
    names: [
      {
        name: 'guid',
        tools: ['Jekyll', 'by hand'],
        note: 'any text, which goes out as it is; before `id`, which exports from databases fill with a number',
      },
      { name: 'id', tools: ['by hand'] },
      { name: 'uuid', tools: ['Ghost', 'by hand'] },
    ],
  },
  url: {
    meaning: 'its whole address',
    names: [
      { name: 'url', tools: ['Hugo', 'Pelican'] },
      { name: 'permalink', tools: ['Jekyll', 'Eleventy', 'Hexo', 'VuePress'] },
      { name: 'path', tools: ['Zola', 'Gatsby'] },
    ],
  },
  slug: {
    meaning: 'the last part of its address',
    names: [{ name: 'slug', tools: ['Jekyll', 'Hugo', 'Zola', 'Docusaurus', 'Astro', 'Pelican', 'Ghost'] }],
  },
  externalUrl: {
    meaning: 'the page elsewhere that a link post is about',
    names: [
      { name: 'external_url', tools: ['Jekyll', 'by hand'] },
      { name: 'link', tools: ['Jekyll', 'Hexo'] },
      { name: 'link_url', tools: ['by hand'] },
      { name: 'linked_url', tools: ['by hand'] },
    ],
  },
  rights: {
    meaning: 'who holds which rights, as plain text',
    names: [
      { name: 'rights', tools: ['by hand'] },
      { name: 'copyright', tools: ['Hugo', 'by hand'] },
    ],
  },
  license: {
    meaning: "the licence it is published under, where that is not the site's: an address or a short name",
    names: [
      { name: 'license', tools: ['Hugo', 'by hand'] },
      { name: 'licence', tools: ['by hand'] },
      { name: 'license_url', tools: ['by hand'] },
      { name: 'extra.license', tools: ['Zola'] },
    ],
  },
  rsl: {
    meaning: "terms for machines, where they are not the site's: an object as in the configuration, or `false`",
    names: [{ name: 'rsl', tools: ['by hand'] }],
  },
  support: {
    meaning: 'whether it asks readers for support, where the configuration says how',
    names: [{ name: 'support', tools: ['by hand'] }],
  },
  content: {
    meaning: 'how much of it a feed carries: `full`, `teaser` or `summary`',
    names: [{ name: 'feed_content', tools: ['by hand'] }],
  },
  source: {
    meaning: 'where it was first published, if that was elsewhere: an address, or an object with title and url',
    names: [
      { name: 'source', tools: ['by hand'] },
      { name: 'source_url', tools: ['by hand'] },
      { name: 'canonical_url', tools: ['DEV', 'Ghost', 'Jekyll'], note: "where it is not the article's own address" },
      { name: 'canonical', tools: ['by hand'], note: "where it is not the article's own address" },
      { name: 'original_url', tools: ['by hand'] },
    ],
  },
  ...mediaFields,
  ...episodeFields,
};
