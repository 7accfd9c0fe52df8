import type { Source } from '../read/source.js';
import { type Edit, noArguments, type Tag } from '../tag.js';
import { attribute } from '../translate/escape.js';
import { paragraphHolders, wordHolders } from './block-elements.js';
import { type Element, readElement } from './element.js';
import { withTabLabel } from './tab-labels.js';

const isComponent = /^(?:[A-Z]|.*\.|$)/;

/** React's names for attributes that HTML calls otherwise. */
const htmlNames: Readonly<Record<string, string>> = { className: 'class', htmlFor: 'for', srcSet: 'srcset' };

const voids = new Set(['area', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'source', 'track', 'wbr']);

const codeStart = /<pre(?=[\s>])/g;
const lineBreak = /\n/g;

/** A tag of JSX: a component, or HTML as JSX writes it, which becomes HTML as it should be. */
export function componentMark(source: Source, start: number): Tag | Edit | undefined {
  const element = readElement(source, start);
  if (!element) return undefined;
  return isComponent.test(element.name)
    ? componentTag(withTabLabel(source, element, start), start)
    : htmlEdit(source, element, start);
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
