import { type SaxesAttributeNS, SaxesParser } from 'saxes';
import { namespaces as known } from '../model/namespaces.js';
import type { FeedListener } from './feed-reader.js';
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

/** An element that has not ended. */
type OpenPart = XmlPart & { text: string; readonly children: XmlPart[] };

const customaryPrefixes = new Map<string, string>(Object.entries(known).map(([prefix, uri]) => [uri, prefix]));

/** A text that is being read. */
export interface Reading {
  readonly write: (text: string) => void;
  readonly close: () => void;
  /** The elements that have not ended, the outermost first. */
  readonly open: readonly OpenPart[];
  /** The prefixes that were met. */
  readonly used: Set<string>;
  /** Those that the root declares, and what for. */
  readonly declared: ReadonlyMap<string, string>;
  /** Counts lines anew. */
  readonly beginLine: () => void;
}

/** What XML has bound already (Namespaces in XML 1.0, 3). */
const bound = new Set(['', 'xml', 'xmlns']);

/**
 * Reads a text strictly (XML 1.0 and its namespaces), as far as it is written, and tells of entries and feeds as they end.
 *
 * @param additionalNamespaces those that are declared around the text.
 */
export function openReading(
  shape: XmlShape,
  listener: FeedListener<XmlPart>,
  additionalNamespaces: Readonly<Record<string, string>> = {},
): Reading {
  const open: OpenPart[] = [];
  const used = new Set<string>();
  const declared = new Map<string, string>();
  let tags = 0;
  const parser = new SaxesParser({ xmlns: true, additionalNamespaces });
  const use = (prefix: string): void => {
    if (!bound.has(prefix)) used.add(prefix);
  };
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    tags += 1;
    if (open.length === 0) for (const [prefix, uri] of Object.entries(tag.ns)) declared.set(prefix, uri);
    const attributes: Record<string, string> = {};
    use(tag.prefix);
    for (const key in tag.attributes) {
      const { name, prefix, value } = tag.attributes[key] as SaxesAttributeNS;
      use(prefix);
      attributes[name] = value;
    }
    open.push({ name: nameOf(tag.uri, tag.local, shape), attributes, text: '', children: [] });
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
  const beginLine = (): void => {
    parser.line = 1;
    parser.column = 0;
  };
  return { write, close: () => parser.close(), open, used, declared, beginLine };
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
  return uri === namespace ? local : `${customaryPrefixes.get(uri) ?? uri}:${local}`;
}
