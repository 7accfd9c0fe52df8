import { unbox } from './containers.js';
import { isBlank } from './nodes.js';
import { forEach, type Rule, type Rules } from './rule.js';

const itemsOf = (...lists: readonly string[]): Rule => {
  return (item, scope) =>
    scope.parent.type === 'element' && lists.includes(scope.parent.tagName) ? [item] : unbox(item, scope);
};

/** Items outside of a list are blocks like others: a browser shows them so, but no two browsers nest them alike. */
export const listItemRules: Rules = {
  li: itemsOf('ul', 'ol', 'menu', 'dir'),
  ...forEach(['ul', 'ol'], (list) => (list.children.every(isBlank) ? list.children : [list])),
  ...forEach(['dt', 'dd'], itemsOf('dl')),
};
