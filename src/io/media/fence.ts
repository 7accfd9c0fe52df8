import { realpathSync } from 'node:fs';
import { isInside } from '../articles-folders.js';

/** Keeps what is read inside folders: by the path that was asked for, and by where its symbolic links end. */
export class Fence {
  readonly #folders: readonly string[];
  readonly #realFolders: readonly string[];

  /** @param folders absolute; those that do not exist hold nothing. */
  constructor(folders: readonly string[]) {
    this.#folders = folders;
    this.#realFolders = folders.flatMap((folder) => realPath(folder) ?? []);
  }

  /** Whether a path is of something inside, be it there or not. */
  mayHold(path: string): boolean {
    return this.#folders.some((folder) => isInside(folder, path));
  }

  /** Whether a path that has no symbolic links in it is inside. */
  holds(realPath: string): boolean {
    return this.#realFolders.some((folder) => isInside(folder, realPath));
  }

  /** Whether a file may be read: it is inside, and its links do not lead out. */
  allows(file: string): boolean {
    const real = this.mayHold(file) ? realPath(file) : undefined;
    return real !== undefined && this.holds(real);
  }
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
