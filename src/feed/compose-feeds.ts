import type { Config } from '../config/config.js';
import type { Entry } from '../model/entry.js';
import type { FeedDocument, FeedFacts, FormatName } from '../model/feed-document.js';
import { forFormat } from '../model/per-format.js';
import type { CoverFacts } from '../model/podcast.js';
import { compose, type MeasuredArticle, toItem } from './compose.js';
import type { Feed } from './feed.js';
import type { Item } from './item.js';
import { toDocument } from './to-document.js';
import { toEntry } from './to-entry.js';

/** The feed of each format. Formats that carry the same of an article have the same feed. */
export type FeedsByFormat = ReadonlyMap<FormatName, Feed>;

/** Makes the feeds of a publication. What it makes of an article is the same object, however often it is asked. */
export interface FeedComposer {
  /** The feed of each format of the configuration, with the articles in the order given. */
  readonly feeds: (articles: readonly MeasuredArticle[]) => FeedsByFormat;
  /** @throws FeedInputError for what no feed can carry. */
  readonly document: (feed: Feed) => FeedDocument;
  /** @throws FeedInputError for what no feed can carry. */
  readonly entry: (article: MeasuredArticle, format: FormatName) => Entry;
  /**
   * What a feed says beside its entries, always the same object.
   *
   * @throws FeedInputError for what no feed can carry.
   */
  readonly facts: () => FeedFacts;
}

/** @param cover what is known of the cover of the configuration's podcast. */
export function feedComposer(config: Config, cover?: CoverFacts): FeedComposer {
  const formats = Object.keys(config.formats) as FormatName[];
  /** What makes the feed of a format another than that of the next. */
  const kindOf = (format: FormatName) =>
    `${forFormat(config.content, format)} ${forFormat(config.support?.body ?? false, format)}`;
  const items = new Map(formats.map((format) => [kindOf(format), new WeakMap<MeasuredArticle, Item>()]));
  const itemOf = (article: MeasuredArticle, format: FormatName): Item => {
    const known = items.get(kindOf(format));
    const item = known?.get(article) ?? toItem(article, config, format);
    known?.set(article, item);
    return item;
  };
  const entries = new WeakMap<Item, Entry>();
  const entryOf: typeof toEntry = (item, ...where) => {
    const entry = entries.get(item) ?? toEntry(item, ...where);
    entries.set(item, entry);
    return entry;
  };
  let known: FeedFacts | undefined;
  const facts = (): FeedFacts => {
    const feed = compose(config, [], cover);
    // Any date, since a feed without items has to say one.
    feed.options = { ...feed.options, updated: new Date(0) };
    return feed.toDocument();
  };
  return {
    feeds(articles) {
      const feeds = new Map<string, Feed>();
      return new Map(
        formats.map((format) => {
          const kind = kindOf(format);
          const itemsOf = () => articles.map((article) => itemOf(article, format));
          const feed = feeds.get(kind) ?? compose(config, itemsOf(), cover);
          feeds.set(kind, feed);
          return [format, feed];
        }),
      );
    },
    document: (feed) => toDocument(feed, entryOf),
    entry: (article, format) => entryOf(itemOf(article, format), 0, {}),
    facts() {
      known ??= facts();
      return known;
    },
  };
}
