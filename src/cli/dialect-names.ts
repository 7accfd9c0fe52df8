import type { Dialect } from '../model/dialect.js';

/** What people call each dialect. */
export const dialectNames: Readonly<Record<Dialect, string>> = {
  jekyll: 'Jekyll',
  hugo: 'Hugo',
  zola: 'Zola',
  docusaurus: 'Docusaurus',
  eleventy: 'Eleventy',
  astro: 'Astro',
  hexo: 'Hexo',
  pelican: 'Pelican',
  plain: 'plain',
};
