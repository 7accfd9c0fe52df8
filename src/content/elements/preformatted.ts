import type { Element } from 'hast';
import { languageClass } from '../allow-list.js';
import { hasClass } from '../classes.js';
import { isBlank } from './nodes.js';
import type { Rules } from './rule.js';

/** Text as it is typed, and code. Nothing is left of one that shows nothing. */
export const preformattedRules: Rules = {
  pre: (pre) => {
    dropLeadingBreaks(pre);
    return pre.children.every(isBlank) ? [] : [pre];
  },

  /** The allow-list would leave the attribute without a class. */
  code: (code) => {
    if (!hasClass(code, languageClass)) delete code.properties['className'];
    return [code];
  },
};

/** HTML takes the first line break away each time that it is read, so the text must not begin with one. */
function dropLeadingBreaks({ children }: Element): void {
  for (const child of children) {
    if (child.type !== 'text') return;
    child.value = child.value.replace(/^\n+/, '');
    if (child.value !== '') return;
  }
}
