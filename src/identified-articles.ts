import type { ListedArticle } from './article/article.js';
import { type IdentifiedArticle, isLikeOneOf } from './check/similar-ids.js';
import type { Changes } from './ledger/changes.js';
import type { WrittenFormats } from './write-formats.js';

/**
 * What tells the articles apart, in the feed that is about to be published and in the one that subscribers hold: those
 * of the first, and those with an id like theirs.
 *
 * @param changes absent where there is no feed to compare with: then nobody holds anything.
 */
export function identifiedArticles(
  articles: readonly ListedArticle[],
  { documents }: Pick<WrittenFormats, 'documents'>,
  changes: Changes | undefined,
): readonly IdentifiedArticle[] {
  const carried = new Set([...documents.values()].flatMap(({ entries }) => entries.map(({ id }) => id)));
  const held = new Set(
    (changes?.entries ?? [])
      .filter(({ kind }) => kind === 'updated' || kind === 'unchanged')
      .flatMap(({ path }) => path ?? []),
  );
  const isLikeCarried = isLikeOneOf(carried);
  return articles
    .filter(({ id }) => isLikeCarried(id))
    .map(({ id, claims, file: { path } }) => ({
      id,
      path,
      isNamed: claims !== undefined,
      isCarried: carried.has(id),
      isHeld: held.has(path),
    }));
}
