import { candidatesOf, type MediaPlaces } from './candidates.js';
import { examine } from './examine.js';
import { parseReference } from './media-reference.js';
import type { MediaFacts, MediaSource } from './media-source.js';
import { isPlayed } from './media-type.js';
import { playTimeOfBytes } from './play-time.js';

/** A media file in memory. */
export interface MediaBytes {
  /** With `/` between its parts: beside the articles, or in a folder such as `static` beside them. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The media files of a build from memory: all that there are. Each is looked at once. */
export function mediaInMemory(files: readonly MediaBytes[], places: MediaPlaces): MediaSource {
  const byPath = new Map(files.map(({ path, bytes }) => [path.normalize('NFC'), bytes]));
  const hasFolder = (folder: string) => files.some(({ path }) => path.startsWith(`${folder}/`));
  const looked = new Map<Uint8Array, Promise<MediaFacts>>();
  return {
    async find(written, user) {
      const reference = parseReference(written, places.siteUrl);
      if (reference === undefined) return { kind: 'unknown', reason: 'it is neither a path nor an http(s) address' };
      const candidates = candidatesOf(reference, user, places);
      for (const { path, placeOnSite } of candidates) {
        const bytes = byPath.get(path.normalize('NFC'));
        if (bytes === undefined) continue;
        const facts = looked.get(bytes) ?? factsOfBytes(bytes);
        looked.set(bytes, facts);
        return { kind: 'file', path, ...(placeOnSite !== undefined && { placeOnSite }), facts: await facts };
      }
      if (reference.kind === 'address') return { kind: 'unknown', reason: 'a build from memory asks no server' };
      const tried = candidates.filter(({ folder, isSure }) => isSure && (!folder || hasFolder(folder)));
      if (tried.length === 0) return { kind: 'unknown', reason: 'no folder of the site is known to have it' };
      return { kind: 'missing', tried: tried.map(({ path }) => path) };
    },
  };
}

async function factsOfBytes(bytes: Uint8Array): Promise<MediaFacts> {
  const facts = await examine(bytes.length, (length) => bytes.subarray(0, length));
  const { mediaType } = facts;
  if (mediaType === undefined || !isPlayed(mediaType)) return facts;
  const duration = await playTimeOfBytes(bytes, mediaType, bytes.length);
  return duration === undefined ? facts : { ...facts, duration };
}
