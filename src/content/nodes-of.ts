import type { Nodes, Parents } from 'hast';

/**
 * Every node of a tree, in the order of the text: mdast or hast, however deep.
 *
 * Our own loop, because unist-util-visit makes and names a function for every node: half of the time of a body.
 */
export function nodesOf<Node extends object>(tree: Node): readonly Node[] {
  const nodes: Node[] = [];
  const open = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    nodes.push(node);
    const children = childrenOf(node);
    for (let index = children.length - 1; index >= 0; index -= 1) open.push(children[index] as Node);
  }
  return nodes;
}

/** The children of a node are nodes of the same kind of tree, which its type does not say. */
function childrenOf<Node extends object>(node: Node): readonly Node[] {
  return 'children' in node ? (node.children as readonly Node[]) : none;
}

const none: readonly never[] = [];

/** Whether a node of an HTML tree can hold others. */
export function isParent(node: Nodes): node is Parents {
  return 'children' in node;
}
