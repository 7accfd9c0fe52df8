import { plainText } from '../plain-text.js';
import { text } from './nodes.js';
import { forEach, type Rules } from './rule.js';

/**
 * The letters of a formula are text and nothing else. HTML may stand in them, and the two grammars that then meet are
 * how markup is smuggled past cleaners.
 */
export const formulaRules: Rules = forEach(['mi', 'mn', 'mo', 'ms', 'mtext'], (token) => {
  token.children = [text(plainText(token))];
  return [token];
});
