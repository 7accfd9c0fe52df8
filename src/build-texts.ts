import { buildFeeds } from './build.js';
import type { BuildReport } from './build-report.js';
import type { Config } from './config/config.js';
import { resolveConfig } from './config/resolve-config.js';
import type { UserConfig } from './config/user-config.js';
import type { Diagnostic } from './diagnostic/diagnostic.js';
import { sortDiagnostics } from './diagnostic/sort.js';
import type { Changes } from './ledger/changes.js';
import type { MediaBytes } from './media/media-in-memory.js';
import type { MediaSource } from './media/media-source.js';
import { toInstant } from './model/instant.js';
import { present } from './model/present.js';
import { textsInMemory } from './texts-in-memory.js';
import { textsToFiles } from './texts-to-files.js';
import { startStopwatch } from './timings/stopwatch.js';
import type { Timings } from './timings/timings.js';
import type { WrittenFile } from './write-file.js';

/** An article, or data beside the articles such as `authors.yml`, as a text. */
export interface ArticleText {
  /** Inside the articles folder, with `/` between its parts: decides the address, as a file's place does. */
  readonly path: string;
  readonly text: string;
}

/** What a build from memory is told. */
export interface BuildOptions {
  /** As in `tidings.config`; `articles`, `out` and `limits` mean nothing here. */
  readonly config: UserConfig;
  readonly articles: readonly ArticleText[];
  /**
   * The pictures, sounds and other files that articles name; absent: nobody looks at any, and nobody complains of one.
   */
  readonly media?: readonly MediaBytes[];
  /** Decides which articles are due. */
  readonly now: Date;
  /** Whether a warning blocks the outputs as an error does. */
  readonly strict?: boolean;
  /** Whether articles with errors are left out, and the outputs are made of all others. */
  readonly skipInvalid?: boolean;
  /** The text of the feed that subscribers hold, in any format: what is other than in it comes out as `changes`. */
  readonly previous?: string;
  /** Whether what subscribers would get again or lose is published all the same. */
  readonly acceptChanges?: boolean;
  /** Names of files around the articles that tell which site generator they are for, such as `_config.yml`. */
  readonly markers?: readonly string[];
  /** Gives milliseconds since some moment, for the `timings`; absent: no time is taken. */
  readonly clock?: () => number;
}

/** A file to publish. */
export interface OutputFile extends WrittenFile {
  readonly text: string;
}

/** What a build from memory comes to. */
export interface BuildOutcome {
  /** The feeds; none when something blocks publishing. */
  readonly outputs: readonly OutputFile[];
  /** By path, then place. */
  readonly diagnostics: readonly Diagnostic[];
  /** Absent when the configuration has mistakes. */
  readonly report?: BuildReport;
  /** What is other than in the `previous` feed; absent without one. */
  readonly changes?: Changes;
  /** What the stages took; absent without a `clock`. */
  readonly timings?: Timings;
}

/**
 * Makes feeds out of articles in memory: texts in, texts out. It reads no file, no clock and no environment, so the
 * same input gives the same outputs anywhere.
 *
 * Mistakes in the configuration and the articles come back as diagnostics.
 *
 * @throws RangeError when `now` is an invalid date, TypeError when an article has no path or no text.
 */
export async function build({
  config,
  articles,
  media,
  now,
  strict,
  skipInvalid,
  previous,
  acceptChanges,
  markers = [],
  clock,
}: BuildOptions): Promise<BuildOutcome> {
  const time = toInstant(now);
  if (time === undefined) throw new RangeError('`now` is not a valid date');
  const stopwatch = startStopwatch(clock);
  const resolved = stopwatch.time(
    'configuration',
    () => resolveConfig([{ value: config }]),
    () => 1,
  );
  if (!resolved.config) return { outputs: [], diagnostics: sortDiagnostics(resolved.diagnostics) };
  const { config: settings } = resolved;
  const input = { config: settings, files: textsToFiles(articles), markers, now: time };
  const held = previous === undefined ? undefined : [{ text: previous, name: 'previous', isWanted: true }];
  const source = media && (await sourceOf(media, settings));
  const texts = textsInMemory();
  const {
    again: _,
    until: __,
    ...built
  } = await buildFeeds({
    ...input,
    texts,
    stopwatch,
    ...(source && { media: source }),
    ...present({ strict, skipInvalid, acceptChanges, previous: held }),
  });
  const outputs = built.outputs.map((file) => ({ ...file, text: texts.textOf(file.path) }));
  return { ...built, outputs, ...present({ timings: stopwatch.read() }) };
}

// What reads formats is loaded only where there is something to read.
async function sourceOf(media: readonly MediaBytes[], { site, media: { folders } }: Config): Promise<MediaSource> {
  const { mediaInMemory } = await import('./media/media-in-memory.js');
  return mediaInMemory(media, { siteUrl: site.url, ...(folders && { folders }) });
}
