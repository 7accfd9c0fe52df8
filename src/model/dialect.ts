/** The site generators whose habits Tidings knows; `plain` is none of them. */
export const dialects = [
  'jekyll',
  'hugo',
  'zola',
  'docusaurus',
  'eleventy',
  'astro',
  'hexo',
  'pelican',
  'plain',
] as const;

/** One of {@link dialects}. */
export type Dialect = (typeof dialects)[number];

/** What stands among the names of files around the articles for a `config.toml` that is Zola's and not an old Hugo's. */
export const markerOfZola = 'config.toml:base_url';
