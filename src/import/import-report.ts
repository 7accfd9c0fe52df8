import type { Match, MatchedBy } from '../ledger/match-entries.js';
import type { PublishedEntry } from '../ledger/published-feed.js';
import type { ArticleCandidate } from './match-articles.js';

/**
 * What became of the id of an entry: the article has it already, its front matter names another one that was there
 * first, it would be written into the article, it is written, it is not surely that article's and left to a person, or
 * it could not be written.
 */
export type ImportState = 'right' | 'kept' | 'to-write' | 'written' | 'unsure' | 'failed';

/** An entry of a feed, and the article that it is. */
export interface ImportedEntry {
  /** Byte for byte as the feed has it. */
  readonly id: string;
  /** The article's file. */
  readonly path: string;
  readonly by: MatchedBy;
  /** From 0 to 1. */
  readonly confidence: number;
  readonly state: ImportState;
  /** The id that the article keeps, where that is another one. */
  readonly ownId?: string;
  /** The line of front matter that says it; absent where the article has the id already, or can have no such line. */
  readonly line?: string;
}

/** What an import came to. */
export interface ImportReport {
  /** How many documents the feed and its archives are. */
  readonly documents: number;
  /** In the order of the feed, as are the others. */
  readonly imported: readonly ImportedEntry[];
  readonly unmatchedEntries: readonly Omit<PublishedEntry, 'contentHtml' | 'excerptHtml'>[];
  /** The files of articles that are not in the feed. */
  readonly unmatchedArticles: readonly string[];
}

/** From here on a match is taken without asking a person. */
const sure = 0.8;

/** What is to be done about a match, before it is. */
export function stateOf({
  published,
  entry,
  confidence,
}: Match<ArticleCandidate>): Exclude<ImportState, 'written' | 'failed'> {
  if (published.id === entry.id) return 'right';
  // Of several feeds the first that is imported counts: its subscribers would else get the article again. What an
  // export brought along was in no feed.
  if (entry.article.claims?.id === 'named') return 'kept';
  return confidence >= sure ? 'to-write' : 'unsure';
}
