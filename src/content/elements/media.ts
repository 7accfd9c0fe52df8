import type { Element, ElementContent, Properties } from 'hast';
import { element, text } from './nodes.js';
import { forEach, type Rule, type Rules } from './rule.js';

/**
 * Sound and film: some readers play them, all can follow the plain link behind them. The poster of a film stands inside
 * the player too, where only those see it who have no player.
 */
const player: Rule = (media, { insideLink, rendering }) => {
  const sources = media.children.filter(isSource);
  const address = media.properties['src'] ?? sources[0]?.properties['src'];
  if (typeof address !== 'string') return [];
  const words = titleOf(media.properties) ?? fileName(new URL(address));
  const link = insideLink ? text(words) : element('a', { href: address }, [text(words)]);
  if (rendering.input.settings.embeds === 'link') return [link];
  const { poster } = media.properties;
  media.properties['controls'] = true;
  if (typeof poster !== 'string') media.children = sources;
  else {
    const img = element('img', { src: poster, alt: words }, []);
    media.children = [...sources, insideLink ? img : element('a', { href: address }, [img])];
  }
  return [media, text(' '), link];
};

/** Sound and film. */
export const mediaRules: Rules = forEach(['audio', 'video'], player);

function titleOf({ title, ariaLabel }: Properties): string | undefined {
  return [title, ariaLabel].find((words): words is string => typeof words === 'string' && words.trim() !== '');
}

function isSource(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'source' && node.properties['src'] !== undefined;
}

function fileName({ pathname, host }: URL): string {
  return pathname.slice(pathname.lastIndexOf('/') + 1) || host;
}
