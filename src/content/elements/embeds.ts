import type { Element, ElementContent, Properties } from 'hast';
import { type Embed, findEmbed } from '../embeds/find-embed.js';
import { frameTitle } from '../embeds/frame-title.js';
import { linkInFrame } from '../embeds/link-in-frame.js';
import { wordsOnly } from './containers.js';
import { element, isBlank, text } from './nodes.js';
import { forEach, type Rule, type Rules, type Scope } from './rule.js';
import { isCounter } from './trackers.js';

/** Elements whose content is blocks, so that a frame in them is one. */
const boxes: ReadonlySet<string> = new Set([
  ...['div', 'section', 'article', 'main', 'figure', 'center', 'aside', 'blockquote', 'details'],
]);

/**
 * Other pages in the page. Most readers show none of them and say nothing, so a still picture or a plain link stands
 * in their place; where the setting wants the player, the link stands beside it, for all readers that do not play.
 */
const frame: Rule = (shown, scope) => {
  const { src, title } = shown.properties;
  if (typeof src !== 'string') {
    scope.rendering.removed.add('frames');
    return [];
  }
  const address = new URL(src);
  if (isCounter(address)) {
    scope.rendering.removed.add('trackers');
    return [];
  }
  const embed = findEmbed(address);
  const inside = embed.isKnown ? undefined : linkInFrame(shown);
  const words = frameTitle(title) ?? inside?.words ?? embed.title;
  return showEmbed({ ...embed, page: inside?.href ?? embed.page, title: words }, shown.properties, scope);
};

/** What a page embeds, as what a reader can show of it. */
export const embedRules: Rules = {
  ...forEach(['iframe', 'embed'], frame),
  object: ({ properties, children }, scope) =>
    children.every(isBlank)
      ? frame(element('iframe', { ...properties, src: properties['data'] }, []), scope)
      : children,

  /** Stands for a player until somebody clicks: a picture and an id, which a script would make a frame of. */
  'lite-youtube': ({ properties }, scope) => lite('https://www.youtube.com/embed/', properties, scope),
  'youtube-video': ({ properties }, scope) => lite('https://www.youtube.com/embed/', properties, scope),
  'amp-youtube': ({ properties }, scope) => lite('https://www.youtube.com/embed/', properties, scope),
  'lite-vimeo': ({ properties }, scope) => lite('https://player.vimeo.com/video/', properties, scope),
};

function lite(base: string, properties: Properties, scope: Scope): readonly ElementContent[] {
  const { videoId, videoid, dataVideoid, playlabel, title } = properties;
  const id = videoid ?? videoId ?? dataVideoid;
  if (typeof id !== 'string' || !/^[\w-]+$/.test(id)) return [];
  return frame(element('iframe', { src: base + id, title: String(title ?? playlabel ?? '') }, []), scope);
}

/** An embed in the form that the setting asks for; words alone where no block may stand. */
function showEmbed(embed: Embed, properties: Properties, scope: Scope): readonly ElementContent[] {
  const { parent, insideLink, rendering } = scope;
  rendering.removed.add('players');
  if (insideLink) return [text(embed.title)];
  const link = element('a', { href: embed.page }, [text(embed.title)]);
  const { embeds } = rendering.input.settings;
  if (parent.type === 'element' && wordsOnly.has(parent.tagName) && parent.tagName !== 'p') {
    return [link];
  }
  if (embeds === 'link') return standing(link, parent);
  const shown = embeds === 'player' ? (player(embed, properties) ?? poster(embed)) : poster(embed);
  return shown ? [element('figure', {}, [shown, element('figcaption', {}, [link])])] : standing(link, parent);
}

/** A link in the place of a box stands in a paragraph of its own; in a line of words it is one of them. */
function standing(link: Element, parent: Scope['parent']): readonly ElementContent[] {
  return parent.type === 'root' || boxes.has(parent.tagName) ? [element('p', {}, [link])] : [link];
}

function poster({ page, title, poster }: Embed): Element | undefined {
  if (poster === undefined) return undefined;
  return element('a', { href: page }, [element('img', { src: poster, alt: title }, [])]);
}

function player({ player, title }: Embed, { width, height }: Properties): Element | undefined {
  if (player === undefined) return undefined;
  return element('iframe', { src: player, title, width, height, allowFullScreen: true }, []);
}
