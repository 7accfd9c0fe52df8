import { join } from 'node:path';
import type { Instant } from '../../model/instant.js';
import { statOf } from '../stat-of.js';
import { tracesIn } from '../traces.js';
import { checksumOf } from './checksum-of.js';
import { isSettled, signatureOf } from './file-signature.js';
import { stateOf } from './place-state.js';
import { readSealed, writeSealed } from './sealed-file.js';

/** What a build depended on, and what came out of it. */
export interface KeptBuild<Result> {
  /** The program, the settings and the choices. */
  readonly key: string;
  /** Names the files that were read, and how they were. */
  readonly files: string;
  /** When it was made. */
  readonly now: Instant;
  /** The moment from which on a build may be otherwise. */
  readonly until?: Instant;
  /** What was looked at for media files: absolute paths, and what was there. */
  readonly media: readonly (readonly [path: string, state: string])[];
  /** The published files: absolute paths. */
  readonly published: readonly PublishedState[];
  /** What a build says that finds all as it is. */
  readonly result: Result;
}

/** A file that was published. */
export interface PublishedContent {
  readonly path: string;
  /** The CRC-32 of what was put there. */
  readonly checksum: number;
}

interface PublishedState extends PublishedContent {
  readonly signature: string;
  /** The clock when the signature was taken, in milliseconds since 1970. */
  readonly taken: number;
}

const name = 'build';

/**
 * What a build would come to that finds all as the last one left it; `undefined` where anything is otherwise.
 *
 * @param onLook told of each path that the last build looked at for media.
 */
export function recallBuild<Result>(
  folder: string,
  { key, files, now, out }: Pick<KeptBuild<Result>, 'key' | 'files' | 'now'> & { readonly out: string },
  onLook: (path: string) => void,
): Result | undefined {
  const text = readSealed(join(folder, name));
  const kept: KeptBuild<Result> | undefined = text && JSON.parse(text.toString('utf8'));
  if (!kept || kept.key !== key || kept.files !== files || now < kept.now) return undefined;
  if (kept.until !== undefined && now >= kept.until) return undefined;
  for (const [path] of kept.media) onLook(path);
  if (kept.media.some(([path, state]) => stateOf(path).text !== state)) return undefined;
  const paths = kept.published.map(({ path }) => path);
  return kept.published.every(isAsPublished) && tracesIn(out, paths).length === 0 ? kept.result : undefined;
}

/** Keeps what a build came to, unless others have written into its files since. */
export function keepBuild<Result>(
  folder: string,
  build: Omit<KeptBuild<Result>, 'published'>,
  published: readonly PublishedContent[],
): void {
  const states = published.flatMap((file) => publishedState(file) ?? []);
  if (states.length < published.length) return;
  writeSealed(join(folder, name), [Buffer.from(JSON.stringify({ ...build, published: states }))]);
}

function publishedState({ path, checksum }: PublishedContent): PublishedState | undefined {
  const taken = Date.now();
  const stats = statOf(path);
  if (!stats?.isFile() || checksumOf(path) !== checksum) return undefined;
  return { path, signature: signatureOf(stats), checksum, taken };
}

/** A file that was changed right after its signature was taken may still have it; then its content tells. */
function isAsPublished({ path, signature, checksum, taken }: PublishedState): boolean {
  const stats = statOf(path);
  if (!stats?.isFile() || signatureOf(stats) !== signature) return false;
  return isSettled(stats, taken) || checksumOf(path) === checksum;
}
