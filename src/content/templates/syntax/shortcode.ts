import type { Block } from '../read/blocks.js';
import { matchAt } from '../read/match-at.js';
import type { Source } from '../read/source.js';
import { type Edit, noArguments, type Tag } from '../tag.js';
import { parseArguments } from './arguments.js';

const parts = /^\s*(?:(\/)\s*)?([^\s"'`=/][^\s"'`=]*)([\s\S]*)$/;
const escapeEnds = { '<': /\*\/>\}\}/g, '%': /\*\/%\}\}/g };

/** Shortcodes whose content is no Markdown, with the end that each looks for. */
const verbatim = new Map(
  ['highlight', 'code', 'mermaid', 'plantuml', 'comment'].map((name) => [
    name,
    new RegExp(`\\{\\{[<%]\\s*/\\s*${name}\\s*[>%]\\}\\}`, 'g'),
  ]),
);

const columnsEnd = /\{\{[<%]\s*\/\s*columns\s*[>%]\}\}/g;
const arrow = /<--->[ \t]*(?=\n|$)/y;

/** A shortcode of Hugo: `{{< name … >}}` or `{{% name … %}}`, `{{< /name >}}`, `{{< name … />}}`. */
export function shortcode(source: Source, start: number): Tag | Edit | undefined {
  const { text } = source;
  const bracket = text[start + 2];
  if (bracket !== '<' && bracket !== '%') return undefined;
  if (text.startsWith('/*', start + 3)) return escapedShortcode(source, start, bracket);
  const inside = source.shortcodes[bracket].endOf(start);
  if (inside === undefined) return undefined;
  const end = inside + 3;
  const [, slash, label, rest = ''] = parts.exec(text.slice(start + 3, inside)) ?? [];
  if (label === undefined) return undefined;
  // `{{< name />}}`: a slash right before the bracket.
  const isClosed = text[inside - 1] === '/';
  const name = label.replace(/\/$/, '').toLowerCase();
  const tag = { type: 'tag', syntax: 'shortcode', name, label: label.replace(/\/$/, ''), key: `{{<${name}` } as const;
  if (slash === '/') return { ...tag, role: 'close', args: noArguments, start, end };
  if (name === 'columns') source.columnsUntil = source.ending(columnsEnd, end)?.start ?? source.columnsUntil;
  const args = parseArguments(isClosed ? rest.replace(/\/$/, '') : rest);
  const closing = isClosed ? undefined : verbatim.get(name);
  const found = closing && source.ending(closing, end);
  if (!found) return { ...tag, role: isClosed ? 'single' : 'open', args, start, end };
  return { ...tag, role: 'single', args, start, end: found.end, body: text.slice(end, found.start) };
}

/** The line `<--->` between the columns of Hugo Book, which a feed has one below the other. */
export function columnBreak(source: Source, start: number, block: Block): Edit | undefined {
  if (start >= source.columnsUntil || start !== block.content) return undefined;
  const found = matchAt(arrow, source.text, start);
  return found && { type: 'edit', start, end: start + found[0].length, text: '' };
}

/** A shortcode that Hugo shows instead of running it; the bracket must not begin an HTML tag. */
function escapedShortcode(source: Source, start: number, bracket: '<' | '%'): Edit | undefined {
  const ending = source.ending(escapeEnds[bracket], start);
  if (!ending) return undefined;
  const inside = source.text.slice(start + 5, ending.start);
  const shown = bracket === '<' ? `{{&lt;${inside}>}}` : `{{%${inside}%}}`;
  return { type: 'edit', start, end: ending.end, text: shown };
}
