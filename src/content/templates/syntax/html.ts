import { matchAt } from '../read/match-at.js';
import type { Source } from '../read/source.js';
import type { Code, Kept, Tag } from '../tag.js';
import { parseArguments } from './arguments.js';

const commentEnd = /-->/g;
const tab = /^(end|)tab(?:\s+(.*))?$/s;
const verbatim = /<(pre|code|script|style|textarea|samp|kbd)(?=[\s>])/iy;
const unread = /<(script|style)(?=[\s>])/iy;

/** A comment of HTML: it is not shown, so that nothing in it matters, unless it begins or ends a tab. */
export function commentMark(source: Source, start: number): Tag | Kept | undefined {
  const ending = source.text.startsWith('<!--', start) ? source.ending(commentEnd, start) : undefined;
  if (!ending) return undefined;
  const said = source.rules.tabComments ? source.text.slice(start + 4, ending.start).trim() : '';
  const [, end, label = ''] = tab.exec(said) ?? [];
  if (end === undefined) return { type: 'kept', end: ending.end };
  const named = { name: 'tab', label: 'tab', key: '<!--tab', args: parseArguments(label) };
  return { type: 'tag', syntax: 'liquid', role: end ? 'close' : 'open', ...named, start, end: ending.end };
}

/** An element of HTML that holds code. */
export function verbatimMark(source: Source, start: number): Code | undefined {
  const name = matchAt(verbatim, source.text, start)?.[1];
  const ending = name && source.ending(new RegExp(`</${name.toLowerCase()}[ \\t]*>`, 'gi'), start);
  return ending ? { type: 'code', end: ending.end } : undefined;
}

/** The same in MDX, where `<pre>` and `<code>` hold Markdown. */
export function unreadMark(source: Source, start: number): Code | undefined {
  return matchAt(unread, source.text, start) && verbatimMark(source, start);
}
