import type { Element, ElementContent, Properties } from 'hast';
import { element, isBlank, text } from './nodes.js';
import { forEach, type Rule, type Rules, type Scope } from './rule.js';

/** Sound and film: some readers play them, all can follow the plain link behind them. */
const player: Rule = (media, scope) => {
  const sources = media.children.filter(isSource);
  const address = media.properties['src'] ?? sources[0]?.properties['src'];
  if (typeof address !== 'string') return [];
  media.properties['controls'] = true;
  media.children = sources;
  return [media, text(' '), ...link(address, media.properties, fileName, scope)];
};

/** Other pages in the page: most readers show none of them and say nothing, so a plain link stands in their place. */
const frame: Rule = ({ properties }, scope) => link(properties['src'], properties, host, scope);

/** What a page embeds, as what a reader can show of it. */
export const embedRules: Rules = {
  ...forEach(['audio', 'video'], player),
  ...forEach(['iframe', 'embed'], frame),
  object: ({ properties, children }, scope) =>
    children.every(isBlank) ? link(properties['data'], properties, host, scope) : children,
};

function isSource(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'source' && node.properties['src'] !== undefined;
}

function link(
  address: Properties[string],
  { title }: Properties,
  name: (address: URL) => string,
  { insideLink }: Scope,
): readonly ElementContent[] {
  if (typeof address !== 'string') return [];
  const words = typeof title === 'string' && title.trim() !== '' ? title : name(new URL(address));
  return [insideLink ? text(words) : element('a', { href: address }, [text(words)])];
}

function host(address: URL): string {
  return address.host;
}

function fileName({ pathname, host }: URL): string {
  return pathname.slice(pathname.lastIndexOf('/') + 1) || host;
}
