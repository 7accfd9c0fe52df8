import { coverProblems } from '../model/cover-problems.js';
import type { Entry } from '../model/entry.js';
import type { FeedFacts } from '../model/feed-document.js';
import type { Episode, Transcript } from '../model/podcast.js';
import { element, textElement, type XmlElement, type XmlPart } from '../xml/element.js';
import { wholeSeconds } from './media.js';
import { cover, person, withoutGiven, yes } from './podcast-elements.js';
import { rssEnclosure } from './rss-enclosure.js';

const nothingSaid: Episode = { transcripts: [], persons: [] };

/**
 * What an episode says beside the common elements: those of Apple Podcasts and of Podcasting 2.0. An entry without a
 * file to play stays in a podcast's feed; directories pass over it and readers do not.
 */
export function podcastItemElements(entry: Entry, feed: FeedFacts): XmlPart {
  if (!feed.podcast) return undefined;
  const { duration } = rssEnclosure(entry) ?? {};
  const { episode = nothingSaid } = entry;
  const elements = [
    textElement('itunes:title', episode.title),
    textElement('itunes:duration', duration === undefined ? undefined : wholeSeconds(duration)),
    cover(episode.image ?? coverOf(entry)),
    textElement('itunes:explicit', episode.explicit?.toString()),
    textElement('itunes:season', episode.season?.toString()),
    textElement('itunes:episode', episode.episode?.toString()),
    textElement('itunes:episodeType', episode.episodeType),
    yes('itunes:block', episode.block),
    ...episode.transcripts.map(transcript),
    chapters(episode.chapters),
    ...episode.persons.map(person),
  ];
  return withoutGiven(elements, entry.extensions);
}

/** The entry's picture, unless it is known to be none that directories take. */
function coverOf({ image }: Entry): string | undefined {
  return image?.width === undefined || coverProblems(image).length === 0 ? image?.url : undefined;
}

/** Podcasting 2.0, "transcript". */
function transcript({ url, mediaType, language, relation }: Transcript): XmlElement {
  return element('podcast:transcript', { url, type: mediaType, language, rel: relation });
}

/** Podcasting 2.0, "chapters": JSON is the one form that it has. */
function chapters(url: string | undefined): XmlElement | undefined {
  return url === undefined ? undefined : element('podcast:chapters', { url, type: 'application/json+chapters' });
}
