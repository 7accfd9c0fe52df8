import type { Nodes } from 'hast';
import { raw } from 'hast-util-raw';

/** The text that a browser's parser finds in HTML (parse5, the WHATWG's own algorithm). */
export function textOfHtml(html: string): string {
  // The element behind it makes the parser finish what an end of the text would leave in the air.
  return textOf(raw({ type: 'root', children: [{ type: 'raw', value: `${html}<br>` }] }));
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
