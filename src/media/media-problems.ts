import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { report } from '../diagnostic/report.js';
import type { Enclosure } from '../model/entry.js';
import { factsOf, isBroken, typeByName } from './describe-media.js';
import type { FoundMedia } from './media-source.js';
import { compareTypes, isPlayed } from './media-type.js';

/**
 * What a media file is to an entry: its lead picture, a picture of its body, a file that its body plays or links to, or
 * a file to offer beside it.
 */
export type MediaRole = 'lead' | 'picture' | 'linked' | 'enclosure';

/** A media file that somebody looked for. */
export interface LookedAt {
  /** As its author wrote it. */
  readonly reference: string;
  readonly role: MediaRole;
  readonly found: FoundMedia;
  /** What a feed says of it. */
  readonly file: Enclosure;
}

/**
 * What is wrong with a media file, without a place. An entry without its picture is still read; one without its sound
 * is none, so that a broken enclosure is an error.
 */
export function mediaProblems(looked: LookedAt): readonly Diagnostic[] {
  const broken = brokenness(looked);
  if (broken) return [looked.role === 'enclosure' ? { ...broken, severity: 'error' } : broken];
  return [misnamed(looked), unknown(looked)].flatMap((problem) => problem ?? []);
}

function brokenness({ reference, found, file: { url } }: LookedAt): Diagnostic | undefined {
  if (found.kind === 'missing') {
    const { tried } = found;
    return report('missing-media', { reference, tried, isOnline: tried.some((place) => /^https?:/i.test(place)) });
  }
  if (!isBroken(found, url)) return undefined;
  const file = nameOf(found, url);
  const { length, mediaType: is = '' } = factsOf(found);
  if (length === 0) return report('empty-media', { file });
  return report('not-media', { file, named: typeByName(found, url) ?? '', is });
}

function misnamed({ found, file: { url } }: LookedAt): Diagnostic | undefined {
  const named = typeByName(found, url);
  const { mediaType: is } = factsOf(found);
  if (named === undefined || is === undefined || compareTypes(named, is) !== 'misnamed') return undefined;
  return report('misnamed-media', { file: nameOf(found, url), named, is });
}

/** What a feed would tell of the file and nobody could find out. */
function unknown({ reference, role, found, file }: LookedAt): Diagnostic | undefined {
  const reason = found.kind === 'unknown' ? found.reason : 'the file does not tell';
  if (role === 'enclosure' && file.length === undefined) return report('unknown-length', { reference, reason });
  const what = role === 'enclosure' ? unknownTime(file) : role === 'lead' ? unknownSize(file) : undefined;
  return what === undefined ? undefined : report('unmeasured-media', { reference, what, reason });
}

function unknownTime({ mediaType, duration }: Enclosure): string | undefined {
  return isPlayed(mediaType) && duration === undefined ? 'duration' : undefined;
}

/** Drawings may have no size of their own. */
function unknownSize({ mediaType, width }: Enclosure): string | undefined {
  return width === undefined && mediaType !== 'image/svg+xml' ? 'size' : undefined;
}

function nameOf(found: FoundMedia, url: string): string {
  return found.kind === 'file' ? found.path : url;
}
