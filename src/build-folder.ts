import type { BuildInput, BuildResult } from './build.js';
import type { BuildReport } from './build-report.js';
import type { PreviousFeed } from './compare-published.js';
import type { Config } from './config/config.js';
import type { ConfigOptions } from './config/options-layer.js';
import type { TakenSettings } from './config/taken-settings.js';
import type { Diagnostic } from './diagnostic/diagnostic.js';
import { report } from './diagnostic/report.js';
import { sortDiagnostics } from './diagnostic/sort.js';
import { cacheFolderOf, isKept, openCache } from './io/cache/open-cache.js';
import { discover } from './io/discover.js';
import { openMedia } from './io/media/open-media.js';
import { parseMemoryOf } from './io/parse/parse-memory-of.js';
import type { PublishedFile } from './io/publish.js';
import { previousFeeds } from './io/published/previous-feeds.js';
import { openRenderPool, type RenderPool } from './io/render/render-pool.js';
import { sourceTexts } from './io/source-texts.js';
import { type FolderTexts, folderTexts } from './io/texts/folder-texts.js';
import { type KeptBuild, keptBuild } from './kept-build.js';
import type { Changes } from './ledger/changes.js';
import { present } from './model/present.js';
import { publishBuilt } from './publish-built.js';
import { type Mistakes, type Settled, settle } from './settle.js';
import { type Stopwatch, startStopwatch } from './timings/stopwatch.js';
import type { Timings } from './timings/timings.js';
import { program } from './version.js';

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
  /**
   * Whether what was read and rendered is kept for the next build, in `node_modules/.cache/tidings` or else in
   * `.tidings/cache`, as it is by default. The feeds are the same either way.
   */
  readonly cache?: boolean;
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
  /** Is told of each absolute path where a media file is or could be. */
  readonly onLook?: (path: string) => void;
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
  { settle, openPool, onLook }: FolderTools,
  stopwatch: Stopwatch,
): Promise<Outcome> {
  const settled = await stopwatch.time(
    'configuration',
    () => settle(),
    () => 1,
  );
  if (!('config' in settled)) return { kind: 'config', diagnostics: settled.diagnostics };
  const { out } = settled.config;
  const folder = options.cache === false ? undefined : cacheFolderOf(root, options.config ?? '', out);
  const pool = openPool(settled.config);
  // Its first worker gets ready while articles are found and read, unless there may be nothing to render.
  if (folder === undefined || !isKept(folder)) pool.warmUp();
  const texts = folderTexts(root, out);
  try {
    return await buildSettled(root, options, settled, { pool, texts, stopwatch, ...present({ folder, onLook }) });
  } finally {
    texts.close();
    await pool.close();
  }
}

/** What a build works with. */
interface Means extends Pick<FolderTools, 'onLook'> {
  readonly pool: RenderPool;
  readonly texts: FolderTexts;
  readonly stopwatch: Stopwatch;
  /** For what is kept for the next build, if anything may be. */
  readonly folder?: string;
}

async function buildSettled(
  root: string,
  options: FolderOptions,
  { config, now, settings, diagnostics: doubts }: Settled,
  { pool, texts, stopwatch, folder, onLook }: Means,
): Promise<Outcome> {
  const find = () => discover(root, config.articles, config.out);
  const found = await stopwatch.time('discover', find, (some) => some.files.length);
  const { files, markers, missing, diagnostics: passedOver } = found;
  const known = { config, ...(settings && { settings }), sources: sourceTexts(root, files) };
  const skipped = [...doubts, ...passedOver];
  if (missing.length > 0) return { kind: 'config', ...known, diagnostics: [...missing, ...skipped] };
  const { strict = false, skipInvalid = false, acceptChanges = false, dryRun = false, onProgress } = options;
  const choices = { strict, skipInvalid, acceptChanges };
  const others = { ...choices, markers, skipped };
  const by = { program, config, now, choices: others, files, ...present({ onLook }) };
  const cache = folder === undefined ? undefined : openCache<KeptBuild>(root, folder, by);
  const mayRecall = options.against === undefined && !config.media.probe && !dryRun;
  const kept = mayRecall ? cache?.recall() : undefined;
  if (kept) return recalled(kept, known, stopwatch);
  pool.warmUp();
  const previous = await previousOf(root, config, options.against);
  if ('reason' in previous) {
    const unreadable = report('unreadable-feed', { source: options.against ?? '', reason: previous.reason });
    return { kind: 'config', ...known, diagnostics: [unreadable, ...skipped] };
  }
  const media = await openMedia(root, config, now, cache?.onLook ?? onLook);
  const { buildFeeds } = await import('./build.js');
  const renderer = cache?.over(pool.render) ?? pool.render;
  const memory = parseMemoryOf({ config, now, ...present({ cache }) });
  const input = { config, now, files, markers, media: media.source, texts, ...choices, previous, renderer, stopwatch };
  const built = await buildFeeds({ ...input, ...present({ onProgress, memory }) });
  media.save();
  if (cache) countHits(stopwatch, cache.hits());
  const done = { ...known, ...present({ report: built.report, changes: built.changes }) };
  const made = await publishBuilt(root, config, built, { skipped, strict, dryRun, texts, stopwatch });
  cache?.save(made.kind === 'config' || !mayRecall ? undefined : keptBuild(skipped, built, made.files ?? []));
  return { ...done, ...made };
}

/** What an unchanged site comes to: nothing is read but what messages show. */
function recalled(kept: KeptBuild, known: Omit<Outcome, keyof KeptBuild>, stopwatch: Stopwatch): Outcome {
  const [articles, entries] = [kept.report?.articles ?? 0, kept.outputs[0]?.entries ?? 0];
  stopwatch.count('parse', { done: articles, hits: articles });
  stopwatch.count('render', { done: entries, hits: entries });
  return { ...known, ...kept };
}

function countHits(stopwatch: Stopwatch, hits: Readonly<Record<'parse' | 'render', number>>): void {
  stopwatch.count('parse', { done: 0, hits: hits.parse });
  stopwatch.count('render', { done: 0, hits: hits.render });
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
