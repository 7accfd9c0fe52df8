import type { Article, TranscriptReference } from '../article/article.js';
import type { Config } from '../config/config.js';
import type { Episode, PodcastPerson, Transcript } from '../model/podcast.js';
import { transcriptType } from './transcript-type.js';

/**
 * What an article says as an episode; `undefined` where the configuration has no `podcast` or the article says nothing.
 *
 * Those who are heard in an episode take the place of the podcast's own (Podcasting 2.0, "person"), so that an article
 * that names guests alone gets the podcast's hosts beside them.
 *
 * @param addressOf the address of a file that the article names; by default, what it is relative to the article's page.
 */
export function episodeOf(
  { episode, url }: Article,
  { podcast }: Config,
  addressOf: (reference: string) => string | undefined = (reference) => againstPage(reference, url),
): Episode | undefined {
  if (!podcast || !episode) return undefined;
  const { image, transcripts, chapters, persons, ...facts } = episode;
  const imageUrl = image && addressOf(image.reference);
  const chaptersUrl = chapters && addressOf(chapters.reference);
  return {
    ...facts,
    ...(imageUrl ? { image: imageUrl } : {}),
    ...(chaptersUrl ? { chapters: chaptersUrl } : {}),
    transcripts: transcripts.flatMap((one) => toTranscript(one, addressOf(one.reference))),
    persons: withHosts(
      persons.map((person) => toPerson(person, addressOf)),
      podcast.persons,
    ),
  };
}

function againstPage(reference: string, page: string): string | undefined {
  if (!URL.canParse(reference, page)) return undefined;
  const { protocol, href } = new URL(reference, page);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}

function toTranscript(
  { mediaType, language, relation }: TranscriptReference,
  url: string | undefined,
): readonly Transcript[] {
  if (url === undefined) return [];
  const type = mediaType ?? transcriptType(url);
  return [{ url, mediaType: type, ...(language ? { language } : {}), ...(relation ? { relation } : {}) }];
}

function toPerson(
  { image, url, ...person }: PodcastPerson,
  addressOf: (reference: string) => string | undefined,
): PodcastPerson {
  const imageUrl = image && addressOf(image);
  const pageUrl = url && addressOf(url);
  return { ...person, ...(imageUrl ? { image: imageUrl } : {}), ...(pageUrl ? { url: pageUrl } : {}) };
}

function withHosts(own: readonly PodcastPerson[], regular: readonly PodcastPerson[]): readonly PodcastPerson[] {
  if (own.length === 0 || own.some(isHost)) return own;
  return [...regular.filter(isHost), ...own];
}

/** Podcasting 2.0, "person": without a role, somebody is a host. */
function isHost({ role = 'host' }: PodcastPerson): boolean {
  return role.toLowerCase() === 'host';
}
