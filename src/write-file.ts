import type { Diagnostic, Place } from './diagnostic/diagnostic.js';
import type { EntryTexts } from './entry-texts.js';
import { formats } from './format/formats.js';
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

/** Begins a file. Each part of it is read back and checked, and handed on; nothing of it stays here. */
export function writeFile(
  { name, path, document }: Draft,
  entryTexts: EntryTexts,
  texts: OutputTexts,
  placeOf: (entryIndex: number) => Place,
): FileWriter {
  const {
    writer: { frame, between },
    mediaType,
  } = formats[name];
  const { entries } = document;
  const prefixes = entryTexts.prefixesOf(entries);
  const { head, tail } = frame(document, prefixes);
  const sink = texts.open(path);
  const diagnostics: Diagnostic[] = [];
  let count = 0;
  let bytes = sink.write(head);
  return {
    next() {
      const entry = entries[count];
      if (!entry) return false;
      const written = entryTexts.take(entry, placeOf(count));
      diagnostics.push(...written.diagnostics);
      bytes += sink.write(count > 0 ? between + written.text : written.text);
      count += 1;
      return true;
    },
    end() {
      diagnostics.push(
        ...entryTexts.check.around({ head, between, tail, prefixes }, { entries, placeOf, checked: count }),
      );
      bytes += sink.write(tail);
      sink.end();
      return { file: { path, mediaType, entries: count, bytes }, diagnostics };
    },
  };
}
