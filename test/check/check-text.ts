import { checkOutput } from '../../src/check/check-output.js';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.js';
import { EntryTexts } from '../../src/entry-texts.js';
import { formats } from '../../src/format/formats.js';
import type { FeedDocument, FormatName } from '../../src/model/feed-document.js';

/** Where the article of an entry is. */
export function placeOf(index: number) {
  return { path: `articles/${index}.md` };
}

/** What is wrong with a whole text, whatever it is made of. */
export function checkText(format: FormatName, text: string, document: FeedDocument): readonly Diagnostic[] {
  const around = { head: text, between: '', tail: '', prefixes: new Set<string>() };
  const { entries, namespaces } = document;
  return checkOutput(format, namespaces).around(around, { entries, placeOf, checked: 0 });
}

/** The parts of a feed: its head, its entries, and its tail. */
export function piecesOf(format: FormatName, document: FeedDocument): readonly string[] {
  const { writer } = formats[format];
  const { head, tail } = writer.frame(document, prefixesIn(format, document));
  return [head, ...document.entries.map((entry) => writer.entry(entry, document).text), tail];
}

/** What is wrong with a feed that comes in parts, its entries in the order of their numbers. */
export function checkPieces(
  format: FormatName,
  pieces: readonly string[],
  document: FeedDocument,
  between = formats[format].writer.between,
): readonly Diagnostic[] {
  const { entries, namespaces } = document;
  const check = checkOutput(format, namespaces);
  const prefixes = prefixesIn(format, document);
  const [head = '', ...others] = pieces.slice(0, -1);
  const found = others.flatMap((text, index) => {
    const entry = entries[index];
    return entry ? check.entry({ text, prefixes }, entry, placeOf(index)) : [];
  });
  const around = { head, between, tail: pieces.at(-1) ?? '', prefixes };
  return [...found, ...check.around(around, { entries, placeOf, checked: others.length })];
}

function prefixesIn(format: FormatName, document: FeedDocument): ReadonlySet<string> {
  return new EntryTexts(format, document).prefixesOf(document.entries);
}
