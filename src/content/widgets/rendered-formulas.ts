import type { Element, ElementContent } from 'hast';
import { element, text } from '../elements/nodes.js';
import { nodesOf } from '../nodes-of.js';
import { plainText } from '../plain-text.js';
import type { Rendering } from '../rendering-file.js';
import { formulaOf } from '../text/place-formula.js';
import type { Widget, Widgets } from './widget.js';

const tex = /^math\/tex(?:;\s*mode=display)?$/;
const delimiters = /^\s*(?:\\\(|\\\[|\$\$?)([\s\S]*?)(?:\\\)|\\\]|\$\$?)\s*$/;

/**
 * A formula that KaTeX or MathJax has drawn: the MathML for screen readers that stands in it is the formula, and the
 * drawing beside it, hundreds of elements that only a style sheet puts in their places, goes.
 */
const drawn: Widget = (drawing) => {
  const math = mathIn(drawing);
  return math && [math];
};

function mathIn(drawing: Element): Element | undefined {
  const math = nodesOf<ElementContent>(drawing).find(isMath);
  if (!math) return undefined;
  if (/display/.test(String(drawing.properties['className'])) || drawing.properties['display'] === 'true') {
    math.properties['display'] = 'block';
  }
  return math;
}

/** KaTeX without MathML: its letters are all there is. */
const lettersOnly: Widget = (drawing) => [mathIn(drawing) ?? text(plainText(drawing))];

/** What MathJax shows before it has drawn, and the frame around its drawing. */
const preview: Widget = () => [];

/** TeX that a script would draw. */
const source: Widget = (script, { rendering }) => {
  const type = String(script.properties['type'] ?? '');
  if (!tex.test(type)) return undefined;
  return [showTex(textOf(script), type.includes('display'), rendering)];
};

/** TeX between marks in an element made for it, as Pandoc and the Markdown of many generators write it. */
const written: Widget = (span, { rendering }) => {
  const inside = textOf(span);
  const found = delimiters.exec(inside)?.[1];
  if (found === undefined || span.children.some(({ type }) => type !== 'text')) return undefined;
  const display = span.tagName === 'div' || /display/.test(String(span.properties['className']));
  return [showTex(found, display, rendering)];
};

/** Formulas that are no text any more, or not yet. */
export const renderedFormulas: Widgets = {
  byTag: { 'mjx-container': drawn, script: source },
  byClass: [
    [/^(?:katex-display|katex)$/, lettersOnly],
    [/^MathJax_Preview$/, preview],
    [/^(?:MathJax|MathJax_Display|MathJax_CHTML|MathJax_SVG)$/, drawn],
    [/^(?:math|arithmatex|MathJax_TeX)$/, written],
  ],
};

function showTex(written: string, display: boolean, rendering: Rendering): Element {
  const formula = rendering.extras.toMathml ? formulaOf({ tex: written.trim(), display }, rendering) : undefined;
  return formula ?? element('code', {}, [text(written.trim())]);
}

function isMath(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'math';
}

function textOf({ children }: Element): string {
  return children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}
