import type { Element, Properties } from 'hast';
import { element } from '../elements/nodes.js';
import type { Widget, Widgets } from './widget.js';

/** Scripts that write a part of the article into the page: they become a frame of the same thing, and that a link. */
const embedding = /^(?:https?:)?\/\/(?:gist\.github\.com\/[\w-]+\/[\da-f]+|asciinema\.org\/a\/\w+)\.js(?:[?#]|$)/i;

const script: Widget = ({ properties: { src } }) => {
  if (typeof src !== 'string' || !embedding.test(src)) return undefined;
  return [frame(src.replace(/\.js(?=[?#]|$)/i, ''))];
};

/** A chart that a script draws by the path in `data-src`: `visualisation/123`. */
const flourish: Widget = ({ properties: { dataSrc, title } }) => {
  const path = typeof dataSrc === 'string' ? /^\/?((?:visualisation|story)\/\d+)/.exec(dataSrc)?.[1] : undefined;
  if (path === undefined) return undefined;
  return [frame(`https://public.flourish.studio/${path}/`, title)];
};

/** A drawing that a script shows by its number in `data-id`. */
const infogram: Widget = ({ properties: { dataId, dataTitle } }) => {
  if (typeof dataId !== 'string' || !/^[\w-]+$/.test(dataId)) return undefined;
  return [frame(`https://infogram.com/${dataId}`, dataTitle)];
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
  byClass: [
    [/^flourish-embed$/, flourish],
    [/^infogram-embed$/, infogram],
  ],
};

function frame(src: string, title?: Properties[string]): Element {
  return element('iframe', { src, ...(typeof title === 'string' ? { title } : {}) }, []);
}
