import type { Element, ElementContent, Properties, RootContent } from 'hast';

/** An element of the body. */
export function element(tagName: string, properties: Properties, children: readonly ElementContent[]): Element {
  return { type: 'element', tagName, properties, children: [...children] };
}

/** A piece of text. */
export function text(value: string): ElementContent {
  return { type: 'text', value };
}

/** Whether a node shows nothing: white space or a comment. */
export function isBlank(node: RootContent): boolean {
  if (node.type === 'text') return !/\S/.test(node.value);
  return node.type !== 'element';
}
