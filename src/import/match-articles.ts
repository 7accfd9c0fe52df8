import type { Article } from '../article/article.js';
import { type Candidate, type Match, type MatchedBy, matchEntries } from '../ledger/match-entries.js';
import type { PublishedEntry } from '../ledger/published-feed.js';
import { present } from '../model/present.js';

/** Signs that say less than bodies do. */
const lessThanBodies: ReadonlySet<MatchedBy> = new Set(['title', 'date', 'summary']);

/** An article as it can be matched with an entry. */
export interface ArticleCandidate extends Candidate {
  readonly article: Article;
}

/** The body of an article, and its title if that is the first heading of the body. */
export interface BodyOfArticle {
  readonly html: string;
  readonly title?: string;
}

/** Which entries of a feed are which articles. */
export interface MatchedArticles {
  /** In the order of the feed. */
  readonly matches: readonly Match<ArticleCandidate>[];
  readonly unmatchedEntries: readonly PublishedEntry[];
  readonly unmatchedArticles: readonly Article[];
}

/**
 * Finds the articles of a site that the entries of a feed are.
 *
 * Bodies cost a hundred times what addresses and titles cost, so only those are rendered of which these do not tell.
 *
 * @param bodiesOf renders the bodies of articles; those that cannot be rendered are left out.
 * @param timeZone the zone in which a date without a time is midnight.
 */
export async function matchArticles(
  published: readonly PublishedEntry[],
  articles: readonly Article[],
  bodiesOf: (articles: readonly Article[]) => Promise<ReadonlyMap<Article, BodyOfArticle>>,
  timeZone?: string,
): Promise<MatchedArticles> {
  const plain = matchEntries(
    published,
    articles.map((article) => candidateOf(article)),
    timeZone,
  );
  const settled = plain.matches.filter(({ by }) => !lessThanBodies.has(by));
  const doubtful = plain.matches.filter(({ by }) => lessThanBodies.has(by));
  const left = [...plain.unmatchedPublished, ...doubtful.map((match) => match.published)];
  const others = [...plain.unmatchedEntries, ...doubtful.map(({ entry }) => entry)].map(({ article }) => article);
  if (left.length === 0 || others.length === 0) return inOrder(published, settled, left, others);
  const bodies = await bodiesOf(others);
  const closer = matchEntries(
    left,
    others.map((article) => candidateOf(article, bodies.get(article))),
    timeZone,
  );
  return inOrder(
    published,
    [...settled, ...closer.matches],
    closer.unmatchedPublished,
    closer.unmatchedEntries.map(({ article }) => article),
  );
}

function candidateOf(article: Article, body?: BodyOfArticle): ArticleCandidate {
  const { id, url, published, summary } = article;
  const title = article.title ?? body?.title;
  return { article, id, url, published, ...present({ title, summary, contentHtml: body?.html }) };
}

function inOrder(
  published: readonly PublishedEntry[],
  matches: readonly Match<ArticleCandidate>[],
  unmatchedEntries: readonly PublishedEntry[],
  unmatchedArticles: readonly Article[],
): MatchedArticles {
  const byEntry = new Map(matches.map((match) => [match.published, match]));
  return { matches: published.flatMap((entry) => byEntry.get(entry) ?? []), unmatchedEntries, unmatchedArticles };
}
