import { parseTimestamp } from './article/timestamp.js';
import type { BuildInput, BuildResult } from './build.js';
import type { BuildReport } from './build-report.js';
import type { PreviousFeed } from './compare-published.js';
import type { Config } from './config/config.js';
import type { ConfigLayer } from './config/config-layer.js';
import { type ConfigOptions, optionsLayer } from './config/options-layer.js';
import { type ResolvedConfig, resolveConfig } from './config/resolve-config.js';
import { type TakenSettings, takenSettings } from './config/taken-settings.js';
import { type Diagnostic, hasErrors } from './diagnostic/diagnostic.js';
import { report } from './diagnostic/report.js';
import { sortDiagnostics } from './diagnostic/sort.js';
import { currentTime } from './io/current-time.js';
import { discover } from './io/discover.js';
import { loadConfig } from './io/load-config.js';
import { openMedia } from './io/media/open-media.js';
import { type PublishedFile, publish } from './io/publish.js';
import { previousFeeds } from './io/published/previous-feeds.js';
import { openRenderPool, type RenderPool } from './io/render/render-pool.js';
import { sourceTexts } from './io/source-texts.js';
import type { Changes } from './ledger/changes.js';
import { present } from './model/present.js';
import { type Stopwatch, startStopwatch } from './timings/stopwatch.js';
import type { Timings } from './timings/timings.js';

/** What a build of a folder is told; all of it has a default. */
export interface FolderOptions extends ConfigOptions {
  /** The folder that everything else is relative to: the working directory by default. */
  readonly root?: string;
  /** The configuration, if it is not the `tidings.config.*` in the root. */
  readonly config?: string;
  /** Decides which articles are due, such as `2024-01-31T09:00:00Z`, in UTC without an offset: the clock by default. */
  readonly now?: string;
  /** Whether a warning blocks publishing as an error does. */
  readonly strict?: boolean;
  /** Whether articles with errors are left out, and all others are published without them. */
  readonly skipInvalid?: boolean;
  /** The feed that subscribers hold, as a file or an address: by default the one of the last build, where it was put. */
  readonly against?: string;
  /** Whether what subscribers would get again or lose is published all the same. */
  readonly acceptChanges?: boolean;
  /** Tells what would be published, and writes nothing. */
  readonly dryRun?: boolean;
  readonly onProgress?: NonNullable<BuildInput['onProgress']>;
  /** Gives milliseconds since some moment, for the `timings`; absent: no time is taken. */
  readonly clock?: () => number;
}

/** What a build of a folder came to. */
export interface FolderResult {
  /**
   * Whether all is well; if not, whether the articles are to blame or the settings, folders and files around them. With
   * `skipInvalid` there are `files` also where articles are to blame.
   */
  readonly kind: 'ok' | 'articles' | 'config';
  /** By path, then place. */
  readonly diagnostics: readonly Diagnostic[];
  /** What was published; empty when something blocked it. */
  readonly files: readonly PublishedFile[];
  readonly outputs: BuildResult['outputs'];
  /** Absent when it did not come to reading articles. */
  readonly report?: BuildReport;
  /** What is other than in the feed that subscribers hold; absent where there is none. */
  readonly changes?: Changes;
  readonly config?: Config;
  /** What holds of the configuration of the site generator; absent where nothing does. */
  readonly settings?: TakenSettings;
  /** What the stages took; absent without a `clock`. */
  readonly timings?: Timings;
  /** The text of a file that a diagnostic names, for code frames. */
  readonly sources: (path: string) => string | undefined;
}

/** Builds the feeds of a folder: loads its configuration, finds its articles, makes the feeds and publishes them. */
export function buildFolder(options: FolderOptions = {}): Promise<FolderResult> {
  return buildFolderWith(options, toolsOf(options));
}

/** What a build works with, and may outlive it. */
export interface FolderTools {
  readonly settle: () => Promise<Settled | Mistakes>;
  /** Closed when the build is done. */
  readonly openPool: (config: Config) => RenderPool;
  /** Is told of each path, relative to the root, where a media file is or could be. */
  readonly onMedia?: (path: string) => void;
}

function toolsOf(options: FolderOptions): FolderTools {
  return {
    settle: () => settle(options.root ?? '.', options),
    openPool: openRenderPool,
  };
}

/** The same, with what was made for it before. */
export async function buildFolderWith(options: FolderOptions, tools: FolderTools): Promise<FolderResult> {
  const { root = '.', clock } = options;
  const stopwatch = startStopwatch(clock);
  const outcome = await build(root, options, tools, stopwatch);
  return {
    files: [],
    outputs: [],
    sources: sourceTexts(root),
    ...outcome,
    ...present({ timings: stopwatch.read() }),
    diagnostics: sortDiagnostics(outcome.diagnostics),
  };
}

type Outcome = Pick<FolderResult, 'kind' | 'diagnostics'> & Partial<FolderResult>;

