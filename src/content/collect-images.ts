import type { Element, Nodes, Root } from 'hast';
import type { VFile } from 'vfile';
import { mediaOf } from './collect-media.js';
import { decode } from './decode.js';
import { nodesOf } from './nodes-of.js';
import type { BodyImage, RenderInput } from './rendering.js';
import { renderingOf } from './rendering-file.js';
import { folderOf, pathOnSite } from './templates/site-path.js';

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

/** What stands before a path in a template that puts the site's folder before it, or behind such a template. */
const beforePath = ['"', "'", '}}'];

/** Finds the lines of references that come in the order of the text, so that the text is gone through once. */
class LineFinder {
  readonly #text: string;
  readonly #siteUrl: string;
  readonly #hasTemplates: boolean;
  #line: number;
  #at = 0;

  constructor({ markdown, firstLine, siteUrl }: Pick<RenderInput, 'markdown' | 'firstLine' | 'siteUrl'>) {
    this.#text = markdown;
    this.#line = firstLine;
    this.#siteUrl = siteUrl;
    this.#hasTemplates = markdown.includes('{{');
  }

  /** The parser has encoded what an address may not hold, so that is tried as well. */
  find(written: string): Found {
    const decoded = decode(written);
    for (const reference of new Set([written, decoded])) {
      const line = this.#lineOf(this.#find(reference));
      if (line !== undefined) return { reference, line };
    }
    const line = this.#hasTemplates ? this.#lineOf(this.#inTemplate(decoded)) : undefined;
    return line === undefined ? { reference: decoded } : { reference: decoded, line };
  }

  #lineOf(at: number | undefined): number | undefined {
    if (at === undefined) return undefined;
    this.#line += this.#text.slice(this.#at, at).split('\n').length - 1;
    this.#at = at;
    return this.#line;
  }

  /** Where a path is written that a template has made longer: by the site's address, its folder or a slash. */
  #inTemplate(address: string): number | undefined {
    const path = pathOnSite(address, this.#siteUrl);
    if (!path.startsWith('/')) return undefined;
    const folder = `${folderOf(this.#siteUrl)}/`;
    const short = path.startsWith(folder) ? path.slice(folder.length) : path.slice(1);
    const texts = [folder + short, `/${short}`, short].flatMap((end) => beforePath.map((before) => before + end));
    return texts.flatMap((text) => this.#find(text) ?? []).sort((a, b) => a - b)[0];
  }

  #find(text: string): number | undefined {
    const at = this.#text.indexOf(text, this.#at);
    return at < 0 ? undefined : at;
  }
}
