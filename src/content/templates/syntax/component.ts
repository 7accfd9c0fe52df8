import { matchAt } from '../read/match-at.js';
import type { Source } from '../read/source.js';
import { type Edit, noArguments, type Tag } from '../tag.js';
import { attribute } from '../translate/escape.js';
import { paragraphHolders, wordHolders } from './block-elements.js';
import { type Element, readElement } from './element.js';
import { skipBraces } from './script.js';
import { scriptValue } from './script-value.js';
import { withTabLabel } from './tab-labels.js';

const isComponent = /^(?:[A-Z]|.*\.|$)/;

/** React's names for attributes that HTML calls otherwise. */
const htmlNames: Readonly<Record<string, string>> = { className: 'class', htmlFor: 'for', srcSet: 'srcset' };

const voids = new Set(['area', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'source', 'track', 'wbr']);

/** Components that show code. */
const codeComponents: ReadonlySet<string> = new Set(['code', 'codeblock', 'codesnippet', 'highlight']);
const contentStart = /\s*\{(?=\s*["'`])/y;
const contentEnd = /\s*<\/\s*([\w.]+)\s*>/y;

const codeStart = /<pre(?=[\s>])/g;
const lineBreak = /\n/g;

/** A tag of JSX: a component, or HTML as JSX writes it, which becomes HTML as it should be. */
export function componentMark(source: Source, start: number): Tag | Edit | undefined {
  const element = readElement(source, start);
  if (!element) return undefined;
  if (!isComponent.test(element.name)) return htmlEdit(source, element, start);
  const tag = componentTag(withTabLabel(source, element, start), start);
  return tag.role === 'open' && codeComponents.has(tag.name) ? withCode(source, tag) : tag;
}

function componentTag({ name: label, role, attributes, end }: Element, start: number): Tag {
  const name = label.replace(/^.*\./, '').toLowerCase();
  const tag = { type: 'tag', syntax: 'component', role, name, label, key: `<${label}`, start, end } as const;
  if (attributes.size === 0) return { ...tag, args: noArguments };
  const named = new Map<string, string>();
  for (const [attributeName, value] of attributes) {
    if (value !== true) named.set(attributeName.toLowerCase(), value);
  }
  return { ...tag, args: { named, positional: [], text: '' } };
}

/** A component with what it holds as its body, if that is one string: ``<CodeBlock>{`let a`}</CodeBlock>``. */
function withCode(source: Source, tag: Tag): Tag {
  const begin = matchAt(contentStart, source.text, tag.end);
  const start = tag.end + (begin?.[0].length ?? 0) - 1;
  const end = begin && skipBraces(source, start);
  if (end === undefined) return tag;
  const body = scriptValue(source.text.slice(start + 1, end - 1), source.imports);
  const closing = matchAt(contentEnd, source.text, end);
  if (body === undefined || closing?.[1] !== tag.label) return tag;
  return { ...tag, role: 'single', body, end: end + closing[0].length };
}

function htmlEdit(source: Source, element: Element, start: number): Edit {
  const { name, role, end } = element;
  const isUnended = role === 'single' && !voids.has(name);
  const written = source.text.slice(start, end);
  const text = element.isJsx || isUnended || hasReactNames(element) ? htmlTag(element, isUnended) : written;
  const edit = { type: 'edit', start, end, text } as const;
  const holdsWords = wordHolders.has(name);
  const isSection = role === 'single' || holdsWords || paragraphHolders.has(name);
  if (!isSection || (role === 'open' && hasCode(source, end))) return edit;
  return { ...edit, section: { role, key: `<${name}`, holdsWords } };
}

/** Whether code as it is typed begins in the rest of a line: a paragraph would take away its spaces. */
function hasCode(source: Source, from: number): boolean {
  const code = source.ending(codeStart, from);
  return code !== undefined && code.start < (source.ending(lineBreak, from)?.start ?? source.text.length);
}

function hasReactNames({ attributes }: Element): boolean {
  return Object.keys(htmlNames).some((name) => attributes.has(name));
}

function htmlTag({ name, role, attributes }: Element, isUnended: boolean): string {
  const written = [...attributes].map(([attributeName, value]) => {
    const known = htmlNames[attributeName] ?? attributeName;
    return value === true ? ` ${known}` : ` ${known}=${attribute(value)}`;
  });
  const tag = `<${name}${written.join('')}${role === 'single' && !isUnended ? ' /' : ''}>`;
  return isUnended ? `${tag}</${name}>` : tag;
}
