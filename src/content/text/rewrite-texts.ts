import type { Element, ElementContent, Parents, Root, Text } from 'hast';
import type { VFile } from 'vfile';
import { hasClass } from '../classes.js';
import { element, text } from '../elements/nodes.js';
import { type Rendering, renderingOf } from '../rendering-file.js';
import { formulaMark } from './mark-formulas.js';
import { placeEmoji } from './place-emoji.js';
import { formulaOf } from './place-formula.js';

/** Elements whose text is typed, not written. */
const typed: ReadonlySet<string> = new Set([
  ...['pre', 'code', 'kbd', 'samp', 'tt', 'var', 'xmp', 'listing', 'plaintext', 'script', 'style', 'math', 'svg'],
]);

/**
 * A plugin that puts formulas in the place of their marks, and emoji in the place of their short codes. In code both
 * are what their author typed.
 */
export function rewriteTexts() {
  return (tree: Root, file: VFile): void => {
    const rendering = renderingOf(file);
    if (rendering.extras.toMathml || rendering.extras.emojiOf) rewriteChildren(tree, rendering, false);
  };
}

function rewriteChildren(parent: Parents, rendering: Rendering, isTyped: boolean): void {
  const children = parent.children as ElementContent[];
  parent.children = children.flatMap((child): readonly ElementContent[] => {
    if (child.type === 'text') return isTyped ? [text(unmark(child.value, rendering))] : rewriteText(child, rendering);
    if (child.type === 'element') {
      const formula = fencedFormula(child, rendering);
      if (formula) return [formula];
      unmarkProperties(child, rendering);
      rewriteChildren(child, rendering, isTyped || typed.has(child.tagName));
    }
    return [child];
  });
}

/** GitHub's fence: ` ```math `. */
function fencedFormula({ tagName, children: [code] }: Element, rendering: Rendering): Element | undefined {
  if (tagName !== 'pre' || code?.type !== 'element' || !rendering.extras.toMathml) return undefined;
  if (!hasClass(code, /^language-math$/)) return undefined;
  const tex = code.children.map((child) => (child.type === 'text' ? unmark(child.value, rendering) : '')).join('');
  return formulaOf({ tex: tex.trim(), display: true }, rendering);
}

function rewriteText({ value }: Text, rendering: Rendering): readonly ElementContent[] {
  const written = placeEmoji(value, rendering.extras.emojiOf);
  if (!written.includes('\ue000')) return [text(written)];
  const result: ElementContent[] = [];
  let read = 0;
  for (const { 0: mark, 1: number, index } of written.matchAll(formulaMark)) {
    const formula = rendering.formulas[Number(number)];
    if (!formula) continue;
    result.push(text(written.slice(read, index)), formulaOf(formula, rendering) ?? asWritten(formula.shown));
    read = index + mark.length;
  }
  return [...result, text(written.slice(read))];
}

function asWritten(shown: string): Element {
  return element('code', {}, [text(shown)]);
}

/** A text with what its author wrote in the place of the marks. */
function unmark(value: string, { formulas }: Rendering): string {
  return value.replace(formulaMark, (mark, number: string) => formulas[Number(number)]?.source ?? mark);
}

function unmarkProperties({ properties }: Element, rendering: Rendering): void {
  if (rendering.formulas.length === 0) return;
  for (const [name, value] of Object.entries(properties)) {
    // The address has been encoded by the parser.
    if (typeof value === 'string')
      properties[name] = unmark(value.replace(/%EE%80%80(\d{1,9})%EE%80%81/g, '\ue000$1\ue001'), rendering);
  }
}
