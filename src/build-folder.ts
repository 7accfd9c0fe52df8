import type { BuildInput, BuildResult } from './build.js';
import type { BuildReport } from './build-report.js';
import type { Config } from './config/config.js';
import type { ConfigOptions } from './config/options-layer.js';
import type { TakenSettings } from './config/taken-settings.js';
import type { Diagnostic } from './diagnostic/diagnostic.js';
import { sortDiagnostics } from './diagnostic/sort.js';
import { cacheFolderOf, isKept, openCache } from './io/cache/open-cache.js';
import { type Discovered, discover } from './io/discover.js';
import type { PublishedFile } from './io/publish.js';
import type { RenderPool } from './io/render/render-pool.js';
import { sourceTexts } from './io/source-texts.js';
import type { KeptBuild } from './kept-build.js';
import type { Changes } from './ledger/changes.js';
import type { Instant } from './model/instant.js';
import { present } from './model/present.js';
import type { ProcessMemory } from './process-memory.js';
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
  /** The moment from which on a build may come to something else, though nothing is changed; absent if there is none. */
  readonly until?: Instant;
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
  readonly openPool: (config: Config) => Promise<RenderPool>;
  readonly discover: (config: Config) => Promise<Discovered>;
  /** Is told of each absolute path where a media file is or could be. */
  readonly onLook?: (path: string) => void;
  /** Of the builds before in this process. */
  readonly memory?: ProcessMemory;
}

function toolsOf(options: FolderOptions): FolderTools {
  return {
    settle: () => settle(options.root ?? '.', options),
    discover: ({ articles, out }) => discover(options.root ?? '.', articles, out),
    // What starts processes is not loaded where nothing is rendered.
    openPool: async (config) => (await import('./io/render/render-pool.js')).openRenderPool(config),
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

/** What a build came to, so far as it came. */
export type Outcome = Pick<FolderResult, 'kind' | 'diagnostics'> & Partial<FolderResult>;

async function build(
  root: string,
  options: FolderOptions,
  { settle, openPool, ...tools }: FolderTools,
  stopwatch: Stopwatch,
): Promise<Outcome> {
  const settled = await stopwatch.time(
    'configuration',
    () => settle(),
    () => 1,
  );
  if (!('config' in settled)) return { kind: 'config', diagnostics: settled.diagnostics };
  const { config } = settled;
  // Who wants nothing to be written wants no cache either.
  const isCached = options.cache !== false && !options.dryRun;
  const folder = isCached ? cacheFolderOf(root, options.config ?? '', config.out) : undefined;
  let pool: RenderPool | undefined;
  const warmPool = async (): Promise<RenderPool> => {
    pool ??= await openPool(config);
    pool.warmUp();
    return pool;
  };
  // A worker gets ready while articles are found and read, unless there may be nothing to render.
  if (folder === undefined || !isKept(folder)) await warmPool();
  try {
    return await buildSettled(root, options, settled, { ...tools, warmPool, stopwatch, ...present({ folder }) });
  } finally {
    await pool?.close();
  }
}

/** What a build works with. */
interface Means extends Omit<FolderTools, 'settle' | 'openPool'> {
  readonly warmPool: () => Promise<RenderPool>;
  readonly stopwatch: Stopwatch;
  /** For what is kept for the next build, if anything may be. */
  readonly folder?: string;
}

async function buildSettled(
  root: string,
  options: FolderOptions,
  { config, now, settings, diagnostics: doubts }: Settled,
  { warmPool, stopwatch, discover, folder, onLook, memory }: Means,
): Promise<Outcome> {
  const found = await stopwatch.time(
    'discover',
    () => discover(config),
    (some) => some.files.length,
  );
  const { files, markers, missing, diagnostics: passedOver } = found;
  const known = { config, ...(settings && { settings }), sources: sourceTexts(root, files) };
  const skipped = [...doubts, ...passedOver];
  if (missing.length > 0) return { kind: 'config', ...known, diagnostics: [...missing, ...skipped] };
  const { strict = false, skipInvalid = false, acceptChanges = false } = options;
  const choices = { strict, skipInvalid, acceptChanges, markers, skipped };
  // What servers say may be something else at any time.
  const builds = config.media.probe ? undefined : memory?.builds;
  const remembers = builds !== undefined && found.isAgain === true;
  const by = { program, config, now, choices, files, remembers, ...present({ onLook, memory: memory?.files }) };
  const cache = folder === undefined ? undefined : openCache<KeptBuild>(root, folder, by);
  // Something is known to have changed since the last build of this process, and will again.
  const mayRecall = options.against === undefined && !config.media.probe && !found.isAgain;
  const kept = mayRecall ? cache?.recall() : undefined;
  if (kept) return { ...known, ...recalled(kept, stopwatch) };
  const pool = await warmPool();
  const { buildAnew } = await import('./build-anew.js');
  const input = { config, now, files, markers, pool, stopwatch, skipped, ...present({ memory: builds }) };
  return { ...known, ...(await buildAnew(root, options, { ...input, mayRecall, ...present({ cache, onLook }) })) };
}

/** What an unchanged site comes to: nothing is read but what messages show. */
function recalled(kept: KeptBuild, stopwatch: Stopwatch): KeptBuild {
  const [articles, entries] = [kept.report?.articles ?? 0, kept.outputs[0]?.entries ?? 0];
  stopwatch.count('parse', { done: articles, hits: articles });
  stopwatch.count('render', { done: entries, hits: entries });
  return kept;
}
