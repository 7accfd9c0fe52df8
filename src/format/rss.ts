import { element } from '../xml/element.js';
import type { FeedWriter } from './feed-writer.js';
import { channelElements } from './rss-channel.js';
import { writeItem } from './rss-item.js';
import { xmlWriter } from './xml-writer.js';

/** Apple Podcasts, "Podcast RSS feed requirements": a podcast declares both, whatever it uses. */
const podcastPrefixes = ['content', 'itunes'];

/**
 * A feed as RSS 2.0 (https://www.rssboard.org/rss-specification), as the RSS Best Practices Profile
 * (https://www.rssboard.org/rss-profile) advises; the items come after all else of the channel.
 */
export const rssWriter: FeedWriter = xmlWriter({
  root(document) {
    const channel = element(
      'channel',
      {},
      channelElements.map((write) => write(document)),
    );
    return element('rss', { version: '2.0' }, [channel]);
  },
  entry: writeItem,
  end: ['channel', 'rss'],
  options: ({ podcast }) => ({ prefixes: podcast ? podcastPrefixes : [] }),
});
