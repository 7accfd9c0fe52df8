import type { Config } from '../config/config.js';
import type { FormatName } from '../model/feed-document.js';
import { forFormat } from '../model/per-format.js';
import type { CoverFacts } from '../model/podcast.js';
import { compose, type MeasuredArticle } from './compose.js';
import type { Feed } from './feed.js';

/** The feed of each format. Formats that carry the same of an article have the same feed. */
export type FeedsByFormat = ReadonlyMap<FormatName, Feed>;

/** The feed of each format of the configuration, with the articles in the order given. */
export function composeFeeds(config: Config, articles: readonly MeasuredArticle[], cover?: CoverFacts): FeedsByFormat {
  const feeds = new Map<string, Feed>();
  return new Map(
    (Object.keys(config.formats) as FormatName[]).map((format) => {
      const key = `${forFormat(config.content, format)} ${forFormat(config.support?.body ?? false, format)}`;
      const feed = feeds.get(key) ?? compose(config, articles, format, cover);
      feeds.set(key, feed);
      return [format, feed];
    }),
  );
}
