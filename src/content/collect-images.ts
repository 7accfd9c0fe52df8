import type { Element, Nodes, Root } from 'hast';
import type { VFile } from 'vfile';
import { mediaOf } from './collect-media.js';
import { decode } from './decode.js';
import { nodesOf } from './nodes-of.js';
import type { BodyImage, RenderInput } from './rendering.js';
import { renderingOf } from './rendering-file.js';

/** A plugin that lists the pictures of a body, and its sound, films and documents, for those who look for their files. */
export function collectImages() {
  return (tree: Root, file: VFile): void => {
    const rendering = renderingOf(file);
    rendering.media = mediaOf(tree, rendering.input);
    if (rendering.pictures.size === 0) return;
    const lines = new LineFinder(rendering.input);
    rendering.images = nodesOf<Nodes>(tree).flatMap((node): readonly BodyImage[] => {
      if (node.type !== 'element' || node.tagName !== 'img') return [];
      const url = String(node.properties['src'] ?? '');
      const written = rendering.pictures.get(url);
      return written === undefined ? [] : [imageOf(node, url, lines.find(written))];
    });
  };
}

function imageOf(
  { properties: { alt, dataWithoutWords } }: Element,
  url: string,
  { reference, line }: Found,
): BodyImage {
  return {
    reference,
    url,
    ...(typeof alt === 'string' && dataWithoutWords === undefined ? { alt } : {}),
    ...(line === undefined ? {} : { line }),
  };
}

interface Found {
  readonly reference: string;
  readonly line?: number;
}

/** Finds the lines of references that come in the order of the text, so that the text is gone through once. */
class LineFinder {
  readonly #text: string;
  #line: number;
  #at = 0;

  constructor({ markdown, firstLine }: Pick<RenderInput, 'markdown' | 'firstLine'>) {
    this.#text = markdown;
    this.#line = firstLine;
  }

  /** The parser has encoded what an address may not hold, so that is tried as well. */
  find(written: string): Found {
    for (const reference of new Set([written, decode(written)])) {
      const at = this.#text.indexOf(reference, this.#at);
      if (at < 0) continue;
      this.#line += this.#text.slice(this.#at, at).split('\n').length - 1;
      this.#at = at;
      return { reference, line: this.#line };
    }
    return { reference: decode(written) };
  }
}
