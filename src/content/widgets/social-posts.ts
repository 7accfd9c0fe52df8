import type { Element, ElementContent } from 'hast';
import { element, isBlank, text } from '../elements/nodes.js';
import { nodesOf } from '../nodes-of.js';
import { plainText } from '../plain-text.js';
import type { Widget, Widgets } from './widget.js';

/** How a network writes a post into a page, for its script to draw. */
interface Network {
  readonly name: string;
  /** The property with the address of the post; without one, the last link in it leads there. */
  readonly address?: string;
  /** Whether the words in it only invite to see the post; else they are the post's. */
  readonly invites?: boolean;
}

const networks: Readonly<Record<string, Network>> = {
  'twitter-tweet': { name: 'X' },
  'twitter-video': { name: 'X' },
  'mastodon-embed': { name: 'Mastodon', address: 'dataEmbedUrl', invites: true },
  'bluesky-embed': { name: 'Bluesky' },
  'instagram-media': { name: 'Instagram', address: 'dataInstgrmPermalink', invites: true },
  'text-post-media': { name: 'Threads', address: 'dataTextPostPermalink', invites: true },
  'tiktok-embed': { name: 'TikTok', address: 'cite' },
  'fb-post': { name: 'Facebook', address: 'dataHref' },
  'fb-video': { name: 'Facebook', address: 'dataHref' },
  'reddit-embed-bq': { name: 'Reddit' },
  'reddit-card': { name: 'Reddit' },
};

/** What networks add to an address to know where its reader came from. */
const tracking = /^(?:ref_\w+|utm_\w+|igsh(?:id)?|ig_\w+|refer|s|t|src)$/;

/**
 * Posts of social networks: a quotation that keeps its words and its link, or the link where the words are only
 * “View this post”. The script that would draw it is gone.
 */
export const socialPosts: Widgets = {
  byClass: Object.entries(networks).map(([name, network]) => [new RegExp(`^${name}$`), widgetOf(network)] as const),
};

function widgetOf(network: Network): Widget {
  return (quote) => {
    if (quote.tagName === 'iframe') return undefined;
    const links = linksIn(quote);
    for (const link of links) link.properties['href'] = withoutTracking(String(link.properties['href']));
    const given = network.address === undefined ? undefined : quote.properties[network.address];
    const address = typeof given === 'string' ? withoutTracking(given) : links.at(-1)?.properties['href'];
    if (typeof address !== 'string') return quote.children.every(isBlank) ? [] : undefined;
    const page = address.replace(/\/embed\/?$/, '');
    if (network.invites || !holdsWords(quote)) return [linkTo(page, network)];
    const isLinked = links.some(({ properties }) => properties['href'] === page);
    return [element('blockquote', {}, isLinked ? quote.children : [...quote.children, linkTo(page, network)])];
  };
}

function linksIn(quote: Element): readonly Element[] {
  return nodesOf<ElementContent>(quote).filter(
    (node): node is Element =>
      node.type === 'element' && node.tagName === 'a' && typeof node.properties['href'] === 'string',
  );
}

/** Whether there are words beside a bare link. */
function holdsWords({ children }: Element): boolean {
  return children.some((child) => child.type === 'element' && child.tagName !== 'a' && plainText(child) !== '');
}

function linkTo(href: string, { name }: Network): Element {
  return element('p', {}, [element('a', { href }, [text(`Post on ${name}`)])]);
}

function withoutTracking(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()]) if (tracking.test(name)) url.searchParams.delete(name);
  return url.href;
}
