import type { Nodes, Parents, Root, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { report } from '../diagnostic/report.js';
import { flattenHtml } from './flatten-html.js';
import { renderingOf } from './rendering-file.js';

/** Levels of quotes, lists, stress or tags: more than any text needs, and all later steps can still go down so far. */
const deepest = 100;

/** Nodes that only wrap others: without them the text stays, on a shallower level. */
const wrappers: ReadonlySet<string> = new Set([
  ...['blockquote', 'list', 'listItem', 'footnoteDefinition'],
  ...['emphasis', 'strong', 'delete', 'link', 'linkReference'],
]);

/** A plugin that flattens what is nested too deep for the steps after it, which go down by calling themselves. */
export function limitNesting() {
  return (tree: Root, file: VFile): void => {
    const flattened = [flattenMarkdown(tree), flattenHtml(tree, deepest)];
    if (!flattened.includes(true)) return;
    const { input, diagnostics } = renderingOf(file);
    diagnostics.push(report('too-deep', { deepest }, { path: input.path }));
  };
}

/** Whether anything was flattened. Keeps its own stack: the tree may be deeper than the machine's. */
function flattenMarkdown(tree: Root): boolean {
  const open: { readonly node: Nodes; readonly depth: number }[] = [{ node: tree, depth: 0 }];
  let flattened = false;
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth } = next;
    if (!('children' in node)) continue;
    if (depth >= deepest && node.children.some(isWrapper)) {
      setChildren(node, unwrap(node.children));
      flattened = true;
    }
    for (const child of node.children) open.push({ node: child, depth: depth + 1 });
  }
  return flattened;
}

/** The nodes that the wrappers among some nodes hold, on any level, in their order. */
function unwrap(nodes: readonly RootContent[]): RootContent[] {
  const open = nodes.toReversed();
  const result: RootContent[] = [];
  for (let node = open.pop(); node; node = open.pop()) {
    if (!isWrapper(node) || !('children' in node)) result.push(node);
    else for (const child of node.children.toReversed()) open.push(child);
  }
  return result;
}

function isWrapper({ type }: Nodes): boolean {
  return wrappers.has(type);
}

/** The types know which children each parent may have, but not that these come from such a parent. */
function setChildren(parent: Parents, children: RootContent[]): void {
  (parent as { children: RootContent[] }).children = children;
}
