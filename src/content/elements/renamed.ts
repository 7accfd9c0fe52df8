import type { Element } from 'hast';
import { forEach, type Rule, type Rules } from './rule.js';

/** Names that HTML has given up, and the element that means the same. */
const successors: Readonly<Record<string, string>> = {
  acronym: 'abbr',
  dir: 'ul',
  listing: 'pre',
  menu: 'ul',
  plaintext: 'pre',
  strike: 's',
  tt: 'code',
  xmp: 'pre',
};

const rename: Rule = (element) => {
  element.tagName = successors[element.tagName] ?? element.tagName;
  return [element];
};

/** Elements that mean nothing without an attribute that a feed may carry: only what they hold stays. */
const unwrapBare: Rule = (element) => (isBare(element) ? element.children : [element]);

function isBare({ properties: { id, name, href, dir, lang } }: Element): boolean {
  return [id, name, href, dir, lang].every((value) => value === undefined);
}

/** Elements that only need another name, or none. */
export const renamedRules: Rules = {
  ...forEach(Object.keys(successors), rename),
  ...forEach(['span', 'bdo'], unwrapBare),
  /** Links do not nest: a footnote's mark in the words of a link stays as its number. */
  a: (link, scope) => (scope.insideLink ? link.children : unwrapBare(link, scope)),
};
