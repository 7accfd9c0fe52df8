import type { Element } from 'hast';
import { raw } from 'hast-util-raw';
import temml from 'temml';

/** Far more than any formula needs; what expands for ever ends here. */
const maxExpand = 1_000;

/**
 * The MathML of a formula in TeX, with the TeX as its annotation.
 *
 * @throws an error that says what is wrong with the TeX, in one line.
 */
export function toMathml(tex: string, display: boolean): Element {
  const options = { displayMode: display, annotate: true, throwOnError: true, trust: false, maxExpand };
  const tree = raw({ type: 'root', children: [{ type: 'raw', value: temml.renderToString(tex, options) }] });
  const math = tree.type === 'root' ? tree.children[0] : tree;
  if (math?.type !== 'element') throw new Error('there is no formula in it');
  return math;
}
