import type { Claims } from '../article.js';
import { parseFlag } from '../flag.js';
import type { Reading } from '../reading.js';

/** How much of an article's address its front matter says: all of it, the last part, or nothing. */
export function addressClaim({ find }: Pick<Reading, 'find'>): Claims['address'] {
  if (find('url').some(({ value }) => parseFlag(value) === undefined)) return 2;
  return find('slug').length > 0 ? 1 : 0;
}
