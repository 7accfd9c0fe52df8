import type { Element, Nodes, Root } from 'hast';
import { nodesOf } from './nodes-of.js';

const plain = /^[.#][a-z_][\w-]*$/i;
/** A selector that names an element, or an attribute of data, first. */
const named = /^(?:([a-z][a-z\d]*)|\[(data-[a-z-]+))(?=[:[.=\]])[^\s,>+~|]*(?::not\([^()]*\))?$/;

/** Whether a selector is one class or one id, which needs no reader of selectors. */
export function isPlain(selector: string): boolean {
  return plain.test(selector);
}

/**
 * Whether a selector may name something in a text of Markdown: a quick look. The names of elements and attributes
 * stand in HTML as they are, whatever their values are written with.
 *
 * @param lowered the text in small letters.
 */
export function mayNameIn(lowered: string, selector: string): boolean {
  const [, element, attribute] = named.exec(selector) ?? [];
  const name = element ?? attribute;
  return name === undefined || lowered.includes(name);
}

/** All elements of a tree that one of some plain selectors names. */
export function selectPlain(selectors: readonly string[], tree: Root): readonly Element[] {
  const names = new Set(selectors);
  return nodesOf<Nodes>(tree).filter((node): node is Element => node.type === 'element' && isNamed(node, names));
}

function isNamed({ properties: { id, className } }: Element, names: ReadonlySet<string>): boolean {
  if (typeof id === 'string' && names.has(`#${id}`)) return true;
  return Array.isArray(className) && className.some((name) => names.has(`.${name}`));
}
