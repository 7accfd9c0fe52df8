import { buildFolderWith, type FolderOptions, type FolderResult } from './build-folder.js';
import { BuildMemory } from './build-memory.js';
import type { Config } from './config/config.js';
import type { Limits } from './config/limits.js';
import { ArticleMemory } from './io/cache/article-memory.js';
import { currentTime } from './io/current-time.js';
import { type Discovered, discover } from './io/discover.js';
import { rediscover } from './io/rediscover.js';
import { openRenderPool, type RenderPool } from './io/render/render-pool.js';
import { isArticle } from './io/source-names.js';
import { type Mistakes, type Settled, settle } from './settle.js';

/** Builds one folder again and again, and keeps what a build can use again. */
export interface Builder {
  /**
   * Builds the folder as it is now; to be called again only when the build before is done.
   *
   * @param changed the paths that something happened to since then, absolute; absent: nobody knows.
   */
  readonly build: (changed?: ReadonlySet<string>) => Promise<FolderResult>;
  /** Ends what is kept, whatever it does. */
  readonly close: () => void;
}

/** Who is told of what a build looks at. */
export interface BuildListener {
  /** Before anything else is read: where things are; without the configuration if it has mistakes. */
  readonly onSettled: (config?: Config) => Promise<void>;
  /** An absolute path where a media file is or could be. */
  readonly onMedia: (path: string) => void;
}

/**
 * Opens a folder for builds. The workers that render bodies stay between them, and so do the configuration, until
 * something changes that is no article, and what was made of the articles that nothing happened to.
 */
export function openBuilder(options: FolderOptions, listener: BuildListener): Builder {
  const { root = '.' } = options;
  const pool = keptPool();
  const memory = { files: new ArticleMemory(), builds: new BuildMemory() };
  let found: Discovered | undefined;
  let kept: Settled | Mistakes | undefined;
  let changed: ReadonlySet<string> | undefined;

  const settleAgain = async (): Promise<Settled | Mistakes> => {
    const isOld = changed === undefined || [...changed].some((path) => !isArticle(path));
    if (!kept || isOld) {
      kept = await settle(root, options, kept !== undefined);
      found = undefined;
    }
    const settled = kept;
    const config = 'config' in settled ? settled.config : undefined;
    await listener.onSettled(config);
    return config && options.now === undefined ? { ...settled, now: currentTime() } : settled;
  };
  const discoverAgain = async ({ articles, out }: Config): Promise<Discovered> => {
    found = (found && changed && rediscover(found, changed, articles)) ?? (await discover(root, articles, out));
    return found;
  };
  const tools = {
    settle: settleAgain,
    openPool: pool.open,
    discover: discoverAgain,
    onLook: listener.onMedia,
    memory,
  };
  return {
    build(since) {
      changed = since;
      return buildFolderWith(options, tools);
    },
    close: pool.close,
  };
}

/** Workers that outlive a build, for as long as their limits are what the configuration says. */
function keptPool() {
  let pool: RenderPool | undefined;
  let keptLimits: Limits | undefined;
  const close = (): void => void pool?.close();
  const open = async ({ limits }: Pick<Config, 'limits'>): Promise<RenderPool> => {
    if (!pool || JSON.stringify(limits) !== JSON.stringify(keptLimits)) {
      close();
      pool = openRenderPool({ limits });
      keptLimits = limits;
    }
    // The build that uses it does not end it.
    return { ...pool, close: async () => {} };
  };
  return { open, close };
}
