import type { Enclosure, Entry } from '../model/entry.js';
import { element, textElement, type XmlElement } from '../xml/element.js';
import { mediaTypeOf } from './media-types.js';

/** Media RSS 1.5.1, "media:content": one file. A player takes none of it for an episode, as it would an enclosure. */
export function mediaContent(file: Enclosure, medium?: string): XmlElement {
  const type = mediaTypeOf(file);
  const attributes = {
    url: file.url,
    type,
    medium: medium ?? /^(?:image|audio|video)(?=\/)/.exec(type ?? '')?.[0],
    fileSize: file.length?.toString(),
    duration: file.duration === undefined ? undefined : wholeSeconds(file.duration),
  };
  return element('media:content', attributes, [textElement('media:title', file.title)]);
}

/** The lead picture as `media:content`, which Atom and RSS readers show as a preview. */
export function leadImage({ image }: Entry): XmlElement | undefined {
  return image && mediaContent(image, 'image');
}

/** A duration as text: whole seconds. */
export function wholeSeconds(duration: number): string {
  return Math.round(duration).toString();
}
