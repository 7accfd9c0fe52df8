import { type BuildInput, buildFeeds } from './build.js';
import type { FolderOptions, Outcome } from './build-folder.js';
import type { BuildMemory } from './build-memory.js';
import type { PreviousFeed } from './compare-published.js';
import type { Config } from './config/config.js';
import type { Diagnostic } from './diagnostic/diagnostic.js';
import { report } from './diagnostic/report.js';
import type { Cache } from './io/cache/open-cache.js';
import { openMedia } from './io/media/open-media.js';
import { parseMemoryOf } from './io/parse/parse-memory-of.js';
import { previousFeeds } from './io/published/previous-feeds.js';
import type { RenderPool } from './io/render/render-pool.js';
import { folderTexts } from './io/texts/folder-texts.js';
import { type KeptBuild, keptBuild } from './kept-build.js';
import { present } from './model/present.js';
import { publishBuilt } from './publish-built.js';
import type { Stopwatch } from './timings/stopwatch.js';

/** What the build of a folder has found before it reads any article. */
export interface AnewInput extends Pick<Required<BuildInput>, 'config' | 'now' | 'files' | 'markers'> {
  readonly pool: Pick<RenderPool, 'render' | 'renderToKeep'>;
  readonly stopwatch: Stopwatch;
  /** What was doubtful before anything was read. */
  readonly skipped: readonly Diagnostic[];
  /** Absent where nothing may be kept. */
  readonly cache?: Cache<KeptBuild>;
  /** Whether what the build comes to may be told again while nothing changes. */
  readonly mayRecall: boolean;
  /** Is told of each absolute path where a media file is or could be. */
  readonly onLook?: (path: string) => void;
  /** What the builds before in this process have made. */
  readonly memory?: BuildMemory;
}

/** Builds and publishes the feeds of a folder in which something changed. */
export async function buildAnew(root: string, options: FolderOptions, input: AnewInput): Promise<Outcome> {
  const { config, now, pool, stopwatch, skipped, cache, mayRecall, onLook, memory, ...rest } = input;
  const previous = await previousOf(root, config, options.against);
  if ('reason' in previous) {
    const unreadable = report('unreadable-feed', { source: options.against ?? '', reason: previous.reason });
    return { kind: 'config', diagnostics: [unreadable, ...skipped] };
  }
  const { strict = false, skipInvalid = false, acceptChanges = false, dryRun = false, onProgress } = options;
  const texts = folderTexts(root, config.out);
  try {
    const isCached = options.cache !== false;
    const media = await openMedia(root, config, now, { isCached, ...present({ onLook: cache?.onLook ?? onLook }) });
    const renderer = cache?.over(pool.renderToKeep) ?? pool.render;
    const articles = parseMemoryOf({ config, now, ...present({ cache }) });
    const entries = cache?.entries;
    const of = { ...rest, config, now, renderer, previous, media: media.source, texts, stopwatch };
    const built = await buildFeeds({
      ...of,
      strict,
      skipInvalid,
      acceptChanges,
      ...present({ onProgress, articles, entries, memory }),
    });
    if (!dryRun) media.save();
    if (cache) countHits(stopwatch, cache.hits());
    const made = await publishBuilt(root, config, built, { skipped, strict, dryRun, texts, stopwatch });
    cache?.save(made.kind === 'config' || !mayRecall ? undefined : keptBuild(skipped, built, made.files ?? [], texts));
    return { ...present({ report: built.report, changes: built.changes, until: built.until }), ...made };
  } finally {
    texts.close();
  }
}

function countHits(stopwatch: Stopwatch, hits: ReturnType<Cache<unknown>['hits']>): void {
  for (const stage of ['parse', 'render', 'write'] as const) stopwatch.addHits(stage, hits[stage]);
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
