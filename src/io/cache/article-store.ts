import { join } from 'node:path';
import type { ParseMemory } from '../../article/parse-memory.js';
import type { Instant } from '../../model/instant.js';
import { DiskFile } from '../disk-file.js';
import { FileNames } from './file-names.js';
import { isSettled, signatureOf } from './file-signature.js';
import { keyOf, keyOfBytes } from './key-of.js';
import { fromRecord, toRecord } from './listed-record.js';
import { Shard } from './shard.js';

/** Articles are kept in so many files, so that one that changes does not have all of them written anew. */
const shards = 16;

/** A signature that fits no file. */
const none = '-';

/** What a build keeps of articles for the next one, in the files of a folder. */
export interface ArticleStore extends ParseMemory {
  /** Names the articles and their signatures, as they were read. */
  readonly names: FileNames;
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
  const all = Array.from({ length: shards }, (_, index) => new Shard(join(folder, `articles-${index}`), key, now));
  const shardOf = (path: string): Shard => all[shardNumber(path)] as Shard;
  const names = new FileNames();
  let hits = 0;

  const keep = (file: DiskFile, signature: string, start: string, record: string): void => {
    names.add(file.path, signature === none ? undefined : signature);
    shardOf(file.path).add(file.path, `${signature}\t${start}\t${record}`);
  };
  return {
    recall(file) {
      const shard = shardOf(file.path);
      const kept = file instanceof DiskFile ? shard.find(file.path) : undefined;
      if (kept === undefined || !(file instanceof DiskFile)) return undefined;
      const [signature = none, start = ''] = kept.split('\t', 2);
      const isSame = file.signature() === signature;
      if (!isSame && (start === '' || startKey(file) !== start)) return undefined;
      const record = kept.slice(signature.length + start.length + 2);
      const listed = fromRecord(record, now);
      if (!listed) return undefined;
      hits += 1;
      if (!isSame) keep(file, trusted(file, started), start, record);
      else {
        names.add(file.path, signature);
        shard.keep(file.path);
      }
      return listed;
    },
    keep(file, listed) {
      if (!(file instanceof DiskFile) || /[\t\n]/.test(file.path)) names.add(file.path, undefined);
      else keep(file, trusted(file, started), listed.isOfStart ? startKey(file) : '', toRecord(listed));
    },
    names,
    hits: () => hits,
    save: () => {
      for (const shard of all) shard.save();
    },
  };
}

/** The signature of a file as it was read. */
function trusted(file: DiskFile, started: number): string {
  const { stats } = file.start();
  return stats && isSettled(stats, started) ? signatureOf(stats) : none;
}

/** Names the beginning of a file, where that is all that was read. */
function startKey(file: DiskFile): string {
  const { text } = file.start();
  return text && 'text' in text ? keyOfBytes(Buffer.from(text.text)) : '';
}

function shardNumber(path: string): number {
  let sum = 0;
  for (let index = 0; index < path.length; index += 1) sum = (Math.imul(sum, 31) + path.charCodeAt(index)) | 0;
  return (sum >>> 0) % shards;
}
