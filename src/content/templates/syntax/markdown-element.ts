import { matchAt } from '../read/match-at.js';
import type { Source } from '../read/source.js';
import type { Edit } from '../tag.js';
import { paragraphHolders, wordHolders } from './block-elements.js';

const tag = /<(\/?)([a-z][a-z\d-]*)((?:\s[^<>]*)?)>/iy;
const attribute = /\s+([^\s=<>"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/y;
/** The end of a line, and another behind it that is not indented as code is. */
const plainLine = /[^\S\n]*\n(?! {4}|\t)/y;
const values: ReadonlySet<string> = new Set(['1', 'block', 'span', 'markdown', '']);

/**
 * A tag of an element in which kramdown, Python-Markdown and Markdown Extra read Markdown since it asks for that:
 * `<div markdown="1">`. An element inside asks for itself.
 */
export function markdownElementMark(source: Source, start: number): Edit | undefined {
  const [whole, slash, written = '', attributes = ''] = matchAt(tag, source.text, start) ?? [];
  if (whole === undefined) return undefined;
  const name = written.toLowerCase();
  const isWords = wordHolders.has(name);
  if (!isWords && !paragraphHolders.has(name)) return undefined;
  const edit = { type: 'edit', start, end: start + whole.length } as const;
  if (slash === '/') {
    const isMarkdown = endsMarkdown(source, name, edit.end);
    return isMarkdown ? { ...edit, text: whole, section: { role: 'close', holdsWords: isWords } } : undefined;
  }
  const asked = askedFor(attributes);
  begin(source, name, asked !== undefined);
  if (!asked) return undefined;
  const holdsWords = asked.value === 'span' || (isWords && asked.value !== 'block');
  return { ...edit, text: `<${written}${asked.rest}>`, section: { role: 'open', holdsWords } };
}

function begin(source: Source, name: string, isMarkdown: boolean): void {
  const open = source.markdownElements.get(name) ?? [];
  if (!isMarkdown && open.length === 0) return;
  open.push(isMarkdown);
  source.markdownElements.set(name, open);
  if (isMarkdown) source.markdownDepth += 1;
}

/** Whether Markdown ends at an end tag, or goes on there: behind a title or paragraph inside, which did not ask. */
function endsMarkdown(source: Source, name: string, end: number): boolean {
  const isMarkdown = source.markdownElements.get(name)?.pop() ?? false;
  const goesOn =
    source.markdownDepth > 0 && wordHolders.has(name) && matchAt(plainLine, source.text, end) !== undefined;
  if (isMarkdown) source.markdownDepth -= 1;
  return isMarkdown || goesOn;
}

/** What the attribute says, and the other attributes. */
interface Asked {
  readonly value: string;
  readonly rest: string;
}

function askedFor(attributes: string): Asked | undefined {
  for (let at = 0; ; ) {
    const [whole, name, double, single, bare] = matchAt(attribute, attributes, at) ?? [];
    if (whole === undefined) return undefined;
    if (name?.toLowerCase() === 'markdown') {
      const value = double ?? single ?? bare ?? '';
      const rest = attributes.slice(0, at) + attributes.slice(at + whole.length);
      return values.has(value) ? { value, rest } : undefined;
    }
    at += whole.length;
  }
}
