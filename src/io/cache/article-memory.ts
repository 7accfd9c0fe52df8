import type { ListedFile } from '../../article/parse-memory.js';
import type { Instant } from '../../model/instant.js';
import type { DiskFile } from '../disk-file.js';

/** What was made of a file, and the signature that it is kept by. */
export interface RememberedFile {
  readonly signature: string;
  readonly listed: ListedFile;
}

/**
 * What a process that builds again and again knows of files. It is asked by the very file, not by its path: whoever has
 * heard that a file changed asks for another one in its place.
 */
export class ArticleMemory {
  #key = '';
  #now: Instant | undefined;
  #files = new WeakMap<DiskFile, RememberedFile>();

  /** What is known of files that are read by the same settings, and not earlier. */
  of(key: string, now: Instant): WeakMap<DiskFile, RememberedFile> {
    const isOther = key !== this.#key || (this.#now !== undefined && now < this.#now);
    if (isOther) this.#files = new WeakMap();
    this.#key = key;
    this.#now = now;
    return this.#files;
  }
}
