import type { Enclosure } from '../model/entry.js';
import type { FoundMedia, MediaFacts } from './media-source.js';
import { compareTypes, mediaTypeByName, mediaTypeOfFile, usualMediaType } from './media-type.js';

/** What an author says of a media file. */
export type SaidOfMedia = Omit<Enclosure, 'url' | 'width' | 'height' | 'creditRole' | 'thumbnail'>;

/** What is known of a file, whoever found it; nothing of one that nobody has looked at. */
export function factsOf(found: FoundMedia): Partial<MediaFacts> {
  return found.kind === 'file' || found.kind === 'remote' ? found.facts : {};
}

/** The media type that the name of a file says: of the file itself where there is one, else of its address. */
export function typeByName(found: FoundMedia, url: string): string | undefined {
  return mediaTypeByName(found.kind === 'file' ? found.path : url);
}

/** Whether a file is there and is none that could be shown or played. */
export function isBroken(found: FoundMedia, url: string): boolean {
  const { length, mediaType } = factsOf(found);
  return length === 0 || compareTypes(typeByName(found, url), mediaType) === 'not-media';
}

/**
 * A media file as a feed carries it. What the file itself says wins over what its author says of it, and that over its
 * name; of a broken file no facts are told, since they would be those of something else.
 */
export function describeMedia(url: string, found: FoundMedia, said: SaidOfMedia): Enclosure {
  const broken = isBroken(found, url);
  const { mediaType: byContent, isRgb: _, ...facts } = broken ? {} : factsOf(found);
  const { mediaType: declared, ...rest } = said;
  const byName = declared === undefined ? typeByName(found, url) : usualMediaType(declared);
  const mediaType = mediaTypeOfFile(byName, byContent);
  return { url, ...rest, ...facts, ...(mediaType !== undefined && { mediaType }) };
}
