import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { report } from '../diagnostic/report.js';
import { addressKey } from './address/address-key.js';
import type { ListedArticle } from './article.js';

/**
 * The articles that share an address or an id with another that keeps it. Articles with one address are told of once.
 *
 * Who keeps it: the article with the lesser claim, so that nobody's article can take another's id away by naming it; of
 * equal ones, the first.
 */
export function findDuplicates(articles: readonly ListedArticle[]): readonly Diagnostic[] {
  const allKeys = articles.map(({ url }) => addressKey(url));
  if (areDistinct(allKeys)) {
    // Whose address is its id has an id of its own then.
    if (articles.every(({ id, url }) => id === url)) distinct.add(articles);
    if (haveOwnIds(articles)) return [];
  }
  const keys = new Map(articles.map((article, index) => [article, allKeys[index]]));
  const addressOf = (article: ListedArticle) => keys.get(article) ?? article.url;
  const addresses = keepers(articles, addressOf, claimOnAddress);
  const ids = keepers(articles, ({ id }) => id, claimOnId);
  return articles.flatMap((article) => {
    const { url, id, file } = article;
    const [ofUrl, ofId] = [addresses.get(addressOf(article)), ids.get(id)];
    const at = (other: ListedArticle) => ({
      path: file.path,
      related: [{ path: other.file.path, message: 'the other article' }],
    });
    if (ofUrl && ofUrl !== article) return report('duplicate-address', { url }, at(ofUrl));
    return ofId && ofId !== article ? report('duplicate-id', { id }, at(ofId)) : [];
  });
}

/** The articles, each of those that keep their id: a build goes on with them to find all other problems as well. */
export function withoutDuplicates(articles: readonly ListedArticle[]): readonly ListedArticle[] {
  if (haveOwnIds(articles)) return articles;
  const ids = keepers(articles, ({ id }) => id, claimOnId);
  return articles.filter((article) => ids.get(article.id) === article);
}

/** Lists in which no two articles have one id. A build asks twice, and there may be very many articles. */
const distinct = new WeakSet<readonly ListedArticle[]>();

function haveOwnIds(articles: readonly ListedArticle[]): boolean {
  if (distinct.has(articles)) return true;
  const areOwn = areDistinct(articles.map(({ id }) => id));
  if (areOwn) distinct.add(articles);
  return areOwn;
}

function areDistinct(texts: readonly string[]): boolean {
  return new Set(texts).size === texts.length;
}

function keepers(
  articles: readonly ListedArticle[],
  keyOf: (article: ListedArticle) => string,
  claimOf: (article: ListedArticle) => number,
): ReadonlyMap<string, ListedArticle> {
  const kept = new Map<string, ListedArticle>();
  for (const article of articles) {
    const key = keyOf(article);
    const other = kept.get(key);
    if (!other || claimOf(article) < claimOf(other)) kept.set(key, article);
  }
  return kept;
}

function claimOnAddress({ claims }: ListedArticle): number {
  return claims?.address ?? 0;
}

function claimOnId({ claims }: ListedArticle): number {
  return claims?.id ? Number.POSITIVE_INFINITY : (claims?.address ?? 0);
}
