import type { Diagnostic } from '../diagnostic/diagnostic.js';

/** The text of a file, or why there is none. */
export type SourceText = { readonly text: string } | { readonly diagnostic: Diagnostic };

/** Where a file is. */
export interface FilePlace {
  /** For messages: relative to the root, with `/` between its parts. */
  readonly path: string;
  /** Inside its articles folder, with `/` between its parts: what an address is made from. */
  readonly place: string;
}

/** A file that the build may read: an article, or data beside the articles such as `authors.yml`. */
export interface SourceFile extends FilePlace {
  /** The text, with line ends and any byte order mark as they are in the file. May be called more than once. */
  read(): SourceText;
  /**
   * The beginning of the text, up to the line that closes what looks like front matter; `undefined` where only the whole
   * will do. Absent where nothing is saved by reading less.
   */
  readStart?(): SourceText | undefined;
}
