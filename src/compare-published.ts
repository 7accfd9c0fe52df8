import type { Article, LeftOut, ListedArticle } from './article/article.js';
import type { ParsedArticles } from './article/parse-articles.js';
import { isUndated } from './article/withdrawal.js';
import type { Config } from './config/config.js';
import type { Diagnostic } from './diagnostic/diagnostic.js';
import { report } from './diagnostic/report.js';
import { correctionNotes } from './feed/notes.js';
import { usualLimit } from './feed/select.js';
import { type Changes, changesOf } from './ledger/changes.js';
import type { CompareInput, Comparison, CurrentEntry, KnownArticle } from './ledger/compare.js';
import type { PublishedFeed } from './ledger/published-feed.js';
import type { FeedDocument, FormatName } from './model/feed-document.js';
import type { Instant } from './model/instant.js';
import type { OutputTexts } from './model/output-texts.js';
import { present } from './model/present.js';
import { OtherArticle } from './other-article.js';
import type { WrittenFormats } from './write-formats.js';

/** A feed that subscribers hold, as it was published. */
export interface PreviousFeed {
  /** Read when it is asked for, if it is a file. */
  readonly text: string;
  /** What messages call it. */
  readonly name: string;
  /** Whether it was named by somebody, so that it is an error if it cannot be read. */
  readonly isWanted?: boolean;
  /** Whether it may be something else, so that it is no matter if it cannot be read. */
  readonly isGuess?: boolean;
}

/** What a comparison of a build with the feed that subscribers hold depends on. */
export interface PublishedInput {
  /** Of these the first that can be read counts; the later ones are not asked for then. */
  readonly previous: Iterable<PreviousFeed>;
  readonly written: Pick<WrittenFormats, 'documents'>;
  /** What is about to be published. */
  readonly texts: Pick<OutputTexts, 'have'>;
  /** The articles that the feed carries. */
  readonly articles: readonly { readonly article: Article }[];
  /** All articles that there are. */
  readonly parsed: ParsedArticles;
  /** The same without those that are left out for their errors. */
  readonly good: ParsedArticles;
  readonly config: Config;
  readonly now: Instant;
  readonly acceptChanges?: boolean;
  /** Whether all articles could be read, so that one that is missing is missing. */
  readonly isWhole: boolean;
}

