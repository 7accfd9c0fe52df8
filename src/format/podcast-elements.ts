import type { Extensions } from '../model/extension.js';
import type { PodcastPerson } from '../model/podcast.js';
import { element, textElement, type XmlElement, type XmlPart } from '../xml/element.js';

/** Each may be there once only, and what a publisher says in so many words wins. */
export function withoutGiven(
  elements: readonly (XmlElement | undefined)[],
  extensions: Extensions | undefined,
): XmlPart {
  return elements.filter((made) => !extensions?.elements.some(({ name }) => name === made?.name));
}

/** Apple Podcasts, "itunes:image". */
export function cover(href: string | undefined): XmlElement | undefined {
  return href === undefined ? undefined : element('itunes:image', { href });
}

/** Apple Podcasts, "itunes:block" and "itunes:complete": said only when it is so; any other word is none to them. */
export function yes(name: string, isSo: boolean | undefined): XmlElement | undefined {
  return isSo ? textElement(name, 'Yes') : undefined;
}

/** Podcasting 2.0, "person". */
export function person({ name, role, group, image, url }: PodcastPerson): XmlElement {
  return textElement('podcast:person', name, { role, group, img: image, href: url });
}
