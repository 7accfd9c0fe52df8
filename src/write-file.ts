import { checkOutput } from './check/check-output.js';
import type { Diagnostic, Place } from './diagnostic/diagnostic.js';
import { formats } from './format/formats.js';
import { prefixesOf } from './format/write-feed.js';
import type { FeedDocument, FormatName } from './model/feed-document.js';
import type { OutputTexts } from './model/output-texts.js';

/** A file to write. */
export interface Draft {
  readonly name: FormatName;
  readonly path: string;
  readonly document: FeedDocument;
}

/** A file that was written. */
export interface WrittenFile {
  /** Relative to the folder that the feeds are written to, with `/` between its parts. */
  readonly path: string;
  /** Such as `application/rss+xml`. */
  readonly mediaType: string;
  /** How many entries it carries. */
  readonly entries: number;
  /** In UTF-8. */
  readonly bytes: number;
}

/** Writes a file entry by entry. */
export interface FileWriter {
  /** The next entry; `false` if there is none. */
  readonly next: () => boolean;
  /** All that stands behind the entries. */
  readonly end: () => { readonly file: WrittenFile; readonly diagnostics: readonly Diagnostic[] };
}

/** Begins a file. Each piece of it is read back and checked, and handed on; nothing of it stays here. */
export function writeFile(
  { name, path, document }: Draft,
  texts: OutputTexts,
  placeOf: (entryIndex: number) => Place,
): FileWriter {
  const { writer, mediaType } = formats[name];
  const { entries } = document;
  const { head, tail } = writer.frame(document, prefixesOf(writer, document));
  const check = checkOutput(name, document, placeOf);
  const sink = texts.open(path);
  let count = 0;
  check.head(head);
  let bytes = sink.write(head);
  return {
    next() {
      const entry = entries[count];
      if (!entry) return false;
      const piece = writer.entry(entry, document);
      const between = count > 0 ? writer.between : '';
      const text = between + piece.text;
      count += 1;
      check.entry(text);
      bytes += sink.write(text);
      return true;
    },
    end() {
      check.tail(tail);
      bytes += sink.write(tail);
      sink.end();
      return { file: { path, mediaType, entries: count, bytes }, diagnostics: check.diagnostics };
    },
  };
}
