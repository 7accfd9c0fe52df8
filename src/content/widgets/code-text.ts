import type { Element, ElementContent } from 'hast';
import { hasClass } from '../classes.js';
import { isHidden } from '../elements/hidden.js';

/** What stands beside the code: line numbers, buttons, the language in a corner, marks of a diff that CSS draws. */
const beside =
  /^(?:ln|lnt|lineno|linenos|linenodiv|line-?numbers?|line-numbers-rows|gutter|rouge-gutter|hljs-ln-numbers|hljs-ln-n|react-syntax-highlighter-line-number|codeblock-line-number|copy.*|copybtn.*|.*copy-?button.*|toolbar|code-lang|language-name)$/i;
const besideElements: ReadonlySet<string> = new Set([
  'button',
  'svg',
  'style',
  'script',
  'textarea',
  'template',
  'select',
]);

/** Line numbers of Chroma that have their looks in `style` and no class: nobody wants them in what they copy. */
const notCopied = /(?:^|[;\s-])user-select\s{0,9}:\s{0,9}none/i;
/** On the code itself, `line-numbers` says that it has some, and `user-select` that nobody may copy it. */
const codeElements: ReadonlySet<string> = new Set(['pre', 'code']);

/** A line of code that has an element of its own: `span.line` of Shiki and Chroma, `token-line` of Prism. */
const line = /^(?:line|token-line|view-line|code-line|ec-line|highlight-line)$/;
const lineElements: ReadonlySet<string> = new Set(['div', 'p', 'tr', 'li']);

/** Whether an element stands beside the code. */
export function isBeside(node: Element): boolean {
  const { style } = node.properties;
  if (besideElements.has(node.tagName)) return true;
  if (node.tagName !== 'code' && hasClass(node, beside)) return true;
  return !codeElements.has(node.tagName) && typeof style === 'string' && notCopied.test(style);
}

/** The code that a highlighter has put into elements, as it was typed: line breaks and indentation are what they were. */
export function codeText(pre: Element): string {
  const reading = { text: '', owesBreak: false };
  for (const child of pre.children) read(child, reading);
  return reading.text.replaceAll('\u00a0', ' ');
}

interface Reading {
  text: string;
  /** Whether a line has ended without a line break: the next element that is a line begins with one. */
  owesBreak: boolean;
}

function read(node: ElementContent, reading: Reading): void {
  if (node.type === 'text') {
    if (node.value === '') return;
    reading.text += node.value;
    reading.owesBreak = false;
  } else if (node.type === 'element') {
    readElement(node, reading);
  }
}

function readElement(node: Element, reading: Reading): void {
  if (isBeside(node) || isHidden(node)) return;
  if (node.tagName === 'br') {
    reading.text += '\n';
    reading.owesBreak = false;
    return;
  }
  const isLine = lineElements.has(node.tagName) || hasClass(node, line) || node.properties['dataLine'] !== undefined;
  if (!isLine) {
    for (const child of node.children) read(child, reading);
    return;
  }
  if (reading.owesBreak) reading.text += '\n';
  reading.owesBreak = false;
  const start = reading.text.length;
  for (const child of node.children) read(child, reading);
  reading.owesBreak = reading.text.length === start || !reading.text.endsWith('\n');
}
