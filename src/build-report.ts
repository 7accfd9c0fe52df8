import type { LeftOut } from './article/article.js';
import type { ParsedArticles } from './article/parse-articles.js';
import type { Excluded, RemovalCounts } from './content/removals.js';
import type { MeasuredArticle } from './feed/compose.js';
import type { Dialect } from './model/dialect.js';
import type { Enclosure } from './model/entry.js';
import type { WrittenFile } from './write-file.js';
import type { WrittenFormats } from './write-formats.js';

/** What a build did, in numbers. */
export interface BuildReport {
  /** How many articles were read. */
  readonly articles: number;
  /** The habits that they were read by. */
  readonly dialect: Dialect;
  readonly leftOut: readonly LeftOut[];
  readonly feeds: readonly FeedReport[];
  /** The scheduled article that is due first. */
  readonly nextDue?: LeftOut;
  /** What was taken out of the bodies of articles; those that lost nothing are not here. */
  readonly removed: readonly RemovedFromBody[];
  /** How many media files go with the entries, and of how many the length is not known. */
  readonly media: { readonly files: number; readonly unknown: number };
  /** How many entries, the oldest, were left out for the size of the feeds; absent when none were. */
  readonly trimmed?: number;
}

/** What was taken out of the body of one article. */
export interface RemovedFromBody {
  readonly path: string;
  readonly counts: RemovalCounts;
  /** What `bodies.exclude` took out; absent when it took out nothing. */
  readonly excluded?: readonly Excluded[];
}

/** What a build wrote of one feed in one format. */
export interface FeedReport {
  readonly path: string;
  readonly entries: number;
  readonly bytes: number;
}

/** What the stages of a build came to. */
export interface BuildStages {
  readonly parsed: Pick<ParsedArticles, 'articles' | 'dialect' | 'leftOut'>;
  /** What the feed would carry if there were no limit of size. */
  readonly measured: readonly MeasuredArticle[];
  readonly trimmed: WrittenFormats['trimmed'];
  /** None when something blocks publishing. */
  readonly outputs: readonly WrittenFile[];
}

/** The numbers of a build. */
export function reportOf({
  parsed: { articles, dialect, leftOut },
  measured,
  trimmed,
  outputs,
}: BuildStages): BuildReport {
  const next = nextDue(leftOut);
  return {
    articles: articles.length + leftOut.length,
    dialect,
    leftOut,
    feeds: outputs.map(({ path, entries, bytes }) => ({ path, entries, bytes })),
    removed: measured.flatMap(({ article, body: { removed, excluded } }) =>
      removed ? [{ path: article.file.path, counts: removed, ...(excluded && { excluded }) }] : [],
    ),
    media: mediaOf(measured),
    ...(next && { nextDue: next }),
    ...(trimmed > 0 && { trimmed }),
  };
}

function nextDue(leftOut: readonly LeftOut[]): LeftOut | undefined {
  return leftOut
    .filter(({ due }) => due !== undefined)
    .reduce<LeftOut | undefined>((a, b) => (a && (a.due ?? '') <= (b.due ?? '') ? a : b), undefined);
}

/** The media files that go with articles. */
export function mediaFilesOf(measured: readonly MeasuredArticle[]): readonly Enclosure[] {
  return measured.flatMap(({ image, enclosures, media }) => [...(image ? [image] : []), ...enclosures, ...media]);
}

function mediaOf(measured: readonly MeasuredArticle[]): BuildReport['media'] {
  const files = mediaFilesOf(measured);
  return { files: files.length, unknown: files.filter(({ length }) => length === undefined).length };
}
