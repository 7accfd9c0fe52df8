import type { Enclosure, Entry } from '../model/entry.js';
import { element, textElement, type XmlElement, type XmlPart } from '../xml/element.js';
import { mediaTypeOf } from './media-types.js';

/** What a media file is beside its own facts. */
interface Role {
  /** For files whose media type does not tell; what is played is never anything else. */
  readonly medium?: string;
  /** Whether players should choose it among alternates. */
  readonly isDefault?: boolean;
  readonly withDescription?: boolean;
}

/** Media RSS 1.5.1, "media:content": one file. A player takes none of it for an episode, as it would an enclosure. */
export function mediaContent(file: Enclosure, { medium, isDefault, withDescription = true }: Role = {}): XmlElement {
  const type = mediaTypeOf(file);
  const attributes = {
    url: file.url,
    type,
    medium: playedMediumOf(type) ?? medium ?? mediumOf(type),
    isDefault: isDefault ? 'true' : undefined,
    fileSize: file.length?.toString(),
    width: file.width?.toString(),
    height: file.height?.toString(),
    duration: file.duration === undefined ? undefined : wholeSeconds(file.duration),
  };
  return element('media:content', attributes, [
    textElement('media:title', file.title),
    withDescription ? textElement('media:description', file.description || undefined, { type: 'plain' }) : undefined,
    textElement('media:credit', file.credit, { role: file.creditRole }),
    file.thumbnail === undefined ? undefined : element('media:thumbnail', { url: file.thumbnail }),
  ]);
}

function playedMediumOf(type = ''): string | undefined {
  return /^(?:audio|video)(?=\/)/.exec(type)?.[0];
}

/** Media RSS 1.5.1, "medium". */
function mediumOf(type = ''): string | undefined {
  if (/^(?:text\/|application\/(?:pdf|epub\+zip)$)/.test(type)) return 'document';
  return /^(?:image|audio|video)(?=\/)/.exec(type)?.[0];
}

/**
 * The lead picture and those of the body, as aggregators look for them in Atom and RSS.
 *
 * The lead picture stands in for its thumbnail where it has none: some aggregators know `media:thumbnail` alone. What can
 * be seen is left out of an entry without a summary: feedparser would take it for the body, which RSS has in place of the
 * summary there.
 */
export function pictures({ image, media = [], summary }: Entry): XmlPart {
  const withDescription = summary !== undefined;
  const role = { medium: 'image', withDescription };
  const others = media.filter(({ url }) => url !== image?.url);
  return [
    image && mediaContent({ ...image, thumbnail: image.thumbnail ?? image.url }, role),
    ...others.map((picture) => mediaContent(picture, role)),
  ];
}

/** A duration as text: whole seconds. */
export function wholeSeconds(duration: number): string {
  return Math.round(duration).toString();
}
