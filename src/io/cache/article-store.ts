import { join } from 'node:path';
import type { ParseMemory } from '../../article/parse-memory.js';
import type { SourceFile } from '../../article/source-file.js';
import type { Instant } from '../../model/instant.js';
import { DiskFile } from '../disk-file.js';
import { statOf } from '../stat-of.js';
import { FileNames } from './file-names.js';
import { keptLine, keyOfStart, noSignature, trustedSignature } from './kept-line.js';
import { keyOf } from './key-of.js';
import { fromRecord, recordIn } from './listed-record.js';
import { Shard } from './shard.js';

/** Articles are kept in so many files, so that one that changes does not have all of them written anew. */
const shards = 16;

/** What a build keeps of articles for the next one, in the files of a folder. */
export interface ArticleStore extends ParseMemory {
  /** Names the articles and their signatures, as they were read. */
  readonly names: FileNames;
  /** Keeps a line that {@link keptLine} made elsewhere of a file. */
  readonly adopt: (file: SourceFile, line: string) => void;
  /** Whether nothing was kept before, as far as can be told without reading it. */
  readonly isNew: () => boolean;
  /** How many articles were not read, since they are as they were. */
  readonly hits: () => number;
  readonly save: () => void;
}

/**
 * Opens what was kept, as far as it was kept by the same settings.
 *
 * @param settings all that articles are read by.
 * @param now the time of the build: what was kept by a later one is of no use.
 * @param started the clock, in milliseconds since 1970: files that changed just before may change again unseen.
 */
export function openArticleStore(folder: string, settings: unknown, now: Instant, started: number): ArticleStore {
  const key = keyOf(settings);
  const fileOf = (index: number): string => join(folder, `articles-${index}`);
  const all = Array.from({ length: shards }, (_, index) => new Shard(fileOf(index), key, now));
  const shardOf = (path: string): Shard => all[shardNumber(path)] as Shard;
  const names = new FileNames();
  let hits = 0;

  const add = (file: DiskFile, line: string): void => {
    const signature = line.slice(0, line.indexOf('\t'));
    names.add(file.path, signature === noSignature ? undefined : signature);
    shardOf(file.path).add(file.path, line);
  };
  return {
    recall(file) {
      const shard = shardOf(file.path);
      const kept = file instanceof DiskFile ? shard.find(file.path) : undefined;
      if (kept === undefined || !(file instanceof DiskFile)) return undefined;
      const [signature = noSignature, start = ''] = kept.split('\t', 2);
      const isSame = file.signature() === signature;
      if (!isSame && (start === '' || keyOfStart(file) !== start)) return undefined;
      const record = recordIn(kept);
      const listed = fromRecord(record, now);
      if (!listed) return undefined;
      hits += 1;
      if (!isSame) add(file, `${trustedSignature(file, started)}\t${start}\t${record}`);
      else {
        names.add(file.path, signature);
        shard.keep(file.path);
      }
      return listed;
    },
    keep(file, listed) {
      if (isKeepable(file)) add(file, keptLine(file, listed, started));
      else names.add(file.path, undefined);
    },
    adopt(file, line) {
      if (isKeepable(file)) add(file, line);
      else names.add(file.path, undefined);
    },
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
