import type { Element, Nodes } from 'hast';
import { nodesOf } from '../nodes-of.js';
import { plainText } from '../plain-text.js';

/** Elements that hold no prose where they have the name of furniture. */
const asides: ReadonlySet<string> = new Set(['aside', 'nav', 'form', 'ul', 'footer', 'button']);

/** Elements that are furniture only if there is little in them but something to click. */
const boxes: ReadonlySet<string> = new Set(['div', 'section', 'p', 'span']);

const clickable: ReadonlySet<string> = new Set(['a', 'button']);
const fields: ReadonlySet<string> = new Set(['form', 'input']);

/** As many words invite to click, or to fill in a form; more are a text. */
const fewWords = { toClick: 12, toFillIn: 60 };

/** Whether an element with an ambiguous name (`share`, `banner`) is no part of the article, by what is in it. */
export function isFurniture(element: Element): boolean {
  if (asides.has(element.tagName)) return true;
  if (!boxes.has(element.tagName)) return false;
  const words = plainText(element);
  const count = words === '' ? 0 : words.split(' ').length;
  const links = elementsIn(element, clickable);
  if (links.length > 0 && count < fewWords.toClick) return true;
  if (elementsIn(element, fields).length > 0 && count < fewWords.toFillIn) return true;
  return links.reduce((sum, link) => sum + plainText(link).length, 0) * 2 >= words.length && links.length > 0;
}

function elementsIn(element: Element, names: ReadonlySet<string>): readonly Element[] {
  return nodesOf<Nodes>(element).filter((node): node is Element => node.type === 'element' && names.has(node.tagName));
}
