import { realpathSync } from 'node:fs';
import { isInside } from '../articles-folders.js';
import { relativePath } from '../relative-path.js';

/** Keeps what is read inside folders: by the path that was asked for, and by where its symbolic links end. */
export class Fence {
  readonly #folders: readonly string[];
  readonly #realFolders: readonly string[];

  /** @param folders absolute; those that do not exist hold nothing. */
  constructor(folders: readonly string[]) {
    this.#folders = folders;
    this.#realFolders = folders.flatMap((folder) => realPath(folder) ?? []);
  }

  /** The folder that it is around, if it is but one. */
  onlyFolder(): string | undefined {
    return this.#folders.length === 1 ? this.#folders[0] : undefined;
  }

  /** Whether a path is of something inside, be it there or not. */
  mayHold(path: string): boolean {
    return this.#folders.some((folder) => isInside(folder, path));
  }

  /** Whether a path that has no symbolic links in it is inside. */
  holds(realPath: string): boolean {
    return this.#realFolders.some((folder) => isInside(folder, realPath));
  }

  /**
   * Whether a file may be read that anybody's article names: it is inside, its links do not lead out, and neither its path
   * nor where it is leads through what nobody publishes, such as `.env`, `.git` or `node_modules`.
   */
  shows(file: string): boolean {
    const real = shownIn(this.#folders, file) ? realPath(file) : undefined;
    return real !== undefined && shownIn(this.#realFolders, real);
  }
}

/** What is in a folder that its owner named is shown, whatever the folder itself is called. */
function shownIn(folders: readonly string[], path: string): boolean {
  return folders.some((folder) => isInside(folder, path) && !isHidden(relativePath(folder, path)));
}

/** Where git-annex keeps what its links in the folders of a site lead to: media, and nothing else. */
const annex = '.git/annex/objects/';

function isHidden(way: string): boolean {
  return !way.startsWith(annex) && way.split('/').some(isPrivate);
}

/** `.well-known` is there for everybody (RFC 8615). */
function isPrivate(part: string): boolean {
  return (part.startsWith('.') && part !== '.well-known') || part.toLowerCase() === 'node_modules';
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
