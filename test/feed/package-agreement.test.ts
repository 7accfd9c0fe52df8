import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import type { Item } from '../../src/feed/item.js';
import { feedOf, packageFeedOf } from './sample-feed.js';

/** What the package gets right: plain texts, plain addresses, one author with an e-mail address, both dates. */
const plain: Partial<Item> = {
  id: 'https://tidings.example/first/',
  link: 'https://tidings.example/first/',
  title: 'A plain title',
  description: 'A plain summary.',
  content: '<p>A plain <em>body</em>.</p>',
  published: new Date('2026-01-01T00:00:00Z'),
  date: new Date('2026-01-02T00:00:00Z'),
  author: [{ name: 'Newsroom', email: 'news@tidings.example', link: 'https://tidings.example/news/' }],
  category: [{ name: 'News', term: 'News' }],
  enclosure: { url: 'https://tidings.example/a.png', type: 'image/png', length: 5 },
  copyright: '2026 Tidings',
};
const feedFacts = {
  description: 'A plain description',
  copyright: '2026 Tidings',
  language: 'en',
  updated: new Date('2026-01-03T00:00:00Z'),
  image: 'https://tidings.example/logo.png',
  generator: 'A program',
  ttl: 60,
};

const ours = () => feedOf(plain, feedFacts);
const theirs = () => packageFeedOf(plain, feedFacts);

describe('on plain input, ours and the feed package', () => {
  it('mean the same in RSS', () => {
    const meaning = (xml: string) => {
      const feed = parseRssFeed(xml);
      const [item] = feed.items ?? [];
      return {
        feed: [feed.title, feed.link, feed.description, feed.language, feed.copyright, feed.lastBuildDate, feed.ttl],
        image: feed.image,
        self: feed.atom?.links,
        generator: feed.generator,
        item: [item?.title, item?.link, item?.guid?.value, item?.pubDate, item?.description, item?.content?.encoded],
        enclosures: item?.enclosures,
        categories: item?.categories,
      };
    };
    // Of a picture, RSS readers are offered no enclosure; and in Atom, the package takes no file for anything else.
    const audio = { ...plain, enclosure: { url: 'https://tidings.example/a.mp3', type: 'audio/mpeg', length: 5 } };
    expect(meaning(feedOf(audio, feedFacts).rss2())).toEqual(meaning(packageFeedOf(audio, feedFacts).rss2()));
  });

  it('mean the same in Atom', () => {
    const time = (text: string | undefined) => Date.parse(text ?? '');
    const meaning = (xml: string) => {
      const feed = parseAtomFeed(xml);
      const [entry] = feed.entries ?? [];
      const page = entry?.links?.find(({ rel = 'alternate' }) => rel === 'alternate')?.href;
      return {
        feed: [feed.id, feed.title?.value, feed.subtitle?.value, feed.rights?.value, feed.logo, time(feed.updated)],
        links: feed.links?.map(({ rel, href }) => `${rel} ${href}`).sort(),
        entry: [entry?.id, entry?.title?.value, page, entry?.summary?.value, entry?.content, entry?.rights?.value],
        dates: [time(entry?.published), time(entry?.updated)],
        authors: entry?.authors,
        terms: entry?.categories?.map(({ term }) => term),
        enclosure: entry?.links?.filter(({ rel }) => rel === 'enclosure'),
      };
    };
    expect(meaning(ours().atom1())).toEqual(meaning(theirs().atom1()));
  });

  it('mean the same in JSON Feed, but for the version and what came with it', () => {
    const time = (text: unknown) => Date.parse(String(text));
    const meaning = (json: string) => {
      const feed = parseJsonFeed(json);
      const [item] = feed.items ?? [];
      return {
        feed: [feed.title, feed.home_page_url, feed.feed_url, feed.description, feed.icon],
        item: [item?.id, item?.url, item?.title, item?.summary, item?.content_html, item?.tags, item?.authors],
        dates: [time(item?.date_published), time(item?.date_modified)],
      };
    };
    expect(meaning(ours().json1())).toEqual(meaning(theirs().json1()));
  });
});
