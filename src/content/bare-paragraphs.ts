import type { Html, Nodes, Paragraph } from 'mdast';

/**
 * Begins a line of Markdown that is to be a paragraph without `<p>` around it: `<td>**a**</td>`, in which Markdown reads
 * no `**` as long as the line begins with `<td>`. An end tag of nothing, since HTML passes over it wherever it is left.
 */
export const bareMark = '</bare-paragraph>';

/** Whether a node is a paragraph that is to have no element around it. */
export function isBare(node: Nodes): node is Paragraph {
  return node.type === 'paragraph' && isMark(node.children[0]);
}

/** What a bare paragraph holds, without its mark. */
export function withoutMark(paragraph: Paragraph): Paragraph {
  return { ...paragraph, children: paragraph.children.slice(1) };
}

function isMark(node: Nodes | undefined): node is Html {
  return node?.type === 'html' && node.value === bareMark;
}
