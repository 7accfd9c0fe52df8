import { SaxesParser, type SaxesTagNS } from 'saxes';
import { namespaces } from '../model/namespaces.js';
import type { XmlPart } from './xml-part.js';

/** Which elements of a format are read how. */
export interface XmlShape {
  /** The namespace of the format's own elements; empty for none. */
  readonly namespace: string;
  /** The element that holds what is said of the feed. */
  readonly feed: string;
  /** The element of an entry, a child of it. */
  readonly entry: string;
}

/** Who is told what is read, as soon as it is. */
export interface FeedListener<Part> {
  /** An entry, in the order of the text. */
  readonly entry: (part: Part) => void;
  /** The feed, without its entries, at the end. */
  readonly feed: (part: Part) => void;
}

type OpenPart = XmlPart & { text: string; readonly children: XmlPart[] };

const prefixes = new Map<string, string>(Object.entries(namespaces).map(([prefix, uri]) => [uri, prefix]));

/**
 * Reads an XML feed strictly (XML 1.0 and its namespaces), an entry at a time: no tree of the whole is built, so that
 * the archive of a large site needs no more memory than its longest article.
 *
 * @throws Error at the first place that is not well-formed.
 */
export function readXml(text: string, shape: XmlShape, listener: FeedListener<XmlPart>): void {
  const open: OpenPart[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    open.push({ name: nameOf(tag.uri, tag.local, shape), attributes: attributesOf(tag), text: '', children: [] });
  });
  parser.on('text', (part) => {
    const innermost = open.at(-1);
    if (innermost) innermost.text += part;
  });
  parser.on('closetag', () => {
    const closed = open.pop();
    if (!closed) return;
    const parent = open.at(-1);
    if (closed.name === shape.entry && parent?.name === shape.feed) listener.entry(closed);
    else if (closed.name === shape.feed) listener.feed(closed);
    else parent?.children.push(closed);
  });
  parser.write(text).close();
}

function nameOf(uri: string, local: string, { namespace }: XmlShape): string {
  return uri === namespace ? local : `${prefixes.get(uri) ?? uri}:${local}`;
}

function attributesOf({ attributes }: SaxesTagNS): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.values(attributes).map(({ name, value }) => [name, value]));
}
