import type { ElementContent, Root as HtmlRoot, RootContent } from 'hast';
import type { Root } from 'mdast';

/** A plugin that gives an HTML tree to remark-html, which finds it in the data of a Markdown tree. */
export function handOver() {
  return ({ children }: HtmlRoot): Root => ({
    type: 'root',
    children: [],
    data: { hChildren: children.filter(isContent) },
  });
}

function isContent(node: RootContent): node is ElementContent {
  return node.type !== 'doctype';
}
