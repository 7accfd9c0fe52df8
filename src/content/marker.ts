import type { Comment } from 'hast';

const markers: ReadonlySet<string> = new Set([
  'more',
  'truncate',
  'excerpt',
  'readmore',
  'read more',
  'endexcerpt',
  'end_excerpt',
]);

/**
 * Whether a comment is where the summary ends: `<!-- more -->` (Hugo, Hexo, Zola, WordPress), `<!-- truncate -->`
 * (Docusaurus), `<!-- excerpt -->` (Jekyll, Eleventy), `<!-- readmore -->`.
 */
export function isMarker({ value }: Pick<Comment, 'value'>): boolean {
  return markers.has(value.trim().toLowerCase());
}
