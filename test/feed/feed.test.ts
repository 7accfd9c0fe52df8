import fc from 'fast-check';
import { Feed as PackageFeed } from 'feed';
import { describe, expect, it } from 'vitest';
import { Feed } from '../../src/feed/feed.js';
import { FeedInputError } from '../../src/feed/feed-input-error.js';
import type { Item } from '../../src/feed/item.js';
import { feedOf, options, sampleItem } from './sample-feed.js';

function errorOf(write: () => unknown): unknown {
  try {
    write();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe('Feed', () => {
  it('is a Feed of the package, for those who ask', () => {
    expect(new Feed(options)).toBeInstanceOf(PackageFeed);
  });

  it('takes what was put into its fields, too', () => {
    const feed = new Feed(options);
    feed.items.push(sampleItem());
    feed.options.title = 'Renamed';
    expect(feed.toDocument()).toMatchObject({ title: 'Renamed', entries: [{ title: 'First' }] });
  });

  it('leaves out what is absent, null or empty, as JavaScript gives it', () => {
    const item = {
      author: undefined,
      description: null,
      content: '',
      image: undefined,
      category: undefined,
    } as unknown;
    const [entry] = feedOf(item as Partial<Item>).toDocument().entries;
    expect(Object.keys(entry!).sort()).toEqual(
      ['authors', 'contributors', 'enclosures', 'id', 'published', 'tags', 'title', 'updated', 'url'].sort(),
    );
  });

  it('names the item and the field of a wrong value, for people and for programs', () => {
    const feed = feedOf({});
    feed.addItem(sampleItem({ title: 'Second', link: 'https://tidings.example/2/', image: '/cover.png' }));
    const error = errorOf(() => feed.rss2());
    expect(error).toBeInstanceOf(FeedInputError);
    expect(error).toBeInstanceOf(TypeError);
    expect(error).toMatchObject({ itemIndex: 1, field: 'image.url' });
    expect(String(error)).toBe(
      'FeedInputError: item 2 (`Second`): `image.url` is not an absolute address: `/cover.png`; write all of it, such as `https://blog.example/a`',
    );
  });

  it.each<[string, Partial<Item>, string]>([
    ['a title that is no text', { title: 5 as unknown as string }, 'title'],
    ['a date that is no Date', { date: '2026-01-01' as unknown as Date }, 'date'],
    ['no date', { date: undefined as unknown as Date }, 'date'],
    ['an address without scheme', { link: 'tidings.example/a' }, 'link'],
    ['an e-mail address without @', { author: [{ email: 'news' }] }, 'author.email'],
    ['a language that is none', { language: 'English (UK)' }, 'language'],
    ['a media type that is none', { audio: { url: 'https://t.example/a.mp3', type: 'mp3' } }, 'audio.type'],
    ['a length in fractions', { audio: { url: 'https://t.example/a.mp3', length: 0.5 } }, 'audio.length'],
    [
      'a duration that is no number',
      { audio: { url: 'https://t.example/a.mp3', duration: Number.NaN } },
      'audio.duration',
    ],
    ['a category without name', { category: [{ scheme: 'https://t.example/' }] }, 'category'],
    ['a source without address', { source: { title: 'x', url: '' } }, 'source'],
    ['an extension with an unknown prefix', { extensions: [{ name: 'x:y', objects: {} }] }, 'extensions'],
    [
      'an extension with a child without prefix',
      { extensions: [{ name: 'media:group', objects: { content: 'x' } }] },
      'extensions',
    ],
  ])('refuses %s', (_, item, field) => {
    expect(errorOf(() => feedOf(item).toDocument())).toMatchObject({ name: 'FeedInputError', itemIndex: 0, field });
  });

  it('puts the newest first and keeps the order of items of one moment', () => {
    const feed = new Feed(options);
    for (const [name, day] of [
      ['a', 1],
      ['b', 2],
      ['c', 2],
      ['d', 3],
    ] as const) {
      feed.addItem(sampleItem({ title: name, link: `https://tidings.example/${name}`, date: new Date(day * 864e5) }));
    }
    expect(feed.toDocument().entries.map(({ title }) => title)).toEqual(['d', 'b', 'c', 'a']);
  });

  it('percent-encodes addresses for readers that know no other, and leaves ids alone', () => {
    const link = 'https://tidings.example/grüße und küsse';
    const [entry] = feedOf({ link }).toDocument().entries;
    expect(entry).toMatchObject({ id: link, url: 'https://tidings.example/gr%C3%BC%C3%9Fe%20und%20k%C3%BCsse' });
    expect(feedOf({ link }).rss2()).toContain(`<guid isPermaLink="true">${link}</guid>`);
  });

  it('takes namespaces that Tidings does not know', () => {
    const item = { extensions: [{ name: 'x:y', objects: { _attributes: { 'x:z': 1 }, _text: 'a<b' } }] };
    const feed = feedOf(item, { namespaces: { x: 'https://x.example/ns' } });
    expect(feed.rss2()).toContain('xmlns:x="https://x.example/ns"');
    expect(feed.atom1()).toContain('<x:y x:z="1">a&#x3C;b</x:y>');
  });

  it('says a podcast element once when an extension says it, too', () => {
    const feed = feedOf({}, { podcast: true });
    feed.addExtension({ name: 'itunes:explicit', objects: { _text: 'true' } });
    expect(feed.rss2().match(/<itunes:explicit>true/g)).toHaveLength(1);
    expect(feed.rss2()).not.toContain('<itunes:explicit>false');
  });

  it('ends with an error, and does end, for extensions without end', () => {
    const list: unknown[] = [];
    list.push(list);
    const objects: Record<string, unknown> = {};
    objects['media:group'] = objects;
    for (const endless of [{ 'media:group': list }, objects]) {
      const feed = feedOf({ extensions: [{ name: 'media:group', objects: endless }] });
      expect(() => feed.rss2()).toThrow(/nested too deep/);
    }
  });

  it('gives a summary any characters, and a description whatever is no markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const [entry] = feedOf({ summary: `x${text}`, content: 'x' }).toDocument().entries;
        expect(entry?.summary).toBe(`x${text}`);
      }),
    );
    for (const text of ['1 < 2 & 3 > 2', 'Array<T> and <details>', 'R&D &amp; co']) {
      expect(feedOf({ description: text }).toDocument().entries[0]).toMatchObject({ summary: text });
    }
  });
});
