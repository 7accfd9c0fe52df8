import type { Element } from 'hast';
import { hasClass } from '../classes.js';
import { plainText } from '../plain-text.js';
import { unbox } from './containers.js';
import { text } from './nodes.js';
import type { Rules } from './rule.js';

/** A form with more words than this is a page that somebody put into a form, not something to fill in. */
const longestForm = 500;

const copyClass = /cop(?:y|ied)|clipboard/i;
const copyWords = /\b(?:copy|copied|clipboard)\b/i;

/** Fields of a form: nothing in a reader answers them, and most readers drop them. */
export const formRules: Rules = {
  /** What is left of a form are its labels: “Your e-mail address”. */
  form: (form, scope) => {
    if (plainText(form).length > longestForm) return unbox(form, scope);
    scope.rendering.removed.add('forms');
    return [];
  },

  /** The boxes of a task list are drawn as characters. */
  input: ({ properties: { type, checked } }, { rendering }) => {
    if (type === 'checkbox') return [text(checked ? '☑' : '☐')];
    rendering.removed.add('forms');
    return [];
  },

  /** The words of a button may be a part of the text, but not those that every block of code has in a corner. */
  button: (button, { rendering }) => {
    if (!isCopyButton(button)) return button.children;
    rendering.removed.add('buttons');
    return [];
  },
};

function isCopyButton(button: Element): boolean {
  const { ariaLabel = '', title = '' } = button.properties;
  return (
    hasClass(button, copyClass) || [ariaLabel, title, plainText(button)].some((words) => copyWords.test(String(words)))
  );
}
