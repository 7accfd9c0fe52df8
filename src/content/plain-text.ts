import type { Element, Nodes } from 'hast';
import { foldSpace } from './characters.js';
import { isFlow } from './elements/flow.js';

/** Elements whose text is not read along with what stands around it: how to say a word, and what was struck out. */
const unread: ReadonlySet<string> = new Set(['rt', 'rp', 'del', 's', 'script', 'style', 'template']);

/** The words of a part of the body, in one line. */
export function plainText(node: Nodes): string {
  return foldSpace(collect(node));
}

function collect(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'root') return node.children.map(collect).join('');
  if (node.type !== 'element') return '';
  if (unread.has(node.tagName) || node.properties['dataFootnoteRef'] !== undefined) return '';
  if (node.tagName === 'br') return ' ';
  const words = (annotationOf(node) ?? node.children).map(collect).join('');
  return isFlow(node) ? ` ${words} ` : words;
}

/** What a formula was written in, where it says so: its letters alone may mean something else. */
function annotationOf({ tagName, children }: Element): readonly Element[] | undefined {
  if (tagName !== 'semantics') return undefined;
  const annotation = children.find((child) => child.type === 'element' && child.tagName === 'annotation');
  return annotation?.type === 'element' ? [annotation] : undefined;
}
