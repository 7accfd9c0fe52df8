import { Feed as PackageFeed } from 'feed';
import { describe, expect, it } from 'vitest';
import { Feed } from '../../../src/feed/feed.js';
import type { Item } from '../../../src/feed/item.js';
import { expectValidAtom } from '../../conformance/atom-grammar.js';
import { expectValidJsonFeed } from '../../conformance/json-feed-rules.js';
import { expectValidRss } from '../../conformance/rss-rules.js';
import { find, parseStrictly } from '../../conformance/strict-xml.js';
import { atom, feedOf, json, packageFeedOf, rss } from '../sample-feed.js';

// Each test names what the `feed` package, 6.0.0, gets wrong; where it takes a line, it shows the package doing so.
describe('where the feed package is against the specifications', () => {
  it('5: `undefined` for a missing link or category', () => {
    const item: Partial<Item> = { id: 'urn:x:1', link: '', category: [{ term: 'news' }] };
    expect(packageFeedOf(item).rss2()).toContain('undefined');
    expect(rss(feedOf(item), '//item/category')).toEqual(['news']);
    expect(rss(feedOf(item), '//item/link')).toEqual([]);
    expect(feedOf(item).rss2()).not.toContain('undefined');
    const noLink = new Feed({ title: 'T', id: 'urn:x:feed', updated: new Date(0) });
    expect(() => noLink.rss2()).toThrow(/the feed: `link` is missing/);
  });

  it('6: invalid dates and relative addresses, without a word on which item has them', () => {
    expect(packageFeedOf({ date: new Date('x') }).rss2()).toContain('Invalid Date');
    expect(() => feedOf({ date: new Date('x') }).rss2()).toThrow(/item 1 \(`First`\): `date` is not a valid date/);
    expect(() => feedOf({ link: '/first' }).atom1()).toThrow(
      /item 1 \(`First`\): `link` is not an absolute address: `\/first`; write all of it/,
    );
    expect(() => feedOf({ link: '/first' }).json1()).toThrow(TypeError);
  });

  it('7: authors as bare names in `author`, e-mail addresses dropped, no `dc:creator`', () => {
    const item = {
      author: [{ name: 'Newsroom', email: 'news@tidings.example' }, { name: 'Desk' }, { email: 'a@b.example' }],
    };
    expect(rss(packageFeedOf(item), '//item/author')).toContain('Desk');
    expect(rss(feedOf(item), '//item/dc:creator')).toEqual(['Newsroom', 'Desk', 'a@b.example']);
    expect(rss(feedOf(item), '//item/author')).toEqual([]);
  });

  it('8: media types made from file extensions, and those given ignored', () => {
    const item = { image: 'https://tidings.example/a.jpg', audio: 'https://tidings.example/a.mp3?x=1' };
    expect(packageFeedOf(item).rss2()).toContain('audio/mp3');
    expect(rss(feedOf(item), '//enclosure/@type')).toEqual(['audio/mpeg']);
    expect(rss(feedOf(item), '//media:content/@type')).toEqual(['image/jpeg']);
    const typed = { enclosure: { url: 'https://tidings.example/episode', type: 'audio/ogg' } };
    expect(atom(feedOf(typed), '//atom:link[@rel="enclosure"]/@type')).toEqual(['audio/ogg']);
    expect(rss(feedOf({ image: 'https://tidings.example/img' }), '//media:content/@type')).toEqual([]);
  });

  it('9: `title` and `duration` as attributes of an enclosure, lengths below 0, and none', () => {
    const enclosure = { url: 'https://tidings.example/a.mp3', type: 'audio/mpeg', title: 'T', duration: 5 };
    expect(packageFeedOf({ enclosure }).rss2()).toContain('duration="5"');
    expect(find(parseStrictly(feedOf({ enclosure }).rss2()), '//enclosure/@*').length).toBe(3);
    expect(rss(feedOf({ enclosure }), '//enclosure/@length')).toEqual(['0']);
    expect(atom(feedOf({ enclosure }), '//atom:link/@length')).toEqual([]);
    expect(() => feedOf({ enclosure: { ...enclosure, length: -1 } }).rss2()).toThrow(
      /item 1 \(`First`\): `enclosure.length` is not a number from 0 up: `-1`/,
    );
  });

  it('10: image, audio, video and enclosure that overwrite each other', () => {
    const files = {
      image: 'https://tidings.example/a.png',
      audio: 'https://tidings.example/a.mp3',
      video: 'https://tidings.example/a.mp4',
      enclosure: { url: 'https://tidings.example/a.pdf' },
    };
    expect(rss(packageFeedOf(files), '//enclosure/@url')).toEqual(['https://tidings.example/a.mp4']);
    expect(rss(feedOf(files), '//enclosure/@url')).toEqual(['https://tidings.example/a.mp3']);
    expect(rss(feedOf(files), '//media:content/@url')).toEqual([
      'https://tidings.example/a.pdf',
      'https://tidings.example/a.mp4',
      'https://tidings.example/a.png',
    ]);
    expect(json(feedOf(files)).items[0].attachments.length).toBe(3);
    expect(json(feedOf(files)).items[0].image).toBe('https://tidings.example/a.png');
  });

  it('11: an item without title and description', () => {
    expect(rss(packageFeedOf({ title: '' }), '//item/title | //item/description')).toEqual([]);
    expect(() => feedOf({ title: '' }).rss2()).toThrow(/item 1 .*: `title` is missing; give a `title`/);
    expectValidRss(feedOf({ title: '', content: '<p>A note.</p>' }).rss2());
    expectValidAtom(feedOf({ title: '', content: '<p>A note.</p>', author: [{ name: 'Desk' }] }).atom1());
  });

  it('12: ids that are rewritten in Atom, and differ between the formats', () => {
    const id = 'HTTPS://Tidings.example/Grüße';
    expect(atom(packageFeedOf({ id }), '//atom:entry/atom:id')).not.toEqual([id]);
    expect(() => packageFeedOf({ id: 'post-1' }).atom1()).toThrow('Invalid URL');
    for (const one of [
      id,
      'tag:tidings.example,2026:1',
      'urn:uuid:1225c695-cfb8-4ebb-aaaa-80da344efa6a',
      'https://x.example',
    ]) {
      expect(atom(feedOf({ id: one }), '//atom:entry/atom:id')).toEqual([one]);
      expect(rss(feedOf({ id: one }), '//guid')).toEqual([one]);
      expect(json(feedOf({ id: one })).items[0].id).toBe(one);
    }
    expect(() => feedOf({ id: 'post-1' }).atom1()).toThrow(
      /the item `First`: `id` `post-1` is not an address; Atom needs/,
    );
    expect(rss(feedOf({ id: 'post-1' }), '//guid')).toEqual(['post-1']);
    expect(() => feedOf({ id: 'urn:x:1', guid: 'urn:x:2' }).rss2()).toThrow(/`guid` is not the `id`/);
  });

  it('13: an empty id, an author without a name, an Atom feed without any author', () => {
    expect(atom(new PackageFeed({ title: 'T' }), '/atom:feed/atom:id')).toEqual(['']);
    expect(() => new Feed({ title: 'T' }).atom1()).toThrow(/the feed: `id` is missing; give an `id` or a `link`/);
    expect(() => feedOf({ id: '', link: '' }).atom1()).toThrow(/item 1 \(`First`\): `id` is missing/);
    expect(() => feedOf({ author: [{}] }).atom1()).toThrow(/item 1 \(`First`\): `author` is nobody; give a `name`/);
    expect(atom(feedOf({ author: [{ email: 'a@b.example' }] }), '//atom:entry/atom:author/atom:name')).toEqual([
      'a@b.example',
    ]);
    expect(atom(feedOf({}), '//atom:entry/atom:author/atom:name')).toEqual(['Tidings Gazette']);
  });

  it('14: an Atom category without `term`', () => {
    expect(packageFeedOf({ category: [{ name: 'News' }] }).atom1()).toContain('label="News"');
    expect(atom(packageFeedOf({ category: [{ name: 'News' }] }), '//atom:category/@term')).toEqual([]);
    expect(atom(feedOf({ category: [{ name: 'News' }] }), '//atom:category/@term')).toEqual(['News']);
  });

  it('15: titles that lose what looks like a tag', () => {
    expect(atom(packageFeedOf({ title: 'Array<T>' }), '//atom:entry/atom:title/@type')).toEqual(['html']);
    expect(atom(feedOf({ title: 'Array<T>' }), '//atom:entry/atom:title/@type')).toEqual([]);
    expect(atom(feedOf({ title: 'Array<T>' }), '//atom:entry/atom:title')).toEqual(['Array<T>']);
  });

  it('16: a text that speaks of `&amp;`', () => {
    const feed = feedOf({}, { description: 'Write &amp; for &', copyright: '&amp;' });
    expect(rss(packageFeedOf({}, { copyright: '&amp;' }), '//copyright')).toEqual(['&']);
    expect(rss(feed, '/rss/channel/description | //copyright')).toEqual(['Write &amp; for &', '&amp;']);
    expect(atom(feed, '//atom:subtitle | //atom:rights')).toEqual(['Write &amp; for &', '&amp;']);
  });

  it('17: JSON Feed 1 with one author and little else', () => {
    expect(() => packageFeedOf({ author: [] }).json1()).toThrow();
    expect(json(packageFeedOf({})).items[0].id).toBeUndefined();
    const feed = feedOf(
      {
        author: [{ name: 'Newsroom' }, { name: 'Desk', avatar: 'https://tidings.example/desk.png' }],
        audio: { url: 'https://tidings.example/a.mp3', length: 5, duration: 61, title: 'Part 1' },
        bannerImage: 'https://tidings.example/banner.jpg',
        language: 'fr',
        description: 'In short.',
      },
      {
        language: 'en',
        favicon: 'https://tidings.example/icon.png',
        hub: 'https://hub.example/',
        nextLinks: { json: 'https://tidings.example/feed-2.json' },
      },
    );
    expectValidJsonFeed(feed.json1());
    expect(json(feed)).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      language: 'en',
      favicon: 'https://tidings.example/icon.png',
      hubs: [{ type: 'WebSub', url: 'https://hub.example/' }],
      next_url: 'https://tidings.example/feed-2.json',
    });
    expect(json(feed).items[0]).toMatchObject({
      id: 'https://tidings.example/first/',
      content_text: 'In short.',
      summary: 'In short.',
      banner_image: 'https://tidings.example/banner.jpg',
      language: 'fr',
      authors: [{ name: 'Newsroom' }, { name: 'Desk', avatar: 'https://tidings.example/desk.png' }],
      attachments: [
        {
          url: 'https://tidings.example/a.mp3',
          mime_type: 'audio/mpeg',
          title: 'Part 1',
          size_in_bytes: 5,
          duration_in_seconds: 61,
        },
      ],
    });
    expectValidJsonFeed(feedOf({ author: [] }).json1());
  });

  it('18: extensions of JSON Feed with any name', () => {
    const own = { name: '_tidings', objects: { about: 'https://tidings.example/extension' } };
    expect(json(feedOf({ extensions: [own] })).items[0]._tidings).toEqual(own.objects);
    expect(feedOf({ extensions: [own] }).rss2()).not.toContain('_tidings');
    for (const name of ['tidings', '_a.b', '_1', 'podcast:x y']) {
      expect(() => feedOf({ extensions: [{ name, objects: {} }] }).json1()).toThrow(/item 1 \(`First`\): `extensions`/);
    }
  });

  it('19: podcasts without picture, warning and owner’s name, with a category as text and a duration in parts', () => {
    const feed = feedOf(
      { audio: { url: 'https://tidings.example/a.mp3', length: 5, type: 'audio/mpeg', duration: 3725.4 } },
      {
        podcast: true,
        category: 'News',
        image: 'https://tidings.example/cover.png',
        author: { name: 'Newsroom', email: 'news@tidings.example' },
      },
    );
    const channel = '/rss/channel/';
    expect(rss(feed, `${channel}itunes:image/@href`)).toEqual(['https://tidings.example/cover.png']);
    expect(rss(feed, `${channel}itunes:explicit`)).toEqual(['false']);
    expect(rss(feed, `${channel}itunes:owner/itunes:name`)).toEqual(['Newsroom']);
    expect(rss(feed, `${channel}itunes:owner/itunes:email`)).toEqual(['news@tidings.example']);
    expect(rss(feed, `${channel}itunes:author`)).toEqual(['Newsroom']);
    expect(rss(feed, `${channel}itunes:category/@text`)).toEqual(['News']);
    expect(rss(feed, '//item/itunes:duration')).toEqual(['3725']);
    const nested = feedOf(
      {},
      { podcast: true, itunes: { categories: [{ name: 'News', subcategory: 'Politics' }], explicit: true } },
    );
    expect(rss(nested, `${channel}itunes:category/itunes:category/@text`)).toEqual(['Politics']);
    expect(rss(nested, `${channel}itunes:explicit`)).toEqual(['true']);
  });
});
