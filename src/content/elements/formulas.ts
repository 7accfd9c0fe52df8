import type { Element, ElementContent } from 'hast';
import { nodesOf } from '../nodes-of.js';
import { plainText } from '../plain-text.js';
import { text } from './nodes.js';
import { forEach, type Rules } from './rule.js';

/** How formats say that an annotation is TeX. */
const texEncoding = /^(?:application\/x-tex|text\/x-tex|tex|latex)$/i;

/** Parts of a formula that mean something by where they stand: `x²` without them is `x2`, a fraction a number. */
const placed: ReadonlySet<string> = new Set([
  ...['mfrac', 'mmultiscripts', 'mover', 'mroot', 'msqrt', 'msub', 'msubsup', 'msup', 'mtable', 'munder', 'munderover'],
]);

/**
 * Formulas. A reader without MathML drops the tags and shows the letters: of `a+b` that is right, of a fraction it is
 * wrong. So the TeX stays beside formulas whose meaning is in the places of their parts, and only there: readers that
 * draw formulas hide it, the others show it behind the letters, the one form of it that says what is meant.
 */
export const formulaRules: Rules = {
  /**
   * The letters of a formula are text and nothing else. HTML may stand in them, and the two grammars that then meet
   * are how markup is smuggled past cleaners.
   */
  ...forEach(['mi', 'mn', 'mo', 'ms', 'mtext'], (token) => {
    token.children = [text(plainText(token))];
    return [token];
  }),

  annotation: (annotation) => {
    const tex = plainText(annotation);
    if (tex === '' || !texEncoding.test(String(annotation.properties['encoding']))) return [];
    annotation.properties['encoding'] = 'application/x-tex';
    // The space parts it from the letters in a reader that drops the tags.
    annotation.children = [text(` ${tex}`)];
    return [annotation];
  },

  semantics: (semantics) => {
    const elements = semantics.children.filter((child): child is Element => child.type === 'element');
    const [formula, ...annotations] = elements;
    if (!formula) return [];
    if (annotations.length > 0 && isPlaced(formula)) return [withChildren(semantics, [formula, ...annotations])];
    return [formula];
  },
};

function isPlaced(formula: Element): boolean {
  return nodesOf<ElementContent>(formula).some((node) => node.type === 'element' && placed.has(node.tagName));
}

function withChildren(element: Element, children: readonly ElementContent[]): Element {
  element.children = [...children];
  return element;
}
