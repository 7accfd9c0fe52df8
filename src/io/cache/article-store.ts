import { join } from 'node:path';
import type { ParseMemory } from '../../article/parse-memory.js';
import type { Instant } from '../../model/instant.js';
import { DiskFile } from '../disk-file.js';
import { isSettled, signatureOf } from './file-signature.js';
import { keyOf, keyOfBytes } from './key-of.js';
import { fromRecord, toRecord } from './listed-record.js';
import { readSealed, writeSealed } from './sealed-file.js';

/** Articles are kept in so many files, so that one that changes does not have all of them written anew. */
const shards = 16;

/** A signature that fits no file. */
const none = '-';

/** What is kept of a file: its signature, a key of the beginning that it was read from, and what was made of that. */
interface Kept {
  readonly signature: string;
  readonly start: string;
  readonly record: string;
}

/** What a build keeps of articles for the next one, in the files of a folder. */
export interface ArticleStore extends ParseMemory {
  /** The signature that a file had when it was read; `undefined` where it may change without another one. */
  readonly signatureFor: (file: DiskFile) => string | undefined;
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
  let hits = 0;
  return {
    recall(file) {
      const shard = shardOf(file.path);
      const kept = file instanceof DiskFile ? shard.find(file.path) : undefined;
      if (!kept || !(file instanceof DiskFile)) return undefined;
      const isSame = file.signature() === kept.signature;
      if (!isSame && (kept.start === '' || startKey(file) !== kept.start)) return undefined;
      const listed = fromRecord(kept.record, now);
      if (!listed) return undefined;
      hits += 1;
      shard.keep(file.path, isSame ? kept : { ...kept, signature: trusted(file, started) }, isSame);
      return listed;
    },
    keep(file, listed) {
      if (!(file instanceof DiskFile) || /[\t\n]/.test(file.path)) return;
      const start = listed.isOfStart ? startKey(file) : '';
      shardOf(file.path).keep(file.path, { signature: trusted(file, started), start, record: toRecord(listed) }, false);
    },
    signatureFor: ({ path }) => shardOf(path).signatureOf(path),
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

class Shard {
  readonly #file: string;
  readonly #head: string;
  readonly #now: Instant;
  #before: ReadonlyMap<string, string> | undefined;
  readonly #after = new Map<string, string>();
  #isChanged = false;

  constructor(file: string, key: string, now: Instant) {
    this.#file = file;
    this.#head = key;
    this.#now = now;
  }

  find(path: string): Kept | undefined {
    this.#before ??= this.#read();
    const line = this.#before.get(path);
    if (line === undefined) return undefined;
    const [, signature = none, start = ''] = line.split('\t', 3);
    return { signature, start, record: line.slice(path.length + signature.length + start.length + 3) };
  }

  keep(path: string, { signature, start, record }: Kept, isAsBefore: boolean): void {
    if (!isAsBefore) this.#isChanged = true;
    this.#after.set(path, `${path}\t${signature}\t${start}\t${record}`);
  }

  signatureOf(path: string): string | undefined {
    const [, signature = none] = this.#after.get(path)?.split('\t', 2) ?? [];
    return signature === none ? undefined : signature;
  }

  save(): void {
    if (!this.#isChanged && this.#before?.size === this.#after.size) return;
    if (this.#after.size === 0 && !this.#before) return;
    writeSealed(this.#file, [Buffer.from(`${[`${this.#head} ${this.#now}`, ...this.#after.values()].join('\n')}\n`)]);
  }

  #read(): ReadonlyMap<string, string> {
    const text = readSealed(this.#file)?.toString('utf8') ?? '';
    const [head = '', ...lines] = text.split('\n');
    const [key, since = ''] = head.split(' ');
    // What time would change was decided then; since then, less is still to come.
    if (key !== this.#head || since > this.#now) return new Map();
    lines.pop();
    return new Map(lines.map((line) => [line.slice(0, line.indexOf('\t')), line]));
  }
}
