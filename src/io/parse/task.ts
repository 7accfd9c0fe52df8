import type { SourceText } from '../../article/source-file.js';
import type { Config } from '../../config/config.js';
import type { Dialect } from '../../model/dialect.js';
import type { Instant } from '../../model/instant.js';
import type { DiskFilePlace } from '../disk-file.js';

/** What a thread is to read: all of it is data. */
export interface ParseTask {
  readonly files: readonly DiskFilePlace[];
  /** The folder that all of the files have to be in. */
  readonly folder: string;
  readonly config: Config;
  readonly dialect: Dialect;
  readonly now: Instant;
  /** The files of authors, with their paths. */
  readonly authors: readonly { readonly path: string; readonly source: SourceText }[];
  /** The clock when the build began, in milliseconds since 1970. */
  readonly started: number;
  /** Is 1 when there is an answer. */
  readonly signal: SharedArrayBuffer;
}

/** What was made of each file, in their order, as the cache keeps it; absent where the thread failed. */
export interface ParseAnswer {
  readonly lines?: readonly string[];
}
