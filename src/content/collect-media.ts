import type { Element, Nodes, Root } from 'hast';
import { absoluteAddress } from './absolute-address.js';
import { nodesOf } from './nodes-of.js';
import type { BodyMedia, RenderInput } from './rendering.js';

/** What can be heard, seen or kept, and is no page. */
const fileName =
  /\.(?:mp3|m4a|aac|og[gav]|opus|wav|flac|mp4|m4v|webm|mov|pdf|epub|zip|csv|docx?|xlsx?|pptx?|od[tsp])(?:[?#].*)?$/i;

/** What cannot be part of an address as Markdown and HTML write it. */
const around = /[\s"'()<>[\]]+/;

/** The sound, films and documents that a body plays or links to, each once, for those who look for their files. */
export function mediaOf(tree: Root, input: RenderInput): readonly BodyMedia[] {
  const urls = new Set(nodesOf<Nodes>(tree).flatMap((node) => (node.type === 'element' ? addressesOf(node) : [])));
  if (urls.size === 0) return [];
  const written = writtenIn(input);
  // What a template wrote, and what has spaces in it, is known by its address alone.
  return [...urls].map((url) => ({ url, ...(written.get(url) ?? { reference: url }) }));
}

function addressesOf({ tagName, properties: { href, src, poster } }: Element): readonly string[] {
  const isPlayer = tagName === 'audio' || tagName === 'video' || tagName === 'source';
  const played = isPlayer ? [src, poster] : [];
  const linked = tagName === 'a' && typeof href === 'string' && fileName.test(href) ? [href] : [];
  return [...played, ...linked].filter((address) => typeof address === 'string');
}

/** How the addresses of files are written in a text, and in which line first, by what they become. */
function writtenIn(input: RenderInput): ReadonlyMap<string, Omit<BodyMedia, 'url'>> {
  const found = new Map<string, Omit<BodyMedia, 'url'>>();
  for (const [index, line] of input.markdown.split('\n').entries()) {
    // Most words are no addresses, and taking one apart takes time.
    for (const reference of line.includes('.') ? line.split(around) : []) {
      const url = reference.includes('.') ? absoluteAddress(reference, 'media', input) : undefined;
      if (url !== undefined && !found.has(url)) found.set(url, { reference, line: input.firstLine + index });
    }
  }
  return found;
}
