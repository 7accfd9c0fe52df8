import type { Element, ElementContent, Root } from 'hast';
import { isFlow, paragraphs } from './flow.js';
import { element, isBlank, text } from './nodes.js';
import { leadsToRest } from './read-more.js';
import { forEach, type Rule, type Rules } from './rule.js';

const names = [
  ...['div', 'section', 'article', 'main', 'header', 'footer', 'nav', 'hgroup', 'address', 'center', 'search'],
  ...['details', 'fieldset', 'legend'],
];

/** Elements in which HTML lets no block stand. */
export const wordsOnly: ReadonlySet<string> = new Set([
  ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'code', 'dt', 'summary', 'caption'],
]);

/**
 * Puts the content of a box in its place, as blocks. Readers drop boxes and run together what stood in them. Only a
 * direction or language of its own keeps one, as `div`.
 */
export const unbox: Rule = ({ properties: { id, dir, lang }, children }, { parent }) => {
  if (isIn(parent, wordsOnly)) return [...children, text(isIn(parent, typed) ? '\n' : ' ')];
  const content = paragraphs(children);
  const own = { ...(dir === undefined ? {} : { dir }), ...(lang === undefined ? {} : { lang }) };
  const result = Object.keys(own).length > 0 ? [element('div', own, content)] : content;
  if (typeof id === 'string') passOn(id, result);
  return result;
};

const typed: ReadonlySet<string> = new Set(['pre', 'code']);

/** The boxes of a page, and the paragraphs in and around them. */
export const containerRules: Rules = {
  ...forEach(names, unbox),

  /** The line of a `details` that is always shown: its box is gone, so it stands as a line of its own. */
  summary: ({ children }) => {
    if (children.some(isFlow)) return paragraphs(children);
    return children.every(isBlank) ? [] : [element('p', {}, [element('strong', {}, children)])];
  },

  ...forEach(['blockquote', 'aside'], (part) => {
    if (part.children.some(isFlow)) part.children = [...paragraphs(part.children)];
    return part.children.every(isBlank) ? part.children : [part];
  }),

  /** A paragraph that holds blocks was none; one that holds nothing is a gap, which is the page's style. */
  p: (paragraph, { rendering }) => {
    if (leadsToRest(paragraph, rendering)) return [];
    if (paragraph.children.some(isFlow)) return paragraphs(paragraph.children);
    return paragraph.children.every(isBlank) ? paragraph.children : [paragraph];
  },
};

/** Gives a box's id to the first element that was in it, so that links to the box still lead there. */
function passOn(id: string, content: readonly ElementContent[]): void {
  const first = content.find((node): node is Element => node.type === 'element');
  if (first) first.properties['id'] ??= id;
}

function isIn(parent: Element | Root, names: ReadonlySet<string>): boolean {
  return parent.type === 'element' && names.has(parent.tagName);
}
