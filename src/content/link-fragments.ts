import GithubSlugger from 'github-slugger';
import type { Element, Nodes, Root } from 'hast';
import type { VFile } from 'vfile';
import { decode } from './decode.js';
import { nodesOf } from './nodes-of.js';
import { plainText } from './plain-text.js';
import { renderingOf } from './rendering-file.js';

const heading = /^h[1-6]$/;

type Targets = Map<string, Element>;

/**
 * A plugin that gives every id the entry's own prefix, and leads the links within the body to them.
 *
 * A reader may show many bodies on one page, where two ids of one name would lead the link of a footnote into another
 * article. The links stay absolute: readers that show a body by itself know its page, and stay where they are.
 */
export function linkFragments() {
  return (tree: Root, file: VFile): void => {
    const { url, idPrefix } = renderingOf(file).input;
    const page = withoutFragment(new URL(url).href);
    const elements = nodesOf<Nodes>(tree).filter((node) => node.type === 'element');
    const targets = collectTargets(elements);
    const links = elements.flatMap((link) => {
      const fragment = fragmentOn(page, link);
      return fragment === undefined ? [] : [{ link, fragment }];
    });
    const unknown = links.map(({ fragment }) => fragment).filter((fragment) => !targets.has(fragment));
    if (unknown.length > 0) addHeadings(elements, targets, new Set(unknown));

    for (const [id, element] of targets) element.properties['id'] = idPrefix + id;
    for (const { link, fragment } of links) {
      if (targets.has(fragment)) link.properties['href'] = new URL(`#${idPrefix}${fragment}`, page).href;
    }
  };
}

/** The elements with an id; `<a name>` is how HTML once said it. Of several with one id, links lead to the first. */
function collectTargets(elements: readonly Element[]): Targets {
  const targets: Targets = new Map();
  for (const element of elements) {
    const { tagName, properties } = element;
    const written = properties['id'] ?? (tagName === 'a' ? properties['name'] : undefined);
    if (written === undefined) continue;
    delete properties['id'];
    const id = nameOf(String(written));
    if (id !== '' && !targets.has(id)) targets.set(id, element);
  }
  return targets;
}

/** Adds the headings that links lead to by the ids that site generators make out of their words. */
function addHeadings(elements: readonly Element[], targets: Targets, wanted: ReadonlySet<string>): void {
  const slugger = new GithubSlugger();
  for (const element of elements) {
    if (!heading.test(element.tagName)) continue;
    const slug = slugger.slug(plainText(element));
    if (wanted.has(slug) && !targets.has(slug) && element.properties['id'] === undefined) targets.set(slug, element);
  }
}

/** The id that a link to the article's own page leads to. */
function fragmentOn(page: string, { tagName, properties: { href } }: Element): string | undefined {
  if (tagName !== 'a' || typeof href !== 'string' || !href.includes('#')) return undefined;
  if (withoutSlash(withoutFragment(href)) !== withoutSlash(page)) return undefined;
  return nameOf(href.slice(href.indexOf('#') + 1));
}

/** What an id and a link to it have in common: not percent-encoded, and without the white space that no id may have. */
function nameOf(written: string): string {
  return decode(written).trim().replace(/\s+/g, '-');
}

function withoutFragment(address: string): string {
  const start = address.indexOf('#');
  return start < 0 ? address : address.slice(0, start);
}

function withoutSlash(address: string): string {
  return address.endsWith('/') ? address.slice(0, -1) : address;
}
