import { matchAt } from '../read/match-at.js';
import type { Source } from '../read/source.js';
import type { Code, Kept } from '../tag.js';

const commentEnd = /-->/g;
const verbatim = /<(pre|code|script|style|textarea|samp|kbd)(?=[\s>])/iy;
const unread = /<(script|style)(?=[\s>])/iy;

/** A comment of HTML: it is not shown, so that nothing in it matters. */
export function commentMark(source: Source, start: number): Kept | undefined {
  const ending = source.text.startsWith('<!--', start) ? source.ending(commentEnd, start) : undefined;
  return ending && { type: 'kept', end: ending.end };
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
