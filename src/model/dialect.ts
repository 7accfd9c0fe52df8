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
