import type { Element, Nodes, Root, RootContent, Text } from 'hast';
import { raw } from 'hast-util-raw';
import { nodesOf } from './nodes-of.js';

type Raw = Extract<RootContent, { readonly type: 'raw' }>;

/**
 * Makes elements of the HTML in a tree, by the rules of browsers.
 *
 * A parser takes a tree apart and builds it anew, which costs as much as all else that is done to a body. So pieces of
 * HTML that stand between the blocks of the body, and leave nothing open there, are parsed without the rest of it, which
 * then is what it is in a body without HTML.
 */
export function parseRaw(tree: Root): Root {
  return parseApart(tree) ?? rootOf(raw(tree));
}

/** Elements that are the same wherever in a body they stand, and end where their end tag is. */
const independent = new Set(
  `a abbr article aside audio b blockquote br center cite code dd del details div dl dt em figcaption figure footer h1 h2
  h3 h4 h5 h6 header hr i img ins kbd li main mark nav ol p picture pre q s samp section small source span strong sub
  summary sup time u ul var video`.split(/\s+/),
);

const tag = /<\/?([a-z][^\s/>]*)/gi;

/** What begins with `<!` or `<?` and is no comment; and an end tag that makes an element, if there was one before. */
const dependent = /<(?:!(?!--)|\?|\/br)/i;

/** So many pieces are parsed together. */
const mostPieces = 16;

/** Stands behind each piece. It is no element of HTML, so that it closes nothing; what a piece leaves open has it inside. */
const end: Element = { type: 'element', tagName: 'end-of-piece', properties: {}, children: [] };

/** Ends a tag or a comment that a piece leaves unfinished, as the line end does that stands there in the body. */
const lineEnd: Text = { type: 'text', value: '' };

function parseApart(tree: Root): Root | undefined {
  const pieces = tree.children.filter((node) => node.type === 'raw');
  const isBetween = nodesOf<Nodes>(tree).filter(({ type }) => type === 'raw').length === pieces.length;
  if (!isBetween || pieces.length > mostPieces || !pieces.every(isIndependent)) return undefined;
  const parsed = splitAtEnds(rootOf(raw({ type: 'root', children: pieces.flatMap((piece) => [piece, lineEnd, end]) })));
  if (parsed.length !== pieces.length + 1 || parsed.some(hasTextAtEdge)) return undefined;
  const next = parsed.values();
  return {
    type: 'root',
    children: tree.children.flatMap((node) => (node.type === 'raw' ? (next.next().value ?? []) : node)),
  };
}

function isIndependent({ value }: Raw): boolean {
  const tags = [...value.matchAll(tag)];
  // What an end tag does that is the first depends on whether an element was there before.
  if (dependent.test(value) || tags[0]?.[0].startsWith('</')) return false;
  return tags.every(([, name = '']) => independent.has(name));
}

/** What is between the ends, and nothing behind the last. An end that is not at the top ends nothing. */
function splitAtEnds({ children }: Root): readonly (readonly RootContent[])[] {
  const parts: RootContent[][] = [[]];
  for (const node of children) {
    if (node.type === 'element' && node.tagName === end.tagName) parts.push([]);
    else parts.at(-1)?.push(node);
  }
  return parts;
}

/** Whether a text would be one with a text beside the piece. */
function hasTextAtEdge(part: readonly RootContent[]): boolean {
  return part[0]?.type === 'text' || part.at(-1)?.type === 'text';
}

/** A tree whose root a utility has taken away, since it had one child. */
export function rootOf(node: Nodes): Root {
  return node.type === 'root' ? node : { type: 'root', children: [node as RootContent] };
}
