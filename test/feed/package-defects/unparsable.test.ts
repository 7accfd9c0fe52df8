import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/feed/item.js';
import { atom, feedOf, json, packageFeedOf, rss } from '../sample-feed.js';

// Each test names what the `feed` package, 6.0.0, gets wrong; where it takes a line, it shows the package doing so.
describe('where the feed package writes what no reader can parse', () => {
  it('1: control characters, U+FFFE, U+FFFF and lone surrogates', () => {
    const item = { title: 'a\u0000b\u0008c\ufffed\uffffe\ud800f' };
    expect(() => rss(packageFeedOf(item), '/rss')).toThrow();
    expect(packageFeedOf(item).json1()).toContain('\\ud800');
    expect(rss(feedOf(item), '//item/title')).toEqual(['abcdef']);
    expect(atom(feedOf(item), '//atom:entry/atom:title')).toEqual(['abcdef']);
    expect(json(feedOf(item)).items[0].title).toBe('abcdef');
  });

  it('2: a second end of CDATA, with which a title can bring in an item of its own', () => {
    const item = { title: ']]>]]></title></item><item><title>Injected</title></item><item><title><![CDATA[' };
    expect(() => rss(packageFeedOf({ title: ']]>]]>' }), '/rss')).toThrow();
    expect(rss(packageFeedOf(item), '//item/title')).toContain('Injected');
    expect(rss(feedOf(item), '//item/title')).toEqual([item.title]);
    expect(feedOf(item).rss2()).not.toContain('<![CDATA[');
  });

  it('3: attributes that are not escaped', () => {
    const item: Partial<Item> = {
      category: [{ name: 'a<b>"c"&', term: 'd<e>"f"&', domain: 'https://x.example/?a=<1>&b="2"' }],
      enclosure: { url: 'https://tidings.example/a.mp3', length: 1, type: 'audio/mpeg', title: 'g<h>"i"&' },
    };
    expect(() => rss(packageFeedOf(item), '/rss')).toThrow();
    expect(() => atom(packageFeedOf(item), '/*')).toThrow();
    expect(rss(feedOf(item), '//item/category')).toEqual(['a<b>"c"&']);
    expect(rss(feedOf(item), '//item/category/@domain')).toEqual(['https://x.example/?a=<1>&b="2"']);
    expect(atom(feedOf(item), '//atom:category/@term')).toEqual(['d<e>"f"&']);
    expect(atom(feedOf(item), '//atom:category/@label')).toEqual(['a<b>"c"&']);
    expect(atom(feedOf(item), '//atom:link/@title')).toEqual(['g<h>"i"&']);
  });

  it('4: prefixes that are never declared', () => {
    const item: Partial<Item> = {
      extensions: [{ name: 'podcast:episode', objects: { _text: '7' } }],
      author: [{ name: 'Newsroom' }],
    };
    expect(() => rss(packageFeedOf(item), '/rss')).toThrow();
    expect(rss(feedOf(item), '//item/podcast:episode | //item/dc:creator')).toEqual(['Newsroom', '7']);
    expect(feedOf({}).rss2()).not.toContain('xmlns:content');
  });
});
