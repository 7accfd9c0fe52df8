import { text } from './nodes.js';
import type { Rules } from './rule.js';

/** Fields of a form: readers drop them all, so the boxes of a task list are drawn as characters. */
export const formFieldRules: Rules = {
  input: ({ properties: { type, checked } }) => (type === 'checkbox' ? [text(checked ? '☑' : '☐')] : []),
};
