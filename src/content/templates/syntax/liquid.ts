import { matchAt } from '../read/match-at.js';
import type { Source } from '../read/source.js';
import { type Arguments, type Edit, type Kept, noArguments, type Tag } from '../tag.js';
import { parseArguments } from './arguments.js';

const parts = /^[-~]?\s*([a-z_][\w.:-]*|#)([\s\S]*)$/i;
const partial = /^(?:include|include_relative|include_cached|render)$/;
const escaped = /\*\/%\}/g;

/** Tags whose content is no Markdown, with the end that each looks for. */
const verbatim = new Map(
  ['highlight', 'codeblock', 'code', 'mermaid', 'plantuml', 'comment'].map((name) => [name, endOf(name)]),
);
const zolaEnd = endOf('');
/** What an opening tag with parentheses and `{% end %}` have in common. */
const zolaKey = '{%()';
const rawBegin = /\s*\{%[-~]?\s*(raw|verbatim)\s*[-~]?%\}/y;
const rawEnds = new Map(['raw', 'verbatim'].map((name) => [name, endOf(name)]));

/**
 * A tag of Liquid (Jekyll), Nunjucks (Eleventy, Hexo) or Zola: `{% name … %}`. An end tag is `{% endname %}`; for Zola,
 * whose opening tags have parentheses, it is `{% end %}`.
 */
export function liquidTag(source: Source, start: number): Tag | Edit | Kept | undefined {
  const { text } = source;
  if (text.startsWith('{%/*', start)) return escapedTag(source, start);
  const inside = source.liquidTags.endOf(start);
  if (inside === undefined) return undefined;
  const end = inside + 2;
  const [, name, rest = ''] = parts.exec(text.slice(start + 2, inside).replace(/[-~]$/, '')) ?? [];
  if (name === undefined) return undefined;
  if (name === '#' || name === 'endraw' || name === 'endverbatim') return { type: 'edit', start, end, text: '' };
  if (start < source.rawUntil) return { type: 'kept', end };
  const rawEnd = rawEnds.get(name);
  if (rawEnd) {
    source.rawUntil = source.ending(rawEnd, end)?.start ?? source.rawUntil;
    return { type: 'edit', start, end, text: '' };
  }
  const tag = name.startsWith('end') ? closingTag(name) : openingTag(name, rest.trim());
  const closing = partial.test(name) ? undefined : verbatimEnd(tag);
  const found = closing && tag.role === 'open' ? source.ending(closing, behindRaw(source, end)) : undefined;
  if (!found) return { ...tag, start, end };
  return { ...tag, role: 'single', start, end: found.end, body: text.slice(end, found.start) };
}

function verbatimEnd({ name, key }: Named): RegExp | undefined {
  return key === zolaKey && verbatim.has(name) ? zolaEnd : verbatim.get(name);
}

type Named = Omit<Tag, 'start' | 'end'>;

function closingTag(label: string): Named {
  const name = label.slice('end'.length).toLowerCase();
  const key = name === '' ? zolaKey : `{%${name}`;
  return { type: 'tag', syntax: 'liquid', role: 'close', name, label, key, args: noArguments };
}

function openingTag(label: string, rest: string): Named {
  const tag = { type: 'tag', syntax: 'liquid', role: 'open' } as const;
  if (rest.startsWith('(')) {
    const args = parseArguments(rest.slice(1).replace(/\)$/, ''));
    return { ...tag, name: label.toLowerCase(), label, key: zolaKey, args };
  }
  const args = parseArguments(rest);
  const name = label.toLowerCase();
  return partial.test(name)
    ? { ...tag, ...partialOf(label, args), key: `{%${name}` }
    : { ...tag, name, label, key: `{%${name}`, args };
}

/** `{% include figure.html src="…" %}` is a tag `figure` in other words. */
function partialOf(label: string, args: Arguments): Pick<Tag, 'name' | 'label' | 'args'> {
  const [written = '', file = ''] = /^["']?([^\s"',]*)["']?,?/.exec(args.text) ?? [];
  const name = file
    .replace(/^.*\//, '')
    .replace(/\.\w+$/, '')
    .toLowerCase();
  const first = args.positional[0] === file ? 1 : 0;
  const behind = { positional: args.positional.slice(first), text: args.text.slice(written.length).trim() };
  return { name, label: `${label} ${file}`, args: { ...args, ...behind } };
}

/** A tag that Zola shows instead of running it: it has the marks of a comment inside its braces. */
function escapedTag(source: Source, start: number): Edit | undefined {
  const ending = source.ending(escaped, start);
  if (!ending) return undefined;
  return { type: 'edit', start, end: ending.end, text: `{%${source.text.slice(start + 4, ending.start)}%}` };
}

/** What is raw may look like an end: `{% highlight liquid %}{% raw %}` begins code about such tags. */
function behindRaw(source: Source, start: number): number {
  const [, name = ''] = matchAt(rawBegin, source.text, start) ?? [];
  const rawEnd = rawEnds.get(name);
  return (rawEnd && source.ending(rawEnd, start)?.end) ?? start;
}

function endOf(name: string): RegExp {
  return new RegExp(`\\{%[-~]?\\s*end${name}\\s*[-~]?%\\}`, 'g');
}
