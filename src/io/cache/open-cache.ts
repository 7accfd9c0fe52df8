import { join, resolve } from 'node:path';
import type { OpenedMemory } from '../../article/open-article.js';
import type { RememberedBy } from '../../article/parse-articles.js';
import type { SourceFile } from '../../article/source-file.js';
import type { Config } from '../../config/config.js';
import type { EntryMemory } from '../../model/entry-piece.js';
import type { Instant } from '../../model/instant.js';
import { ifPossible } from '../if-possible.js';
import { isFolder } from '../stat-of.js';
import type { ArticleMemory } from './article-memory.js';
import { type ArticleStore, openArticleStore } from './article-store.js';
import { type BodyStore, openBodyStore } from './body-store.js';
import { keepBuild, type PublishedContent, recallBuild } from './build-store.js';
import { type ByteStore, openByteStore } from './byte-store.js';
import { cacheFolder, hasLink, makeCacheFolder } from './cache-folder.js';
import { type EntryStore, openEntryStore } from './entry-store.js';
import { folderNameOf } from './key-of.js';
import { LookedPlaces } from './looked-places.js';
import { openOpenedStore } from './opened-store.js';
import { siteFiles } from './site-files.js';

/** What a build of a folder is made by, beside the files. */
export interface CachedBy {
  /** What tells the program from one that may make other feeds of the same. */
  readonly program: string;
  readonly config: Config;
  readonly now: Instant;
  /** What else decides: the choices of whoever builds, the names of files around the articles. */
  readonly choices: unknown;
  readonly files: readonly SourceFile[];
  /**
   * Whether this process may remember what it made of articles, and does not ask for that then: nobody could tell what is
   * to be kept and what is to be forgotten. Nothing is kept by such a build, nor forgotten.
   */
  readonly remembers: boolean;
  /** To be told of each absolute path where a media file is or could be, also where the last build looked. */
  readonly onLook?: (path: string) => void;
  /** Of the builds before in the same process. */
  readonly memory?: ArticleMemory;
}

/** What a build keeps for the next one. Nothing that comes out of a build is another for it. */
export interface Cache<Result> {
  /** What the build would come to, if nothing at all has changed since the last one. */
  readonly recall: () => Result | undefined;
  readonly articles: (settings: RememberedBy) => ArticleStore;
  readonly opened: (settings: RememberedBy) => OpenedMemory;
  /** The clock when it was opened, in milliseconds since 1970. */
  readonly started: number;
  readonly over: BodyStore['over'];
  readonly entries: EntryMemory;
  /** To be told of each path that is looked at for media. */
  readonly onLook: (path: string) => void;
  /** How many articles were not read, bodies not rendered and entries not written, since they are as they were. */
  readonly hits: () => Readonly<Record<'parse' | 'render' | 'write', number>>;
  /** Keeps what was read and rendered, and if all was published what a build comes to that finds it so. */
  readonly save: (published?: Published<Result>) => void;
}

/** What was published. */
export interface Published<Result> {
  /** Their paths relative to the root, and what was put there. */
  readonly files: readonly PublishedContent[];
  readonly until?: Instant;
  readonly result: Result;
}

/** The folder for what builds of one publication keep: a site may have several. `undefined` where there is no place. */
export function cacheFolderOf(root: string, ...names: readonly unknown[]): string | undefined {
  const folder = cacheFolder(root);
  const name = folderNameOf(...names);
  return folder === undefined || hasLink(folder, name) ? undefined : join(folder, name);
}

/** Whether anything is kept in such a folder. */
export function isKept(folder: string): boolean {
  return isFolder(folder);
}

/** Opens what builds before have kept in a folder. */
export function openCache<Result>(
  root: string,
  folder: string,
  { program, config, now, choices, files, remembers, onLook = () => {}, memory }: CachedBy,
): Cache<Result> {
  const started = Date.now();
  const top = resolve(root);
  const out = resolve(top, config.out);
  // Node reads addresses, and not every Node reads them alike.
  const maker = `${program} ${process.version}`;
  const key = JSON.stringify([maker, top, config, choices]);
  const all = siteFiles(files, started);
  const places = new LookedPlaces();
  let articles: ArticleStore | undefined;
  let bytes: ByteStore | undefined;
  let bodies: BodyStore | undefined;
  let texts: EntryStore | undefined;
  const openedBytes = (): ByteStore => {
    makePlace(root, folder);
    bytes ??= openByteStore(folder, !remembers);
    return bytes;
  };
  /** All that articles are read by. */
  const readBy = ({ dialect, authors }: RememberedBy) => [maker, config, dialect, authors];
  return {
    recall() {
      if (!isKept(folder)) return undefined;
      const named = all.now();
      return named === undefined ? undefined : recallBuild(folder, { key, files: named, now, out }, onLook);
    },
    started,
    articles(settings) {
      articles = openArticleStore(folder, readBy(settings), { now, started, ...(memory && { memory }) });
      return articles;
    },
    opened: (settings) => openOpenedStore(openedBytes(), readBy(settings), now),
    over(renderer) {
      // What there was time and memory for once may be too much under other limits.
      bodies = openBodyStore(openedBytes(), maker + JSON.stringify(config.limits));
      return bodies.over(renderer);
    },
    entries(feed, of) {
      texts ??= openEntryStore(openedBytes(), maker);
      return texts.memory(feed, of);
    },
    onLook(path) {
      places.note(path);
      onLook(path);
    },
    hits: () => ({ parse: articles?.hits() ?? 0, render: bodies?.hits() ?? 0, write: texts?.hits() ?? 0 }),
    save(published) {
      if (remembers) return bytes?.save();
      makePlace(root, folder);
      articles?.save();
      bytes?.save();
      if (!published) return;
      const { until, result } = published;
      const named = articles && all.asRead(articles.names);
      const media = places.settled(started);
      if (named === undefined || media === undefined) return;
      keepBuild(
        folder,
        { key, files: named, now, media, result, ...(until && { until }) },
        published.files.map(({ path, checksum }) => ({ path: resolve(top, path), checksum })),
      );
    },
  };
}

/** Where there is no room for a cache, the next build does all of the work again. */
function makePlace(root: string, folder: string): void {
  ifPossible(() => makeCacheFolder(root, folder));
}
