import type { ListedArticle } from './article/article.js';
import { withoutDuplicates } from './article/find-duplicates.js';
import { type ParsedArticles, type ParseInput, parseArticles } from './article/parse-articles.js';
import type { SourceFile } from './article/source-file.js';
import type { BuildMemory } from './build-memory.js';
import { type BuildReport, reportOf } from './build-report.js';
import { checkSimilarIds } from './check/similar-ids.js';
import { type ComparedWithPublished, comparePublished, type PreviousFeed, unchanged } from './compare-published.js';
import type { Config } from './config/config.js';
import type { Renderer } from './content/renderer.js';
import { type Diagnostic, hasErrors } from './diagnostic/diagnostic.js';
import { report } from './diagnostic/report.js';
import { sortDiagnostics } from './diagnostic/sort.js';
import { feedComposer } from './feed/compose-feeds.js';
import { select } from './feed/select.js';
import { identifiedArticles } from './identified-articles.js';
import { invalidArticles } from './invalid-articles.js';
import type { Changes } from './ledger/changes.js';
import type { MediaSource } from './media/media-source.js';
import type { EntryMemory } from './model/entry-piece.js';
import type { Instant } from './model/instant.js';
import type { OutputTexts } from './model/output-texts.js';
import { present } from './model/present.js';
import { measureCover } from './podcast/measure-cover.js';
import { articlePreparer } from './prepare-articles.js';
import { noStopwatch, type Stopwatch } from './timings/stopwatch.js';
import { writeAhead } from './write-ahead.js';
import type { WrittenFile } from './write-file.js';
import { type WrittenFormats, writeFormats } from './write-formats.js';

/** The stages of a build that take their time. */
export type Stage = 'render' | 'write';

/** All that a build depends on: it reads no clock, no file and no environment beyond this. */
export interface BuildInput {
  readonly config: Config;
  /** The articles and the data beside them, in any order. */
  readonly files: readonly SourceFile[];
  /** Names of files around the articles that tell which site generator they are for, such as `_config.yml`. */
  readonly markers: readonly string[];
  /** Decides which articles are due. */
  readonly now: Instant;
  /** Where media files are; absent: nobody looks at any. */
  readonly media?: MediaSource;
  /** Whether a warning blocks publishing as an error does. */
  readonly strict?: boolean;
  /** Whether articles with errors are left out, and all others are published without them. */
  readonly skipInvalid?: boolean;
  /** Where the texts of the feeds go. */
  readonly texts: OutputTexts;
  /** Renders bodies; in this thread by default. */
  readonly renderer?: Renderer;
  /**
   * The feeds that subscribers hold; of these the first that can be read counts. They are gone through again for each
   * article that is left out. Absent: nothing is compared.
   */
  readonly previous?: Iterable<PreviousFeed>;
  /** Whether what subscribers would get again or lose is published all the same. */
  readonly acceptChanges?: boolean;
  /** What builds before have kept of articles. */
  readonly articles?: ParseInput['memory'];
  /** What builds before have kept of entries. */
  readonly entries?: EntryMemory;
  /** What builds before in this process have made, by this configuration and others. */
  readonly memory?: BuildMemory;
  readonly onProgress?: (stage: Stage, done: number, total: number) => void;
  /** Takes the time of the stages; by default nobody does. */
  readonly stopwatch?: Stopwatch;
}

/** What comes out of a build. */
export interface BuildResult {
  /** The files to publish, whose texts have gone where they go; none when something blocks publishing. */
  readonly outputs: readonly WrittenFile[];
  /** By path, then place. */
  readonly diagnostics: readonly Diagnostic[];
  readonly report: BuildReport;
  /** What is other than in the feed that subscribers hold; absent where there is none. */
  readonly changes?: Changes;
  /** What a build says that finds these outputs published, and all else as it is; absent where there are none. */
  readonly again?: () => Pick<BuildResult, 'diagnostics' | 'changes'>;
  /** The moment from which on a build may be otherwise, though nothing is changed. */
  readonly until?: Instant;
}

/**
 * Makes the feeds of a publication: the whole flow from articles to the text of the feeds, in memory.
 *
 * Nothing that an author wrote makes it throw: all problems of all articles come back as diagnostics. The same input
 * gives the same outputs, on any machine.
 */
