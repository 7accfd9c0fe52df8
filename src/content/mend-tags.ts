import type { Html, Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';
import { closeFormatting } from './close-formatting.js';
import { droppedElements } from './elements/dropped.js';
import { isKnown } from './elements/rules.js';
import { nodesOf } from './nodes-of.js';
import { renderingOf } from './rendering-file.js';
import { reportUnclosed } from './report-unclosed.js';

const tag = /<([a-z][^\s/<>]*)(?=[\s/>])([^<>]*)>/gi;
const endTag = /<\/([a-z][^\s/<>]*)/gi;

/** Elements without an end tag. */
const endless: ReadonlySet<string> = new Set([
  ...['area', 'base', 'bgsound', 'br', 'col', 'embed', 'frame', 'hr', 'img', 'input', 'link', 'meta', 'param'],
  ...['source', 'track', 'wbr'],
]);

/** Elements that, without their end tag, take the rest of the article with them or dress it all. */
const swallowing: ReadonlySet<string> = new Set([
  ...droppedElements,
  ...['iframe', 'object', 'plaintext', 'svg', 'math', 'xmp', 'audio', 'video', 'picture', 'figure', 'table'],
  ...['pre', 'code', 'kbd', 'samp', 'details', 'summary', 'button', 'label'],
]);

/**
 * A plugin that mends tags in Markdown which HTML would read in a way that nobody meant.
 *
 * - `<Chart/>` and `<iframe …/>` open an element in HTML and do not end it: they end at once.
 * - `Vec<T>` and `the <script> element` were meant as text, with the backticks forgotten: a tag that means nothing or
 *   would swallow the article, has no attributes and never ends, is shown.
 * - `<b>` and the like end with their paragraph.
 *
 * A comment that never ends may have been meant to end anywhere: that is only told.
 */
export function mendTags() {
  return (tree: Root, file: VFile): void => {
    const nodes = nodesOf<Nodes>(tree);
    const pieces = nodes.filter((node): node is Html => node.type === 'html');
    if (pieces.length === 0) return;
    reportUnclosed(pieces, renderingOf(file));
    const ended = new Set(
      pieces.flatMap(({ value }) => [...value.matchAll(endTag)].map(([, name]) => name?.toLowerCase())),
    );
    for (const piece of pieces) {
      piece.value = piece.value.replace(tag, (written, name: string, attributes: string) =>
        mendTag({ written, name, attributes, ended: ended.has(name.toLowerCase()) }),
      );
    }
    closeFormatting(nodes);
  };
}

interface Tag {
  readonly written: string;
  readonly name: string;
  /** All that stands behind the name. */
  readonly attributes: string;
  /** Whether any such element ends anywhere in the article. */
  readonly ended: boolean;
}

function mendTag({ written, name, attributes, ended }: Tag): string {
  const element = name.toLowerCase();
  if (endless.has(element)) return written;
  if (attributes.endsWith('/')) return `<${name}${attributes.slice(0, -1)}></${name}>`;
  if (ended || (isKnown(element) && !swallowing.has(element))) return written;
  if (!attributes.includes('=')) return `&lt;${name}${attributes}>`;
  return swallowing.has(element) ? `${written}</${name}>` : written;
}
