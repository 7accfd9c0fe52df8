import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes';
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

/** What XML has bound already (Namespaces in XML 1.0, 3). */
const bound = new Set(['', 'xml', 'xmlns']);

/** Reads a text strictly (XML 1.0 and its namespaces), as far as it is written, and tells of entries and feeds as they end. */
export class XmlReading {
  /** The elements that have not ended, the outermost first. */
  readonly open: OpenPart[] = [];
  /** The prefixes that were met. */
  readonly used = new Set<string>();
  /** Those that the root declares, and what for. */
  readonly declared = new Map<string, string>();
  readonly #parser: SaxesParser<{ xmlns: true }>;
  readonly #shape: XmlShape;
  readonly #listener: FeedListener<XmlPart>;
  #tags = 0;

  /** @param additionalNamespaces those that are declared around the text. */
  constructor(
    shape: XmlShape,
    listener: FeedListener<XmlPart>,
    additionalNamespaces: Readonly<Record<string, string>> = {},
  ) {
    this.#shape = shape;
    this.#listener = listener;
    this.#parser = new SaxesParser({ xmlns: true, additionalNamespaces });
    this.#parser.on('error', (error) => {
      throw error;
    });
    this.#parser.on('opentag', (tag) => this.#openTag(tag));
    this.#parser.on('text', (part) => this.#add(part));
    this.#parser.on('closetag', () => this.#closeTag());
  }

  write(text: string): void {
    let from = 0;
    for (let run = findRun(text, 0); run; run = findRun(text, run.end)) {
      this.#parser.write(text.slice(from, run.start - 1));
      from = run.start;
      const isData = this.#endsTag() && this.open.length > 0;
      const said = text.slice(run.start, run.end);
      const decoded = decodeRun(said);
      if (!isData || decoded === undefined) continue;
      this.#add(decoded);
      pass(this.#parser, said);
      from = run.end;
    }
    this.#parser.write(text.slice(from));
  }

  close(): void {
    this.#parser.close();
  }

  /** Counts lines anew. */
  beginLine(): void {
    this.#parser.line = 1;
    this.#parser.column = 0;
  }

  /** Whether the last character, a `>`, ended a tag: what follows is character data then, and nothing else can be. */
  #endsTag(): boolean {
    const before = this.#tags;
    this.#parser.write('>');
    return this.#tags > before;
  }

  #openTag(tag: SaxesTagNS): void {
    this.#tags += 1;
    if (this.open.length === 0) for (const [prefix, uri] of Object.entries(tag.ns)) this.declared.set(prefix, uri);
    const attributes: Record<string, string> = {};
    this.#use(tag.prefix);
    for (const key in tag.attributes) {
      const { name, prefix, value } = tag.attributes[key] as SaxesAttributeNS;
      this.#use(prefix);
      attributes[name] = value;
    }
    this.open.push({ name: nameOf(tag.uri, tag.local, this.#shape), attributes, text: '', children: [] });
  }

  #closeTag(): void {
    this.#tags += 1;
    const closed = this.open.pop();
    if (!closed) return;
    const parent = this.open.at(-1);
    const { entry, feed } = this.#shape;
    if (closed.name === entry && parent?.name === feed) this.#listener.entry(closed);
    else if (closed.name === feed) this.#listener.feed(closed);
    else parent?.children.push(closed);
  }

  #add(text: string): void {
    const innermost = this.open.at(-1);
    if (innermost) innermost.text += text;
  }

  #use(prefix: string): void {
    if (!bound.has(prefix)) this.used.add(prefix);
  }
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
