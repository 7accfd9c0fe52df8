import { Feed as PackageFeed } from 'feed';
import { describe, expect, it } from 'vitest';
import { Feed } from '../../../src/feed/feed.js';
import { expectValidRss } from '../../conformance/rss-rules.js';
import { atom, feedOf, json, options, packageFeedOf, rss, sampleItem } from '../sample-feed.js';

// Each test names what the `feed` package, 6.0.0, gets wrong; where it takes a line, it shows the package doing so.
describe('where the feed package is short of good practice', () => {
  it('20: a guid that is the link, and is said not to be', () => {
    const link = 'https://tidings.example/first/';
    expect(rss(packageFeedOf({ id: link }), '//guid/@isPermaLink')).toEqual(['false']);
    expect(rss(feedOf({ id: link }), '//guid/@isPermaLink')).toEqual(['true']);
    expect(rss(feedOf({}), '//guid/@isPermaLink')).toEqual(['true']);
    expect(rss(feedOf({ id: 'https://tidings.example/other/' }), '//guid/@isPermaLink')).toEqual(['false']);
    expect(rss(feedOf({ id: 'urn:x:1' }), '//guid/@isPermaLink')).toEqual(['false']);
  });

  it('21: languages in RSS only', () => {
    const feed = feedOf({ language: 'ar' }, { language: 'en_GB' });
    expect(atom(feed, '/atom:feed/@xml:lang | //atom:entry/@xml:lang')).toEqual(['en-GB', 'ar']);
    expect(rss(feed, '/rss/channel/language | //item/dc:language')).toEqual(['en-GB', 'ar']);
    expect([json(feed).language, json(feed).items[0].language]).toEqual(['en-GB', 'ar']);
  });

  it('22: what RSS loses', () => {
    const feed = feedOf(
      {
        copyright: '© 2026',
        contributor: [{ name: 'Pictures' }],
        published: new Date('2026-01-01T00:00:00Z'),
        source: { title: 'Elsewhere', url: 'https://elsewhere.example/feed' },
        comments: 'https://tidings.example/first/#comments',
      },
      {
        author: { name: 'Editors', email: 'editors@tidings.example' },
        webMaster: { email: 'web@tidings.example' },
        image: 'https://tidings.example/logo.png',
        imageSize: { width: 88, height: 31 },
      },
    );
    expect(rss(feed, '//managingEditor | //webMaster')).toEqual([
      'editors@tidings.example (Editors)',
      'web@tidings.example',
    ]);
    expect(rss(feed, '//image/width | //image/height')).toEqual(['88', '31']);
    expect(rss(feed, '//item/source')).toEqual(['Elsewhere']);
    expect(rss(feed, '//item/source/@url')).toEqual(['https://elsewhere.example/feed']);
    expect(rss(feed, '//item/comments')).toEqual(['https://tidings.example/first/#comments']);
    expect(rss(feed, '//item/dc:rights | //item/dc:contributor')).toEqual(['Pictures', '© 2026']);
    expect(rss(feed, '//item/dcterms:modified')).toEqual(['2026-01-02T03:04:05Z']);
    expectValidRss(feed.rss2());
  });

  it('23: a lone date that is no publication', () => {
    expect(atom(packageFeedOf({}), '//atom:published')).toEqual([]);
    expect(atom(feedOf({}), '//atom:entry/atom:published')).toEqual(['2026-01-02T03:04:05Z']);
    expect(json(feedOf({})).items[0]).toMatchObject({
      date_published: '2026-01-02T03:04:05Z',
      date_modified: '2026-01-02T03:04:05Z',
    });
  });

  it('24: the time of writing as the time of the last change', () => {
    expect(rss(packageFeedOf({}), '//lastBuildDate')).not.toEqual(['Fri, 02 Jan 2026 03:04:05 GMT']);
    expect(rss(feedOf({}), '//lastBuildDate')).toEqual(['Fri, 02 Jan 2026 03:04:05 GMT']);
    expect(atom(feedOf({}), '/atom:feed/atom:updated')).toEqual(['2026-01-02T03:04:05Z']);
    expect(() => new Feed(options).atom1()).toThrow(/the feed: `updated` is missing/);
  });

  it('25: one extension of a name, and none in Atom', () => {
    const transcript = (type: string) => ({
      name: 'podcast:transcript',
      objects: { _attributes: { url: `https://tidings.example/${type}`, type } },
    });
    const extensions = [transcript('text/vtt'), transcript('text/html')];
    expect(
      packageFeedOf({ extensions })
        .rss2()
        .match(/<podcast:transcript/g),
    ).toHaveLength(1);
    expect(rss(feedOf({ extensions }), '//item/podcast:transcript/@type')).toEqual(['text/vtt', 'text/html']);
    expect(atom(feedOf({ extensions }), '//atom:entry/podcast:transcript/@type')).toEqual(['text/vtt', 'text/html']);
  });

  it('26: one address for two formats, links without type, style sheets of one type', () => {
    const one = { feed: 'https://tidings.example/rss.xml', feedLinks: {} };
    expect(atom(packageFeedOf({}, one), '//atom:link[@rel="self"]/@href')).toEqual([one.feed]);
    expect(atom(feedOf({}, one), '//atom:link[@rel="self"]/@href')).toEqual([]);
    expect(rss(feedOf({}, one), '//atom:link[@rel="self"]/@href')).toEqual([one.feed]);
    expect(atom(feedOf({}, { feed: 'https://x.example/a/atom.xml' }), '//atom:link[@rel="self"]/@href')).toEqual([
      'https://tidings.example/atom.xml',
    ]);
    expect(atom(feedOf({}), '//atom:link[not(@type)]')).toEqual([]);
    expect(feedOf({}, { stylesheet: 'look.css' }).rss2()).toContain(
      '<?xml-stylesheet href="look.css" type="text/css"?>',
    );
    expect(feedOf({}, { stylesheet: 'look.xsl' }).atom1()).toContain(
      '<?xml-stylesheet href="look.xsl" type="text/xsl"?>',
    );
  });

  it('27: a first call that changes the items for the second', () => {
    const audio = { url: 'https://tidings.example/a.mp3', type: 'audio/mpeg', duration: 60 };
    const theirs = packageFeedOf({ audio: { ...audio } }, { podcast: true });
    expect(theirs.rss2()).not.toBe(theirs.rss2());
    const ours = feedOf({ audio: Object.freeze(audio) }, { podcast: true });
    expect(ours.rss2()).toBe(ours.rss2());
  });

  it('28: methods that cannot be handed on', () => {
    expect(() => [sampleItem()].forEach(new PackageFeed(options).addItem)).toThrow();
    const feed = new Feed(options);
    [sampleItem(), sampleItem({ link: 'https://tidings.example/second/' })].forEach(feed.addItem);
    ['News', 'Sport'].forEach(feed.addCategory);
    expect(rss(feed, '//item/link')).toHaveLength(2);
    expect(rss(feed, '/rss/channel/category')).toEqual(['News', 'Sport']);
  });

  it('29: no order, no search for duplicates, no limit, and addresses that run', () => {
    const feed = new Feed({ ...options, limit: 2 });
    for (const day of [1, 3, 2]) {
      feed.addItem(sampleItem({ link: `https://tidings.example/${day}`, date: new Date(day * 864e5) }));
    }
    expect(rss(feed, '//item/link')).toEqual(['https://tidings.example/3', 'https://tidings.example/2']);
    feed.addItem(sampleItem({ title: 'Again', link: 'https://tidings.example/3' }));
    expect(() => feed.rss2()).toThrow(
      'item 4 (`Again`): `id` is also that of item 2 (`First`): `https://tidings.example/3`; give each its own',
    );
    for (const link of [
      'javascript:alert(1)',
      'JavaScript:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      'file:///etc/passwd',
    ]) {
      expect(() => feedOf({ link }).rss2()).toThrow(/item 1 .*: `link` is not an address for a feed/);
      expect(() => feedOf({ author: [{ name: 'Newsroom', link }] }).json1()).toThrow(TypeError);
    }
  });

  it('30: files a tenth larger for the sake of white space', () => {
    const content = '<p>A paragraph of some length, as articles have them.</p>\n'.repeat(40);
    const text = feedOf({ content, description: 'In short.', author: [{ name: 'Newsroom' }] }).rss2();
    const items = text.slice(text.indexOf('<item>'), text.indexOf('</item>'));
    const indentation = [...items.matchAll(/^ +(?=<)/gm)].join('').length;
    expect(indentation / items.length).toBeLessThan(0.02);
  });
});
