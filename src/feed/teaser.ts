import { decode } from '../content/decode.js';
import { toHtml } from './html-element.js';
import { attributeOf, type HtmlPart, openingTags, outlineOf, replaceTags, textOf } from './html-outline.js';

/** The beginning of a body. */
export interface Teaser {
  readonly html: string;
  /** Whether the body goes on. */
  readonly cut: boolean;
}

/** Where a teaser may end. */
interface Block {
  readonly part: HtmlPart;
  /** The boxes that it is in, and that have to be closed behind it. */
  readonly boxes: readonly string[];
}

/** So many pieces of prose where the author set no mark, and fewer if they are long: in UTF-16 code units of text. */
const usual = 3;
const longest = 2_000;

/** Blocks that prose is made of; headings, pictures and lines beside it do not count. */
const prose: ReadonlySet<string> = new Set(['p', 'ul', 'ol', 'dl', 'blockquote', 'pre', 'table']);

/** What must not come last: it belongs to what follows. */
const leadIns: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr']);

/**
 * The beginning of a body: the part above the author's mark, else its first three pieces of prose, or fewer if they are
 * long. It ends between two blocks, never in one.
 *
 * @param aboveMark how many blocks stand above the mark; 0 if there is none.
 * @param page where a link leads whose place is not in the teaser.
 */
export function teaserOf(html: string, aboveMark: number, page: string): Teaser {
  const blocks = blocksOf(outlineOf(html), html, []);
  const wanted = aboveMark > 0 ? aboveMark : usualCount(blocks, html);
  const last = blocks[lastIndex(blocks, wanted)];
  if (!last || wanted >= blocks.length) return { html, cut: false };
  const closing = last.boxes.toReversed().map((name) => `</${name}>`);
  return { html: withLiveLinks(html.slice(0, last.part.end) + closing.join(''), page), cut: true };
}

/** The blocks of a body, those in boxes of nothing but blocks among them: a whole article may be in one. */
function blocksOf(parts: readonly HtmlPart[], html: string, boxes: readonly string[]): readonly Block[] {
  return parts.flatMap((part) => {
    const isBox = part.name === 'div' && boxes.length < 10 && isBoxOfBlocks(part, html);
    return isBox ? blocksOf(part.children, html, [...boxes, part.name]) : [{ part, boxes }];
  });
}

function isBoxOfBlocks({ children, inside, insideEnd }: HtmlPart, html: string): boolean {
  const edges = [inside, ...children.flatMap(({ start, end }) => [start, end]), insideEnd];
  const between = edges.flatMap((edge, index) => (index % 2 === 0 ? [html.slice(edge, edges[index + 1])] : []));
  return children.length > 0 && between.every((text) => text.trim() === '');
}

function usualCount(blocks: readonly Block[], html: string): number {
  let pieces = 0;
  let length = 0;
  for (const [index, { part }] of blocks.entries()) {
    const text = textOf(html.slice(part.inside, part.insideEnd));
    length += text.length;
    if (pieces > 0 && length > longest) return index;
    if (prose.has(part.name) && text !== '') pieces += 1;
    if (pieces === usual) return index + 1;
  }
  return blocks.length;
}

function lastIndex(blocks: readonly Block[], wanted: number): number {
  let index = wanted - 1;
  while (index > 0 && leadIns.has(blocks[index]?.part.name ?? '')) index -= 1;
  return index;
}

/** Links within the body whose target was cut off lead to the page, where the target is. */
function withLiveLinks(html: string, page: string): string {
  const ids = new Set(openingTags(html).map((tag) => attributeOf(tag, 'id')));
  const own = withoutFragment(page);
  return replaceTags(html, 'a', (tag) => {
    const href = attributeOf(tag, 'href');
    if (href === undefined || withoutFragment(href) !== own || ids.has(fragmentOf(href))) return tag;
    return tag.replace(/\shref="[^"]*"/, () => ` href="${toHtml(withoutFragment(href))}"`);
  });
}

function withoutFragment(address: string): string {
  return address.split('#', 1)[0] ?? address;
}

function fragmentOf(address: string): string {
  return decode(address.slice(withoutFragment(address).length + 1));
}
