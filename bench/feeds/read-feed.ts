import { SaxesParser } from 'saxes';
import type { FeedFormat } from '../programs/program.js';

/** What a feed has of an entry. */
export interface FeedEntry {
  readonly id: string;
  /** HTML; empty if there is none. */
  readonly content: string;
}

/** The entries of a feed, in its order. Throws if it is no XML or no JSON. */
export function readFeed(format: FeedFormat, text: string): readonly FeedEntry[] {
  return format === 'json' ? readJson(text) : readXml(text);
}

function readJson(text: string): readonly FeedEntry[] {
  const { items } = JSON.parse(text) as { readonly items: readonly Record<string, unknown>[] };
  return items.map(({ id, content_html: content }) => ({ id: String(id), content: String(content ?? '') }));
}

/** The fields of an entry that say which it is and that hold its content; of several contents the last is the fullest. */
const ids: ReadonlySet<string> = new Set(['guid', 'id']);
const contents: readonly string[] = ['description', 'content', 'content:encoded'];

function readXml(text: string): readonly FeedEntry[] {
  const found: FeedEntry[] = [];
  const parser = new SaxesParser();
  let path: readonly string[] = [];
  let entry = new Map<string, string>();
  let words: string[] = [];
  const keep = (part: string): unknown => words.push(part);
  parser.on('text', keep);
  parser.on('cdata', keep);
  parser.on('opentag', ({ name }) => {
    path = [...path, name];
    if (isEntry(name)) entry = new Map();
    words = [];
  });
  parser.on('closetag', ({ name }) => {
    path = path.slice(0, -1);
    if (isEntry(path.at(-1))) entry.set(ids.has(name) ? 'id' : name, words.join(''));
    if (isEntry(name)) found.push(toEntry(entry));
  });
  parser.write(text).close();
  return found;
}

function isEntry(name: string | undefined): boolean {
  return name === 'item' || name === 'entry';
}

function toEntry(fields: ReadonlyMap<string, string>): FeedEntry {
  const content = contents.reduce((before, name) => fields.get(name) || before, '');
  return { id: fields.get('id') ?? '', content };
}