async function build(
  root: string,
  options: FolderOptions,
  { settle, openPool, onMedia }: FolderTools,
  stopwatch: Stopwatch,
): Promise<Outcome> {
  const settled = await stopwatch.time(
    'configuration',
    () => settle(),
    () => 1,
  );
  if (!('config' in settled)) return { kind: 'config', diagnostics: settled.diagnostics };
  // Its first worker gets ready while articles are found and read.
  const pool = openPool(settled.config);
  return buildSettled(root, options, settled, { renderer: pool.render, stopwatch, ...present({ onMedia }) }).finally(
    pool.close,
  );
}

async function buildSettled(
  root: string,
  options: FolderOptions,
  { config, now, settings, diagnostics: doubts }: Settled,
  { renderer, onMedia, stopwatch }: Pick<Required<BuildInput>, 'renderer' | 'stopwatch'> & Pick<FolderTools, 'onMedia'>,
): Promise<Outcome> {
  const find = () => discover(root, config.articles, config.out);
  const found = await stopwatch.time('discover', find, (some) => some.files.length);
  const { files, markers, missing, diagnostics: passedOver } = found;
  const known = { config, ...(settings && { settings }), sources: sourceTexts(root, files) };
  const skipped = [...doubts, ...passedOver];
  if (missing.length > 0) return { kind: 'config', ...known, diagnostics: [...missing, ...skipped] };
  const previous = await previousOf(root, config, options.against);
  if ('reason' in previous) {
    const unreadable = report('unreadable-feed', { source: options.against ?? '', reason: previous.reason });
    return { kind: 'config', ...known, diagnostics: [unreadable, ...skipped] };
  }
  const media = await openMedia(root, config, now, onMedia);
  const { strict = false, skipInvalid = false, acceptChanges = false, dryRun = false, onProgress } = options;
  const { buildFeeds } = await import('./build.js');
  const choices = { strict, skipInvalid, acceptChanges };
  const input = {
    config,
    now,
    files,
    markers,
    media: media.source,
    ...choices,
    previous,
    renderer,
    stopwatch,
  };
  const {
    report: counts,
    outputs,
    changes,
    ...built
  } = await buildFeeds(onProgress ? { ...input, onProgress } : input);
  media.save();
  const done = { ...known, report: counts, ...(changes && { changes }) };
  const diagnostics = [...skipped, ...built.diagnostics];
  const blocked = outputs.length === 0 || hasErrors(skipped) || (strict && skipped.length > 0);
  if (blocked) {
    // A feed that somebody named and that is none is no fault of an article.
    const isMisled = diagnostics.some(({ code }) => code === 'unreadable-feed');
    return { kind: isMisled ? 'config' : 'articles', ...done, diagnostics };
  }
  const put = () => publish(root, config.out, outputs, dryRun);
  const published = await stopwatch.time('publish', put, () => outputs.length);
  const refused = hasErrors(published.diagnostics);
  if (refused) return { kind: 'config', ...done, diagnostics: [...diagnostics, ...published.diagnostics] };
  const kind = hasErrors(diagnostics) ? 'articles' : 'ok';
  return { kind, ...done, diagnostics, outputs, files: published.files };
}

async function previousOf(
  root: string,
  { out, formats }: Config,
  against: string | undefined,
): Promise<Iterable<PreviousFeed> | { readonly reason: string }> {
  if (against === undefined) return { [Symbol.iterator]: () => previousFeeds(root, out, formats) };
  const { loadFeed } = await import('./io/published/load-feed.js');
  const loaded = await loadFeed(against, root);
  return 'reason' in loaded ? loaded : [{ text: loaded.text, name: against, isWanted: true }];
}

/** What is wrong with a configuration. */
export type Mistakes = Pick<FolderResult, 'diagnostics'>;
/** What a build needs, with what was doubtful in the files that it is from. */
export type Settled = Pick<BuildInput, 'config' | 'now'> & Pick<FolderResult, 'settings' | 'diagnostics'>;

/**
 * The configuration of a folder, and the time of what is done with it; or the mistakes in it.
 *
 * @param isAgain whether the process has loaded it before.
 */
export async function settle(root: string, options: FolderOptions, isAgain = false): Promise<Settled | Mistakes> {
  const { layers: files, diagnostics } = await loadConfig(root, options.config, isAgain);
  // A file that could not be read may have said what would now be missing: one cause, one diagnostic.
  if (hasErrors(diagnostics)) return { diagnostics };
  const layers = [optionsLayer(options), ...files];
  const { config, diagnostics: mistakes } = await resolveWithPlaces(layers);
  const now = options.now === undefined ? currentTime() : parseTimestamp(options.now, 'UTC');
  const settings = takenSettings(layers);
  if (config && now) return { config, now, diagnostics, ...(settings && { settings }) };
  const all = [...diagnostics, ...mistakes];
  return { diagnostics: now ? all : [...all, report('invalid-time', { value: options.now ?? '' })] };
}

// The parser that knows places is loaded only when there is something to report.
async function resolveWithPlaces(layers: readonly ConfigLayer[]): Promise<ResolvedConfig> {
  const resolved = resolveConfig(layers);
  if (resolved.config) return resolved;
  const { locateIn } = await import('./config/locate-setting.js');
  return resolveConfig(
    layers.map((layer) =>
      layer.text === undefined ? layer : { ...layer, locate: locateIn(layer.text, layer.within) },
    ),
  );
}
