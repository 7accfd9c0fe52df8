import type { Config } from '../config/config.js';
import type { CoverFacts, Podcast } from '../model/podcast.js';
import { podcastGuid } from './podcast-guid.js';

/**
 * What makes a feed a podcast, for the options of our `Feed`; nothing where the configuration has no `podcast`.
 *
 * @param cover what is known of the cover by looking at it.
 */
export function podcastOptions(
  { podcast, site, formats, feedsUrl }: Config,
  cover?: CoverFacts,
): { readonly podcast?: true; readonly itunes?: Podcast } {
  if (!podcast) return {};
  const feedUrl = new URL(formats.rss ?? '', `${feedsUrl.replace(/\/$/, '')}/`).href;
  const image = podcast.image ?? site.logo;
  return {
    podcast: true,
    itunes: {
      guid: podcastGuid(feedUrl),
      ...podcast,
      ...(image === undefined ? {} : { image }),
      ...(cover === undefined ? {} : { cover }),
    },
  };
}
