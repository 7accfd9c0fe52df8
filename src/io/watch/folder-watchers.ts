import { type FSWatcher, watch } from 'node:fs';
import { join } from 'node:path';
import { isInside } from '../articles-folders.js';

/** Codes of a folder that is gone, is none, or may not be looked at: it counts as not there. */
const notThere: ReadonlySet<unknown> = new Set(['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'ELOOP']);

/**
 * Listens to folders, each by itself: what happens to what is directly in it. A system knows of a folder by its inode, so
 * one that comes back under its name has to be opened anew.
 */
export class FolderWatchers {
  readonly #watchers = new Map<string, FSWatcher>();
  readonly #hear: (path: string) => void;

  /** @param hear is told of a path, absolute, where something was made, written, renamed or removed. */
  constructor(hear: (path: string) => void) {
    this.#hear = hear;
  }

  has(folder: string): boolean {
    return this.#watchers.has(folder);
  }

  /**
   * Listens to a folder, unless it does already; tells whether it does.
   *
   * @throws what the system says when it can listen to no more folders.
   */
  open(folder: string): boolean {
    if (this.has(folder)) return true;
    try {
      const watcher = watch(folder, (_, name) => this.#hear(name === null ? folder : join(folder, name)));
      // Some systems tell so that the folder is gone.
      watcher.on('error', () => this.#drop(folder));
      this.#watchers.set(folder, watcher);
      return true;
    } catch (thrown) {
      const { code }: NodeJS.ErrnoException = Object(thrown);
      if (notThere.has(code)) return false;
      throw thrown;
    }
  }

  /** Listens to a folder that may be another one than before. */
  reopen(folder: string): boolean {
    this.#drop(folder);
    return this.open(folder);
  }

  /** Listens no more to a folder and all that are in it. */
  close(folder: string): void {
    for (const one of [...this.#watchers.keys()]) if (one === folder || isInside(folder, one)) this.#drop(one);
  }

  closeAll(): void {
    for (const one of [...this.#watchers.keys()]) this.#drop(one);
  }

  #drop(folder: string): void {
    this.#watchers.get(folder)?.close();
    this.#watchers.delete(folder);
  }
}
