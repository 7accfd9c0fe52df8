import { lstatSync, type Stats } from 'node:fs';
import { sep } from 'node:path';
import type { SourceFile, SourceText } from '../article/source-file.js';
import { signatureOf } from './cache/file-signature.js';
import { type PlaceOfSource, readSource } from './read-source.js';
import { readStart, type StartOfFile } from './read-start.js';
import { relativePath } from './relative-path.js';

/** The file whose beginning was read last: the parser wants what the cache has looked at just before. */
let last: { readonly file: DiskFile; readonly start: StartOfFile } | undefined;

/** Where a file is, and what it is called. */
export interface DiskFilePlace extends Pick<SourceFile, 'path' | 'place'> {
  /** Absolute. */
  readonly file: string;
}

/** A file that a build may read. A class, since there may be a hundred thousand. */
export class DiskFile implements SourceFile {
  readonly path: string;
  readonly place: string;
  readonly #file: string;
  readonly #from: PlaceOfSource;
  #signature: string | undefined;

  /** @param from where it has to be when it is read. */
  constructor({ path, place, file }: DiskFilePlace, from: PlaceOfSource) {
    this.path = path;
    this.place = place;
    this.#file = file;
    this.#from = from;
  }

  /** What it takes to make it anew, in another thread. */
  toPlace(): DiskFilePlace {
    return { path: this.path, place: this.place, file: this.#file };
  }

  /** Whether it may be a link, so that nothing that is heard of its folder tells what becomes of it. */
  mayBeLink(): boolean {
    return this.#from.followLink;
  }

  /** The same file, of which nothing is known. */
  again(): DiskFile {
    return new DiskFile(this.toPlace(), this.#from);
  }

  /** The one folder that it has to be in, and not through a link; `undefined` if it may be elsewhere. */
  beneath(): string | undefined {
    return this.#from.followLink ? undefined : this.#from.fence.onlyFolder();
  }

  read(): SourceText {
    return readSource(this.#file, this.path, this.#from);
  }

  readStart(): SourceText | undefined {
    return this.start().text;
  }

  /** Its beginning, with what it was when that was read. */
  start(): StartOfFile {
    if (this.#from.followLink) return {};
    if (last?.file !== this) last = { file: this, start: readStart(this.#file, this.path, this.#from.fence) };
    return last.start;
  }

  /** What it is now, if it is a file and no link. */
  stats(): Stats | undefined {
    try {
      const stats = this.#from.followLink ? undefined : lstatSync(this.#file, { throwIfNoEntry: false });
      return stats?.isFile() ? stats : undefined;
    } catch {
      return undefined;
    }
  }

  /** What told it from others when that was asked first. */
  signature(): string | undefined {
    if (this.#signature === undefined) {
      const stats = this.stats();
      this.#signature = stats ? signatureOf(stats) : '';
    }
    return this.#signature || undefined;
  }
}

/**
 * Tells where files are.
 *
 * @param root what their paths are relative to; absolute, as are the base and the files.
 * @param base what their places are relative to, if they are inside.
 */
export function fileLocator(root: string, base: string): (file: string) => DiskFilePlace {
  const inRoot = wayFrom(root);
  const inBase = wayFrom(base);
  return (file) => {
    const path = inRoot(file) ?? relativePath(root, file);
    return { path, place: inBase(file) ?? path, file };
  };
}

/** The way from a folder to a file in it: a part of the path. */
function wayFrom(folder: string): (file: string) => string | undefined {
  const start = folder.endsWith(sep) ? folder : folder + sep;
  return (file) => {
    if (!file.startsWith(start)) return undefined;
    const way = file.slice(start.length);
    return sep === '/' ? way : way.replaceAll(sep, '/');
  };
}
