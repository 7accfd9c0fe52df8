import { join } from 'node:path';
import type { ListedFile, ParseMemory } from '../../article/parse-memory.js';
import type { SourceFile } from '../../article/source-file.js';
import type { Instant } from '../../model/instant.js';
import { DiskFile } from '../disk-file.js';
import { statOf } from '../stat-of.js';
import type { ArticleMemory } from './article-memory.js';
import { FileNames } from './file-names.js';
import { keptLine, keyOfStart, noSignature, trustedSignature } from './kept-line.js';
import { keyOf } from './key-of.js';
import { fromRecord, isOver, partsOf } from './listed-record.js';
import { Shard } from './shard.js';

/** Articles are kept in so many files, so that one that changes does not have all of them written anew. */
const shards = 16;

/** What a build keeps of articles for the next one, in the files of a folder. */
export interface ArticleStore extends ParseMemory {
  /** Names the articles and their signatures, as they were read. */
  readonly names: FileNames;
  /** Keeps a line that {@link keptLine} made elsewhere of a file. */
  readonly adopt: (file: SourceFile, line: string, listed: ListedFile) => void;
  /** Whether nothing was kept before, as far as can be told without reading it. */
  readonly isNew: () => boolean;
  /** How many articles were not read, since they are as they were. */
  readonly hits: () => number;
  readonly save: () => void;
}

/** When articles are read, and by whom they were before. */
export interface ArticleStoreOptions {
  /** The time of the build: what was kept by a later one is of no use. */
  readonly now: Instant;
  /** The clock, in milliseconds since 1970: files that changed just before may change again unseen. */
  readonly started: number;
  /** What this process knows of files that are asked for again. */
  readonly memory?: ArticleMemory;
}

/**
 * Opens what was kept, as far as it was kept by the same settings.
 *
 * @param settings all that articles are read by.
 */
export function openArticleStore(
  folder: string,
  settings: unknown,
  { now, started, memory }: ArticleStoreOptions,
): ArticleStore {
  const key = keyOf(settings);
  const known = memory?.of(key, now);
  const fileOf = (index: number): string => join(folder, `articles-${index}`);
  const all = Array.from({ length: shards }, (_, index) => new Shard(fileOf(index), key, now));
  const shardOf = (path: string): Shard => all[shardNumber(path)] as Shard;
  const names = new FileNames();
  let hits = 0;

  const name = (file: DiskFile, signature: string, listed: ListedFile): void => {
    names.add(file.path, signature === noSignature ? undefined : signature);
    if (!file.mayBeLink()) known?.set(file, { signature, listed });
  };
  const add = (file: DiskFile, line: string, listed: ListedFile): void => {
    name(file, line.slice(0, line.indexOf('\t')), listed);
    shardOf(file.path).add(file.path, line);
  };
  return {
    recall(file) {
      if (!(file instanceof DiskFile)) return undefined;
      const shard = shardOf(file.path);
      const remembered = known?.get(file);
      if (remembered && !isOver(remembered.listed, now)) {
        name(file, remembered.signature, remembered.listed);
        shard.keep(file.path);
        hits += 1;
        return remembered.listed;
      }
      const kept = shard.find(file.path);
      if (kept === undefined) return undefined;
      const { signature, start, record } = partsOf(kept);
      const isSame = file.signature() === signature;
      if (!isSame && (start === '' || keyOfStart(file) !== start)) return undefined;
      const listed = fromRecord(record, now);
      if (!listed) return undefined;
      hits += 1;
      if (!isSame) add(file, `${trustedSignature(file, started)}\t${start}\t${record}`, listed);
      else {
        name(file, signature, listed);
        shard.keep(file.path);
      }
      return listed;
    },
    keep(file, listed) {
      if (isKeepable(file)) add(file, keptLine(file, listed, started), listed);
      else names.add(file.path, undefined);
    },
    adopt(file, line, listed) {
      if (isKeepable(file)) add(file, line, listed);
      else names.add(file.path, undefined);
    },
    ...(known && { lasting: (file) => (file instanceof DiskFile ? known.get(file)?.listed : undefined) }),
    names,
    isNew: () => !statOf(fileOf(0)),
    hits: () => hits,
    save: () => {
      for (const shard of all) shard.save();
    },
  };
}

/** Whether a line can say where a file is. */
function isKeepable(file: SourceFile): file is DiskFile {
  return file instanceof DiskFile && !/[\t\n]/.test(file.path);
}

function shardNumber(path: string): number {
  let sum = 0;
  for (let index = 0; index < path.length; index += 1) sum = (Math.imul(sum, 31) + path.charCodeAt(index)) | 0;
  return (sum >>> 0) % shards;
}
