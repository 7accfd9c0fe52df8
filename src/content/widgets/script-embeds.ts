import type { Element } from 'hast';
import { element } from '../elements/nodes.js';
import type { Widget, Widgets } from './widget.js';

/** Scripts that write a part of the article into the page: they become a frame of the same thing, and that a link. */
const embedding = /^(?:https?:)?\/\/(?:gist\.github\.com\/[\w-]+\/[\da-f]+|asciinema\.org\/a\/\w+)\.js(?:[?#]|$)/i;

const script: Widget = ({ properties: { src } }) => {
  if (typeof src !== 'string' || !embedding.test(src)) return undefined;
  return [frame(src.replace(/\.js(?=[?#]|$)/i, ''))];
};

/** Elements of AMP, which are those of HTML under other names. */
const renamed = (name: string): Widget => {
  return (part) => {
    part.tagName = name;
    return undefined;
  };
};

/** What scripts and the elements of AMP show. */
export const scriptEmbeds: Widgets = {
  byTag: {
    script,
    'amp-img': renamed('img'),
    'amp-anim': renamed('img'),
    'amp-video': renamed('video'),
    'amp-audio': renamed('audio'),
    'amp-iframe': renamed('iframe'),
  },
};

function frame(src: string): Element {
  return element('iframe', { src }, []);
}
