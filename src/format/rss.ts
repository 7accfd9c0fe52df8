import type { FeedDocument } from '../model/feed-document.js';
import { element } from '../xml/element.js';
import { serializeXml } from '../xml/serialize.js';
import { channelElements } from './rss-channel.js';
import { writeItem } from './rss-item.js';

/** Apple Podcasts, "Podcast RSS feed requirements": a podcast declares both, whatever it uses. */
const podcastPrefixes = ['content', 'itunes'];

/**
 * A feed as RSS 2.0 (https://www.rssboard.org/rss-specification), as the RSS Best Practices Profile
 * (https://www.rssboard.org/rss-profile) advises; the items come after all else of the channel.
 */
export function writeRss(document: FeedDocument): string {
  const channel = element('channel', {}, [
    ...channelElements.map((write) => write(document)),
    ...document.entries.map((entry) => writeItem(entry, document)),
  ]);
  const { namespaces, stylesheet } = document;
  const prefixes = document.podcast ? podcastPrefixes : [];
  return serializeXml(element('rss', { version: '2.0' }, [channel]), { namespaces, prefixes, stylesheet });
}
