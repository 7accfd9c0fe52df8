import { SaxesParser, type SaxesTagNS } from 'saxes';
import { namespaces } from '../model/namespaces.js';
import type { FeedListener, FeedReader } from './feed-reader.js';
import { decodeRun, findRun } from './plain-run.js';
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

type OpenPart = XmlPart & { text: string; readonly children: XmlPart[] };

const prefixes = new Map<string, string>(Object.entries(namespaces).map(([prefix, uri]) => [uri, prefix]));

/**
 * Reads an XML feed strictly (XML 1.0 and its namespaces), an entry at a time: no tree of the whole is built, so that
 * the archive of a large site needs no more memory than its longest article.
 */
export function readXml(shape: XmlShape, listener: FeedListener<XmlPart>): FeedReader {
  const open: OpenPart[] = [];
  let tags = 0;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    tags += 1;
    open.push({ name: nameOf(tag.uri, tag.local, shape), attributes: attributesOf(tag), text: '', children: [] });
  });
  parser.on('text', (part) => {
    const innermost = open.at(-1);
    if (innermost) innermost.text += part;
  });
  parser.on('closetag', () => {
    tags += 1;
    const closed = open.pop();
    if (!closed) return;
    const parent = open.at(-1);
    if (closed.name === shape.entry && parent?.name === shape.feed) listener.entry(closed);
    else if (closed.name === shape.feed) listener.feed(closed);
    else parent?.children.push(closed);
  });

  /** Whether the last character, a `>`, ended a tag: what follows is character data then, and nothing else can be. */
  const endsTag = (): boolean => {
    const before = tags;
    parser.write('>');
    return tags > before;
  };

  const write = (text: string): void => {
    let from = 0;
    for (let run = findRun(text, 0); run; run = findRun(text, run.end)) {
      parser.write(text.slice(from, run.start - 1));
      from = run.start;
      const innermost = endsTag() ? open.at(-1) : undefined;
      const said = text.slice(run.start, run.end);
      const decoded = decodeRun(said);
      if (!innermost || decoded === undefined) continue;
      innermost.text += decoded;
      pass(parser, said);
      from = run.end;
    }
    parser.write(text.slice(from));
  };
  const tail = (text: string): void => {
    write(text);
    parser.close();
  };
  return { head: write, entry: write, tail };
}

/** Lets a parser count what it has not seen, so that it names the right places. */
function pass(parser: SaxesParser, text: string): void {
  let start = 0;
  for (let next = text.indexOf('\n') + 1; next > 0; next = text.indexOf('\n', next) + 1) {
    start = next;
    parser.line += 1;
  }
  const line = text.slice(start);
  const characters = line.length - (line.match(/[\ud800-\udbff]/g)?.length ?? 0);
  parser.column = start > 0 ? characters : parser.column + characters;
}

function nameOf(uri: string, local: string, { namespace }: XmlShape): string {
  return uri === namespace ? local : `${prefixes.get(uri) ?? uri}:${local}`;
}

function attributesOf({ attributes }: SaxesTagNS): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.values(attributes).map(({ name, value }) => [name, value]));
}
