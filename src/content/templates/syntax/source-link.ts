import { matchAt } from '../read/match-at.js';
import type { Source } from '../read/source.js';
import { type Edit, noArguments, type Tag } from '../tag.js';

const begin = /\{(filename|static|attach)\}([^\s)>"']*)/y;

/**
 * An address of Pelican that begins with what it leads to: `{filename}post.md` is an article, `{static}` and `{attach}`
 * are files that are published where they are.
 */
export function sourceLink(source: Source, start: number): Tag | Edit | undefined {
  const [whole, kind, path = ''] = matchAt(begin, source.text, start) ?? [];
  if (whole === undefined) return undefined;
  const end = start + whole.length;
  if (kind !== 'filename') return { type: 'edit', start, end, text: path };
  const tag = {
    type: 'tag',
    syntax: 'liquid',
    role: 'single',
    name: 'filename',
    label: '{filename}',
    key: '',
  } as const;
  return { ...tag, args: { ...noArguments, positional: [path], text: path }, start, end };
}
