import type { Element, Nodes as HtmlNodes, Root as HtmlRoot } from 'hast';
import type {
  Code,
  Definition,
  FootnoteDefinition,
  Image,
  List,
  ListItem,
  Nodes,
  Paragraph,
  Parents,
  Root,
} from 'mdast';
import { defaultHandlers, type Handler, type Handlers, type Options, toHast } from 'mdast-util-to-hast';
import type { VFile } from 'vfile';
import { isBare, withoutMark } from './bare-paragraphs.js';
import { fenceLanguage } from './fence-language.js';
import { footnoteOptions, unboxFootnotes } from './footnotes.js';
import { nodesOf } from './nodes-of.js';
import { parseRaw, rootOf } from './parse-raw.js';
import { renderingOf } from './rendering-file.js';
import { titledCode } from './titled-code.js';

const handlers: Handlers = {
  /** One comment needs no HTML parser, and most articles hold no other HTML: the mark where the summary ends. */
  html: (_state, { value }: { readonly value: string }) => {
    const inside = commentOf(value.trimEnd());
    return inside === undefined ? { type: 'raw', value } : { type: 'comment', value: inside };
  },

  /** `![](a.png)` says nothing of the picture, where `alt=""` says that there is nothing to say. */
  image: (state, node: Image) => {
    const img = defaultHandlers.image(state, node);
    if (img.properties['alt'] === '') img.properties['dataWithoutWords'] = true;
    return img;
  },

  code: (state, node: Code) => titledCode(node, defaultHandlers.code(state, { ...node, lang: fenceLanguage(node) })),

  /** Whether a list is loose is asked of it once, and not anew for each of its items: there may be very many. */
  listItem: (state, node: ListItem, parent: Parents | undefined) => {
    if (parent?.type !== 'list') return defaultHandlers.listItem(state, node, parent);
    return defaultHandlers.listItem(state, node, { type: 'list', spread: isLoose(parent), children: [] });
  },

  /** A root is what stands for its children and nothing more. */
  paragraph: (state, node: Paragraph) =>
    isBare(node) ? inPlace(state.all(withoutMark(node))) : defaultHandlers.paragraph(state, node),
};

/** Nodes in the place of one. What the type says of handlers leaves out that a root may be anywhere. */
function inPlace(children: readonly HtmlNodes[]): Element {
  return { type: 'root', children } as unknown as Element;
}

const loose = new WeakMap<List, boolean>();

function isLoose(list: List): boolean {
  const known = loose.get(list) ?? (list.spread || list.children.some(isLooseItem));
  loose.set(list, known);
  return known;
}

function isLooseItem({ spread, children }: ListItem): boolean {
  return spread ?? children.length > 1;
}

const options: Options = { ...footnoteOptions, handlers };

/**
 * What toHast looks for in the whole tree, before it begins: its own search makes and names a function for every node,
 * which is a tenth of the time of a body.
 */
function definitionsOf(tree: Root): Root {
  const children: (Definition | FootnoteDefinition)[] = [];
  const open: Nodes[] = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    // Whatever a footnote defines, toHast finds in it.
    if (isDefinition(node)) children.push(node);
    else if ('children' in node) for (const child of node.children.toReversed()) open.push(child);
  }
  return { type: 'root', children };
}

function isDefinition(node: Nodes): node is Definition | FootnoteDefinition {
  return node.type === 'definition' || node.type === 'footnoteDefinition';
}

/** Goes on with the whole tree in the place of its definitions. */
function handlerOf(tree: Root): Handler {
  // What the type says of handlers leaves out that this one returns a root.
  return (state) => defaultHandlers.root(state, tree) as Element;
}

/** A plugin that makes an HTML tree of a Markdown tree, with elements in the place of the HTML in it. */
export function toHtmlTree() {
  return (tree: Root, file: VFile): HtmlRoot => {
    const html = rootOf(toHast(definitionsOf(tree), { ...options, handlers: { ...handlers, root: handlerOf(tree) } }));
    unboxFootnotes(html);
    const hasHtml = nodesOf<HtmlNodes>(html).some(({ type }) => type === 'raw');
    renderingOf(file).hasHtml = hasHtml;
    return hasHtml ? parseRaw(html) : html;
  };
}

function commentOf(html: string): string | undefined {
  const end = html.indexOf('-->', 4);
  return html.startsWith('<!--') && end === html.length - 3 ? html.slice(4, end) : undefined;
}