export async function buildFeeds(input: BuildInput): Promise<BuildResult> {
  const { config, files, markers, now, texts, media: source, strict = false, skipInvalid = false } = input;
  const {
    renderer = renderHere,
    previous = [],
    acceptChanges = false,
    onProgress = () => {},
    stopwatch = noStopwatch,
    memory,
  } = input;
  const toParse = { files, markers, config, now, ...present({ memory: input.articles }) };
  const parsed = stopwatch.time('parse', () => parseArticles(toParse), countArticles);
  const cover = await measureCover(config, parsed.dialect, source);
  const composer = memory?.composer(config, cover) ?? feedComposer(config, cover);
  const ahead = writeAhead(config, composer, present({ kept: input.entries, remembered: memory?.written }));
  const onPrepared = ahead.add;
  const means = { renderer, onPrepared, onProgress, stopwatch, ...present({ source, remembered: memory?.prepared }) };
  const prepare = articlePreparer({ ...parsed, ...means, config });
  const invalid = invalidArticles(files, skipInvalid);
  invalid.leaveOut(parsed.diagnostics);
  for (;;) {
    const good = invalid.without(parsed);
    const prepared = await prepare(selectFrom(good, config));
    if (invalid.leaveOut(prepared.diagnostics)) continue;
    const problems = [...parsed.diagnostics, ...prepared.diagnostics, ...invalid.diagnostics];
    const until = present({ until: parsed.until });
    if (prepared.articles.length === 0) return { ...nothingToPublish(good, problems), ...until };
    const { articles } = prepared;
    const compose = () => composer.feeds(articles);
    const feeds = stopwatch.time('compose', compose, () => articles.length);
    const onWrite = (done: number, total: number) => onProgress('write', done, total);
    const write = () => writeFormats({ config, feeds, articles, composer, ahead, texts }, onWrite);
    const written = stopwatch.time('write', write, countEntries);
    if (invalid.leaveOut(written.diagnostics)) continue;
    const isWhole = skipInvalid || !hasErrors(problems);
    const published = { previous, written, texts, articles, parsed, good, config, now, acceptChanges, isWhole };
    const compare = () => comparePublished(published);
    const { changes, diagnostics: dangers } = await stopwatch.time('compare', compare, countChanges);
    const similarIn = (held: Changes | undefined) =>
      checkSimilarIds(identifiedArticles(good.articles, written, held), acceptChanges);
    const similar = similarIn(changes);
    if (invalid.leaveOut(similar)) continue;
    const diagnostics = sortDiagnostics([...problems, ...written.diagnostics, ...dangers, ...similar]);
    const again = () => {
      const same = unchanged(published);
      const found = [...problems, ...written.diagnostics, ...similarIn(same)];
      return { changes: same, diagnostics: sortDiagnostics(found) };
    };
    const blocking = diagnostics.filter(({ path }) => !invalid.isLeftOut(path));
    const outputs = hasErrors(blocking) || (strict && blocking.length > 0) ? [] : written.outputs;
    const { articles: measured } = prepared;
    return {
      outputs,
      diagnostics,
      report: reportOf({ parsed: good, measured, trimmed: written.trimmed, outputs }),
      ...present({ changes }),
      ...until,
      ...(outputs.length > 0 && { again }),
    };
  }
}

const countArticles = ({ articles, leftOut }: ParsedArticles): number => articles.length + leftOut.length;
const countEntries = ({ outputs }: WrittenFormats): number => outputs.reduce((sum, { entries }) => sum + entries, 0);
const countChanges = ({ changes }: ComparedWithPublished): number => changes?.entries.length ?? 0;

function nothingToPublish(good: ParsedArticles, problems: readonly Diagnostic[]): BuildResult {
  const empty = hasErrors(problems) ? [] : [report('no-entries', { leftOut: leftOutWords(good) })];
  const counts = reportOf({ parsed: good, measured: [], trimmed: 0, outputs: [] });
  return { outputs: [], diagnostics: sortDiagnostics([...problems, ...empty]), report: counts };
}

/** The articles of the feeds. Two with one id are an error; one of them still goes on, so that all other problems are seen. */
function selectFrom({ articles }: ParsedArticles, { limit }: Config): readonly ListedArticle[] {
  return select(withoutDuplicates(articles), limit);
}

// The Markdown side is loaded only where it is needed.
const renderHere: Renderer = async (input) => (await import('./content/render-here.js')).renderHere(input);

function leftOutWords({ leftOut }: ParsedArticles): string {
  const reasons = [...new Set(leftOut.map(({ reason }) => reason))].sort();
  return reasons.map((reason) => `${leftOut.filter((one) => one.reason === reason).length} ${reason}`).join(', ');
}
