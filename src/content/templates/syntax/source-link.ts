import { matchAt } from '../read/match-at.js';
import type { Source } from '../read/source.js';
import { type Edit, noArguments, type Tag } from '../tag.js';
import { destination } from '../translate/escape.js';

/** What leads to a file; the bars are how Pelican wrote it before version 3.5. */
const file = /(?:\{(filename|static|attach)\}|\|(filename|static|attach)\|)([^\s)>"']*)/y;
const page = /[{|](tag|category|author|index)[}|]/y;

/** How far an address goes, by what stands before it. */
const restOfAddress: readonly (readonly [before: string, rest: RegExp])[] = [
  ['="', /[^"\n]*(?=")/y],
  ["='", /[^'\n]*(?=')/y],
  ['](<', /[^<>\n]*(?=>)/y],
  ['](', /[^\s()<>]*(?=\)|\s+["'(])/y],
];

/** Where an address of Markdown or HTML begins. */
const addressStart = /(?<=\]\([ \t]?<?|\]:[ \t]?<?|=["'])/y;

/** A bar that may begin an address: most bars part the cells of tables. */
export const barOfAddress = /(?<=[(<"' \t:])\|(?=(?:filename|static|attach|tag|category|author|index)\|)/;

/**
 * An address of Pelican that begins with what it leads to: `{filename}post.md` is an article, `{static}` and `{attach}`
 * are files that are published where they are, and `{index}` is the front page. Where the pages of tags, categories and
 * authors are, Pelican's configuration alone says.
 */
export function sourceLink(source: Source, start: number): Tag | Edit | undefined {
  const isAddress = matchAt(addressStart, source.text, start) !== undefined;
  const [whole, braced, barred, path = ''] = matchAt(file, source.text, start) ?? [];
  if (whole === undefined) return isAddress ? pageLink(source, start) : undefined;
  const kind = braced ?? (isAddress ? barred : undefined);
  if (kind === undefined) return undefined;
  const end = start + whole.length;
  return kind === 'filename' ? link(path, start, end) : { type: 'edit', start, end, text: path };
}

function pageLink({ text, addresses }: Source, start: number): Tag | Edit | undefined {
  const [mark, kind] = matchAt(page, text, start) ?? [];
  const pattern = restOfAddress.find(([before]) => text.startsWith(before, start - before.length))?.[1];
  if (mark === undefined || pattern === undefined) return undefined;
  const [rest] = matchAt(pattern, text, start + mark.length) ?? [];
  if (rest === undefined) return undefined;
  const end = start + mark.length + rest.length;
  if (kind !== 'index') return link(mark + rest, start, end);
  const root = addresses.siteUrl.replace(/\/*$/, '/');
  return { type: 'edit', start, end, text: destination(root + rest.replace(/^\//, '')) };
}

function link(to: string, start: number, end: number): Tag {
  const named = { name: 'filename', label: '{filename}', key: '' };
  return {
    ...{ type: 'tag', syntax: 'liquid', role: 'single', ...named, start, end },
    args: { ...noArguments, positional: [to], text: to },
  };
}
