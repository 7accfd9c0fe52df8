import type { Dialect } from '../model/dialect.js';

/** The folders of a project that can have media files, relative to its root, the likeliest first; '' is the root itself. */
export interface MediaFolders {
  /** Whose inside the site has at its root: a file that is in none of them is not on the site. */
  readonly published: readonly string[];
  /** Whose files the site may have, under whatever address. */
  readonly others: readonly string[];
}

/** Those folders by who makes the site. */
export const mediaFolders: Readonly<Record<Dialect, MediaFolders>> = {
  hugo: { published: ['static', 'content'], others: ['assets'] },
  zola: { published: ['static', 'content'], others: [] },
  docusaurus: { published: ['static'], others: [] },
  jekyll: { published: [''], others: [] },
  eleventy: { published: ['public'], others: ['src', 'static', 'src/static', 'src/assets', ''] },
  astro: { published: ['public'], others: ['src', 'src/assets', 'src/content'] },
  hexo: { published: ['source'], others: [] },
  pelican: { published: ['content', 'content/extra'], others: [] },
  plain: { published: ['static', 'public'], others: ['assets', 'src/assets', 'source', 'content', 'src', ''] },
};

/**
 * Generators that publish these folders at the base address of the site, whatever the author wrote. The others publish
 * them at the root of the host, or leave the base to the author.
 */
export const prefixingDialects: ReadonlySet<Dialect> = new Set(['docusaurus', 'hugo', 'jekyll', 'zola']);

/**
 * The folders whose inside the site surely has at its root: those of the settings, else those of a generator that is
 * known. A site of no known generator may have `static` under its own name.
 */
export function rootFolders(dialect: Dialect, folders: readonly string[] | undefined): readonly string[] {
  return folders ?? (dialect === 'plain' ? [] : mediaFolders[dialect].published);
}