/** Of a first build there is nothing to compare. */
export interface ComparedWithPublished {
  readonly changes?: Changes;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Compares the feeds of a build with the one that subscribers hold. What reads that is loaded only if there is one and
 * its bytes are others than those that are about to be published.
 */
export async function comparePublished(input: PublishedInput): Promise<ComparedWithPublished> {
  const { previous, texts, written } = input;
  // What stands in the way of a feed has been told; that all of it is missing says nothing more.
  if (written.documents.size === 0) return { diagnostics: [] };
  const unreadable: Diagnostic[] = [];
  for (const held of previous) {
    if (texts.have(held)) return { changes: unchanged(input), diagnostics: [] };
    const { name, isWanted, isGuess } = held;
    const { readPublished } = await import('./ledger/read-published.js');
    const feed = await readPublished(held.text);
    if (!('reason' in feed)) return compareWith(feed, input);
    const { reason } = feed;
    if (isWanted) return { diagnostics: [report('unreadable-feed', { source: name, reason })] };
    if (!isGuess) unreadable.push(report('unreadable-previous', { reason }, { path: name }));
  }
  const [first] = unreadable;
  if (!first) return { diagnostics: [] };
  return { diagnostics: [input.acceptChanges ? { ...first, severity: 'warning' } : first] };
}

async function compareWith(previous: PublishedFeed, input: PublishedInput): Promise<Comparison> {
  const { compare } = await import('./ledger/compare.js');
  const { config, now, acceptChanges, parsed, good, isWhole } = input;
  const entries = currentEntries(input, previous.format).map((entry) => ({
    ...entry,
    id: heldId(entry.id, previous.format),
  }));
  const carried = new Set(entries.map(({ path }) => path));
  const floor = floorOf(entries, good, config);
  const compared: CompareInput = {
    previous,
    entries,
    others: [...good.articles, ...rivals(parsed, good)]
      .filter(({ file }) => !carried.has(file.path))
      .map((article) => new OtherArticle(article, heldId(article.id, previous.format), parsed)),
    leftOut: new Map([...leftOutById(parsed, good)].map(([id, one]) => [heldId(id, previous.format), one])),
    hasUnread: parsed.leftOut.some(({ reason }) => reason === 'unreadable'),
    idBase: config.site.idBase ?? config.site.url,
    timeZone: config.site.timeZone,
    now,
    isWhole,
    ...present({ floor, acceptChanges }),
  };
  return compare(compared);
}

/** Articles that are left out and have an id that another has, too: it may be theirs by what subscribers know. */
function rivals(parsed: ParsedArticles, good: ParsedArticles): readonly ListedArticle[] {
  if (parsed === good) return [];
  const ids = new Set(good.articles.map(({ id }) => id));
  const fine = new Set(good.articles);
  return parsed.articles.filter((article) => ids.has(article.id) && !fine.has(article));
}

/** An id as readers of a format hold it: space around it is part of it in JSON, and is dropped in XML. */
function heldId(id: string, format: FormatName): string {
  return format === 'json' ? id : id.trim();
}

function currentEntries(
  { written: { documents }, articles: carried, config }: PublishedInput,
  format: FormatName,
): readonly CurrentEntry[] {
  const articles = new Map(carried.map(({ article }) => [article.id, article]));
  const document = documents.get(format) ?? [...documents.values()][0];
  return (document?.entries ?? []).flatMap((entry): readonly CurrentEntry[] => {
    const article = articles.get(entry.id);
    return article ? [toCurrent(entry, article, config)] : [];
  });
}

function toKnown({ id, url, title, summary, published, file: { path }, claims }: Article): KnownArticle {
  return { id, url, ...present({ title, summary }), published, path, hasOwnId: claims?.id !== undefined };
}

function toCurrent(entry: FeedDocument['entries'][number], article: Article, { site }: Config): CurrentEntry {
  const { title, summary, contentHtml, published, updated, enclosures } = entry;
  return {
    ...toKnown(article),
    ...present({ title, summary, contentHtml }),
    published,
    updated,
    ...(enclosures.length > 0 && { enclosures: enclosures.map(({ url }) => url) }),
    notes: correctionNotes(article, { language: article.language, feedLanguage: site.language }),
    ...(isUndated(article) && { isToldOf: true }),
  };
}

/** The date that an article must be newer than to be in the feed; `undefined` if there is room for any. */
function floorOf(
  entries: readonly CurrentEntry[],
  { articles }: ParsedArticles,
  { limit = usualLimit }: Config,
): Instant | undefined {
  const isFull = entries.length < articles.length || (limit !== 'all' && entries.length >= limit);
  const dates = entries.map(({ published }) => published);
  return isFull ? dates.reduce((a, b) => (a <= b ? a : b)) : undefined;
}

function leftOutById(parsed: ParsedArticles, good: ParsedArticles): ReadonlyMap<string, LeftOut> {
  if (parsed === good) return parsed.leftOutById;
  const fine = new Set(good.articles);
  const invalid = parsed.articles
    .filter((article) => !fine.has(article))
    .map(({ id, file: { path } }) => [id, { path, reason: 'invalid' }] as const);
  return new Map<string, LeftOut>([...parsed.leftOutById, ...invalid]);
}

/** That subscribers would get nothing new. */
export function unchanged(input: PublishedInput): Changes {
  return changesOf(
    currentEntries(input, 'json').map(({ id, title, published, path }) => ({
      kind: 'unchanged',
      id,
      ...present({ title }),
      published,
      path,
    })),
  );
}
