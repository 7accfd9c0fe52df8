import type { Entry } from '../model/entry.js';
import type { FeedDocument, FeedFacts } from '../model/feed-document.js';
import type { XmlElement } from '../xml/element.js';
import { prefixesIn, serializePiece, serializeXml, type XmlOptions } from '../xml/serialize.js';
import type { FeedWriter } from './feed-writer.js';

/** What a format in XML makes of a feed. */
interface XmlFormat {
  /** All of a feed but its entries. */
  readonly root: (document: FeedDocument) => XmlElement;
  readonly entry: (entry: Entry, feed: FeedFacts) => XmlElement;
  /** The elements that the entries are in, the innermost first; nothing comes behind the entries in any of them. */
  readonly end: readonly string[];
  readonly options: (document: FeedDocument) => Pick<XmlOptions, 'defaultNamespace' | 'prefixes'>;
}

/** Writes a format in XML: an element a line, and on the root all prefixes of the feed and no others. */
export function xmlWriter({ root, entry: toElement, end, options }: XmlFormat): FeedWriter {
  const depth = end.length;
  const tail = end.map((name, index) => `\n${'  '.repeat(depth - 1 - index)}</${name}>`).join('');
  return {
    frame(document, prefixes) {
      const { namespaces, stylesheet } = document;
      const own = options(document);
      const all = [...prefixes, ...(own.prefixes ?? [])];
      const text = serializeXml(root(document), { namespaces, stylesheet, ...own, prefixes: all });
      return { head: text.slice(0, -tail.length - 1), tail: `${tail}\n` };
    },
    entry: (entry, feed) => serializePiece(toElement(entry, feed), depth),
    prefixes: (entry, feed) => prefixesIn(toElement(entry, feed)),
    between: '',
  };
}
