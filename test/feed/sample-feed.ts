import { Feed as PackageFeed } from 'feed';
import { Feed } from '../../src/feed/feed.js';
import type { FeedOptions } from '../../src/feed/feed-options.js';
import type { Item } from '../../src/feed/item.js';
import { parseStrictly, texts } from '../conformance/strict-xml.js';

export const options: FeedOptions = {
  title: 'Tidings Gazette',
  link: 'https://tidings.example/',
  feedLinks: {
    rss: 'https://tidings.example/rss.xml',
    atom: 'https://tidings.example/atom.xml',
    json: 'https://tidings.example/feed.json',
  },
};

/** An item with nothing but what the package's type wants, and the fields given. */
export function sampleItem(fields: Partial<Item> = {}): Item {
  return {
    title: 'First',
    link: 'https://tidings.example/first/',
    date: new Date('2026-01-02T03:04:05Z'),
    ...fields,
  };
}

/** A feed of one item, with the fields given. */
export function feedOf(item: Partial<Item>, more: Partial<FeedOptions> = {}): Feed {
  const feed = new Feed({ ...options, ...more });
  feed.addItem(sampleItem(item));
  return feed;
}

/** The same feed as {@link feedOf}, as the package itself writes it. */
export function packageFeedOf(item: Partial<Item>, more: Partial<FeedOptions> = {}): PackageFeed {
  const feed = new PackageFeed({ ...options, id: 'https://tidings.example/', ...more });
  feed.addItem(sampleItem(item));
  return feed;
}

/** The texts of an XPath in the RSS of a feed, as a strict parser finds them. */
export function rss(feed: PackageFeed, xpath: string): readonly string[] {
  return texts(parseStrictly(feed.rss2()), xpath);
}

/** The texts of an XPath in the Atom of a feed, as a strict parser finds them. */
export function atom(feed: PackageFeed, xpath: string): readonly string[] {
  return texts(parseStrictly(feed.atom1()), xpath);
}

/** The JSON Feed of a feed. */
export function json(feed: PackageFeed) {
  return JSON.parse(feed.json1());
}
