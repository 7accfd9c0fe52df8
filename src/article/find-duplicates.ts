import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { report } from '../diagnostic/report.js';
import { addressKey } from './address/address-key.js';
import type { Article } from './article.js';

/**
 * The articles that share an address or an id with another that keeps it. Articles with one address are told of once.
 *
 * Who keeps it: the article with the lesser claim, so that nobody's article can take another's id away by naming it; of
 * equal ones, the first.
 */
export function findDuplicates(articles: readonly Article[]): readonly Diagnostic[] {
  const addresses = keepers(articles, ({ url }) => addressKey(url), claimOnAddress);
  const ids = keepers(articles, ({ id }) => id, claimOnId);
  return articles.flatMap((article) => {
    const { url, id, file } = article;
    const [ofUrl, ofId] = [addresses.get(addressKey(url)), ids.get(id)];
    const at = (other: Article) => ({
      path: file.path,
      related: [{ path: other.file.path, message: 'the other article' }],
    });
    if (ofUrl && ofUrl !== article) return report('duplicate-address', { url }, at(ofUrl));
    return ofId && ofId !== article ? report('duplicate-id', { id }, at(ofId)) : [];
  });
}

/** The articles, each of those that keep their id: a build goes on with them to find all other problems as well. */
export function withoutDuplicates(articles: readonly Article[]): readonly Article[] {
  const ids = keepers(articles, ({ id }) => id, claimOnId);
  return articles.filter((article) => ids.get(article.id) === article);
}

function keepers(
  articles: readonly Article[],
  keyOf: (article: Article) => string,
  claimOf: (article: Article) => number,
): ReadonlyMap<string, Article> {
  const kept = new Map<string, Article>();
  for (const article of articles) {
    const other = kept.get(keyOf(article));
    if (!other || claimOf(article) < claimOf(other)) kept.set(keyOf(article), article);
  }
  return kept;
}

function claimOnAddress({ claims }: Article): number {
  return claims?.address ?? 0;
}

function claimOnId({ claims }: Article): number {
  return claims?.id ? Number.POSITIVE_INFINITY : (claims?.address ?? 0);
}
