import { checkOutput } from '../../src/check/check-output.js';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.js';
import { formats } from '../../src/format/formats.js';
import { prefixesOf } from '../../src/format/write-feed.js';
import type { FeedDocument, FormatName } from '../../src/model/feed-document.js';

/** Where the article of an entry is. */
export function placeOf(index: number) {
  return { path: `articles/${index}.md` };
}

/** What is wrong with a whole text, whatever it is made of. */
export function checkText(format: FormatName, text: string, document: FeedDocument): readonly Diagnostic[] {
  const check = checkOutput(format, document, placeOf);
  check.head(text);
  check.tail('');
  return check.diagnostics;
}

/** The pieces of a feed, as they are written. */
export function piecesOf(format: FormatName, document: FeedDocument): readonly string[] {
  const { writer } = formats[format];
  const { head, tail } = writer.frame(document, prefixesOf(writer, document));
  const entries = document.entries.map((entry, index) => {
    return (index > 0 ? writer.between : '') + writer.entry(entry, document).text;
  });
  return [head, ...entries, tail];
}

/** What is wrong with a text that comes in pieces. */
export function checkPieces(
  format: FormatName,
  pieces: readonly string[],
  document: FeedDocument,
): readonly Diagnostic[] {
  const check = checkOutput(format, document, placeOf);
  check.head(pieces[0] ?? '');
  for (const piece of pieces.slice(1, -1)) check.entry(piece);
  check.tail(pieces.at(-1) ?? '');
  return check.diagnostics;
}
