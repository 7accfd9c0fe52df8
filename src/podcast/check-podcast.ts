import type { Diagnostic, Place } from '../diagnostic/diagnostic.js';
import { isPlayed, rssEnclosure } from '../format/rss-enclosure.js';
import type { Entry } from '../model/entry.js';
import type { FeedDocument } from '../model/feed-document.js';
import { episodeRules } from './episode-rules.js';
import { feedRules } from './feed-rules.js';

/**
 * Checks a podcast for what directories want and no format rules out. Entries without a file to play are no episodes:
 * they may stay in the feed, and nothing is wanted of them.
 *
 * @param placeOf where the article of an entry is, by the entry's place in the document.
 */
export function checkPodcast(document: FeedDocument, placeOf: (entryIndex: number) => Place): readonly Diagnostic[] {
  const { podcast } = document;
  if (!podcast) return [];
  const ofFeed = feedRules.flatMap(({ test }) => test({ document, podcast }));
  const firstWith = new Map<string, Entry>();
  const ofEpisodes = document.entries.flatMap((entry, index) => {
    const file = rssEnclosure(entry);
    if (!file || !isPlayed(file)) return [];
    const twin = firstWith.get(file.url);
    if (!twin) firstWith.set(file.url, entry);
    return episodeRules
      .flatMap(({ test }) => test({ entry, file, twin }))
      .map((diagnostic) => ({ ...diagnostic, ...placeOf(index) }));
  });
  return [...ofFeed, ...ofEpisodes];
}
