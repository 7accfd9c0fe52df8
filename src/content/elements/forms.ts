import type { Element, Nodes } from 'hast';
import { hasClass } from '../classes.js';
import { nodesOf } from '../nodes-of.js';
import { plainText } from '../plain-text.js';
import { unbox, wordsOnly } from './containers.js';
import { isBlank, text } from './nodes.js';
import type { Rules, Scope } from './rule.js';

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

  /** Nobody can press it. But a title may stand in one, or a picture, and it may be a word of a sentence. */
  button: (button, { parent, rendering }) => {
    if ((isTitle(parent) || holdsWords(parent) || holdsPicture(button)) && !isCopyButton(button))
      return button.children;
    rendering.removed.add('buttons');
    return [];
  },
};

function isTitle(parent: Scope['parent']): boolean {
  return parent.type === 'element' && parent.tagName !== 'p' && wordsOnly.has(parent.tagName);
}

/** Whether there are words around a button, so that a sentence would lose one of its own. */
function holdsWords({ children }: Scope['parent']): boolean {
  return children.some((child) => child.type === 'text' && !isBlank(child));
}

function holdsPicture(part: Element): boolean {
  return nodesOf<Nodes>(part).some((node) => node.type === 'element' && node.tagName === 'img');
}

function isCopyButton(button: Element): boolean {
  const { ariaLabel = '', title = '' } = button.properties;
  return (
    hasClass(button, copyClass) || [ariaLabel, title, plainText(button)].some((words) => copyWords.test(String(words)))
  );
}
