import type { Element, ElementContent } from 'hast';
import { classesOf, hasClass } from '../classes.js';
import { element, isBlank, text } from '../elements/nodes.js';
import { plainText } from '../plain-text.js';
import { codeText, isBeside } from './code-text.js';
import type { Widget, Widgets } from './widget.js';

const languageClass = /^(?:language|lang|highlight-source|highlight)-([\w+#.-]+)$/;
const notLanguages: ReadonlySet<string> = new Set(['none', 'plaintext', 'text', 'default', 'highlighter-rouge']);
/** Names of themes and tools, which stand where Hexo has the language: `figure.highlight.js`. */
const hexo = /^(?:highlight|shiki|hljs|wrap|line-numbers)$/;
const box = /^(?:highlight.*|language-.+|lang-.+|codehilite|sourceCode|brush:.*|expressive-code|code-block.*)$/;
const highlighted =
  /^(?:highlight|chroma|shiki|prism-code|hljs|sourceCode|astro-code|wp-block-code|CodeMirror.*|brush:.*|language-.+)$/;
const numbered = /^(?:lntable|highlighttable|rouge-table|codehilitetable|hljs-ln|linenotable)$/;

/** Code in colours becomes plain code: readers drop the classes that colour it, and most do not know its tables. */
const coloured: Widget = (pre) => {
  if (!isHighlighted(pre)) return undefined;
  return [plainCode(pre, languageOf(pre))];
};

/** A table of line numbers on the left and code on the right: the numbers go. */
const table: Widget = (whole) => {
  if (!isNumbered(whole)) return undefined;
  const blocks = elementsIn(whole, (part) => isBeside(part) || isGutter(part)).filter(
    ({ tagName }) => tagName === 'pre',
  );
  // Hugo's table gives both columns the same classes.
  const pre = blocks.find((block) => !isNumbers(block)) ?? blocks[1];
  if (!pre) return undefined;
  return [plainCode(pre, languageOf(pre) ?? languageName(whole))];
};

/** A box around code that names its language, for the code in it that does not; the name that readers see goes. */
const named: Widget = (outer) => {
  if (outer.children.some(isPre)) outer.children = outer.children.filter((child) => !isCorner(child));
  const language = languageOf(outer);
  if (language === undefined || outer.tagName === 'pre' || outer.tagName === 'code') return undefined;
  for (const part of elementsIn(outer)) {
    if (part.tagName === 'pre' || part.tagName === 'table') part.properties['dataLanguage'] ??= language;
  }
  return undefined;
};

/** Code as Chroma, Rouge, Pygments, Prism, Shiki, highlight.js and their friends colour it. */
export const highlightedCode: Widgets = { byTag: { pre: coloured, table }, byClass: [[box, named]] };

function plainCode(pre: Element, language: string | undefined): Element {
  const properties = language === undefined ? {} : { className: [`language-${language}`] };
  return element('pre', {}, [element('code', properties, [text(codeText(pre))])]);
}

function isHighlighted(pre: Element): boolean {
  if (hasClass(pre, highlighted)) return true;
  return elementsIn(pre).some((part) => part !== pre && (isColoured(part) || part.tagName === 'table'));
}

function isColoured(part: Element): boolean {
  const { className, style, dataLine } = part.properties;
  return part.tagName !== 'code'
    ? [className, style, dataLine].some((value) => value !== undefined)
    : hasClass(part, /^hljs$/);
}

function isPre(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'pre';
}

/** The language as VitePress and its like show it in a corner of the code. */
function isCorner(node: ElementContent): boolean {
  return node.type === 'element' && !isPre(node) && hasClass(node, /^(?:lang|code-lang|language-name)$/);
}

function isNumbered(whole: Element): boolean {
  if (hasClass(whole, numbered)) return true;
  const parts = elementsIn(whole);
  const cells = parts.filter(({ tagName }) => tagName === 'td' || tagName === 'th');
  return cells.some(isGutter) || isNumbersAndCode(cells);
}

/** Hugo's table without classes: one row, with numbers that count up in one cell and code in the other. */
function isNumbersAndCode([left, right, ...more]: readonly Element[]): boolean {
  if (!left || !right || more.length > 0 || !right.children.some(isPre)) return false;
  const shown = left.children.filter((child) => !isBlank(child));
  if (shown.length !== 1 || !shown.every(isPre)) return false;
  const numbers = plainText(left).trim().split(/\s+/);
  return numbers.every((number, index) => /^\d{1,9}$/.test(number) && Number(number) === Number(numbers[0]) + index);
}

function isGutter(part: Element): boolean {
  return hasClass(part, /^(?:gutter|gl|linenos|lineno|rouge-gutter|hljs-ln-numbers)$/);
}

function isNumbers(pre: Element): boolean {
  const parts = elementsIn(pre);
  if (parts.some((part) => hasClass(part, /^(?:lnt|lineno)$/))) return true;
  return /^[\s\d]*$/.test(codeText(pre));
}

/** The language that the code, the elements in it or the box around it name. */
function languageOf(block: Element): string | undefined {
  const code = block.children.find((child): child is Element => child.type === 'element' && child.tagName === 'code');
  return (code && languageName(code)) ?? languageName(block);
}

function languageName(part: Element): string | undefined {
  const { dataLang, dataLanguage } = part.properties;
  const classes = classesOf(part);
  const names = [
    dataLang,
    dataLanguage,
    ...classes.map((name) => languageClass.exec(name)?.[1]),
    ...classes.flatMap((name, index) =>
      /^brush:$/.test(name) ? [classes[index + 1]] : [/^brush:(.+)$/.exec(name)?.[1]],
    ),
    ...(part.tagName === 'figure' && classes[0] === 'highlight' ? classes.filter((name) => !hexo.test(name)) : []),
    ...(classes.includes('sourceCode') ? classes.filter((name) => name !== 'sourceCode') : []),
  ];
  const found = names.map((name) => (typeof name === 'string' ? name.replace(/;$/, '').toLowerCase() : undefined));
  return found.find(
    (name): name is string => name !== undefined && /^[\w+#.-]+$/.test(name) && !notLanguages.has(name),
  );
}

/** An element and all in it; what is left out is left out with all in it. */
function elementsIn(whole: Element, leftOut: (part: Element) => boolean = () => false): readonly Element[] {
  if (leftOut(whole)) return [];
  const inside = whole.children.flatMap((child: ElementContent) =>
    child.type === 'element' ? elementsIn(child, leftOut) : [],
  );
  return [whole, ...inside];
}
