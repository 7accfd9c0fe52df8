import { matchAt } from '../read/match-at.js';
import type { Source } from '../read/source.js';
import type { Edit } from '../tag.js';
import { paragraphHolders, wordHolders } from './block-elements.js';

const tag = /<(\/?)([a-z][a-z\d-]*)((?:\s[^<>]*)?)>/iy;
const attribute = /\s+markdown(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?(?=\s|$)/i;
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
  const open = source.markdownElements.get(name) ?? [];
  if (slash === '/') {
    const isMarkdown = open.pop();
    return isMarkdown ? { ...edit, text: whole, section: { role: 'close', holdsWords: isWords } } : undefined;
  }
  const asked = attribute.exec(attributes);
  const value = asked?.[1] ?? asked?.[2] ?? asked?.[3] ?? '';
  const isMarkdown = asked !== null && values.has(value);
  if (isMarkdown || open.length > 0) {
    open.push(isMarkdown);
    source.markdownElements.set(name, open);
  }
  if (!isMarkdown) return undefined;
  const holdsWords = value === 'span' || (isWords && value !== 'block');
  return { ...edit, text: `<${written}${attributes.replace(attribute, '')}>`, section: { role: 'open', holdsWords } };
}
