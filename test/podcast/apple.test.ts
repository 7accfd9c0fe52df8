import { parseRssFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { resolveConfig } from '../../src/config/resolve-config.js';
import type { UserConfig } from '../../src/config/user-config.js';
import type { Feed } from '../../src/feed/feed.js';
import { podcastCategories } from '../../src/model/podcast-categories.js';
import { checkPodcast } from '../../src/podcast/check-podcast.js';
import { parseStrictly, texts } from '../conformance/strict-xml.js';
import { episode, goodConfig, goodCover, podcast } from './sample-podcast.js';

/** What a parser that others wrote makes of the RSS feed. */
function read(feed: Feed = podcast()) {
  const channel = parseRssFeed(feed.rss2());
  const [item] = channel.items ?? [];
  return { channel, item };
}

function xpath(feed: Feed, path: string): readonly string[] {
  const document = parseStrictly(feed.rss2());
  try {
    return texts(document, path);
  } finally {
    document.dispose();
  }
}

/** What Tidings says is wrong with a podcast. */
function complaints(feed: Feed): readonly string[] {
  return checkPodcast(feed.toDocument(), () => ({})).map(({ code, message }) => `${code}: ${message}`);
}

function withSite(site: Partial<UserConfig['site']>): Feed {
  return podcast({ config: { ...goodConfig, site: { ...goodConfig.site, ...site } } });
}

function withPodcast(settings: UserConfig['podcast'] | Record<string, undefined>): Feed {
  return podcast({
    config: { ...goodConfig, podcast: { ...goodConfig.podcast, ...settings } as UserConfig['podcast'] & {} },
  });
}

// "A Podcaster's Guide to RSS" and "Podcast RSS feed requirements": each requirement as the text of the feed keeps it,
// and as it is broken.
describe('Apple Podcasts wants', () => {
  it('nothing that a good podcast has not', () => {
    expect(complaints(podcast())).toEqual([]);
  });

  it('RSS 2.0', () => {
    expect(xpath(podcast(), '/rss/@version')).toEqual(['2.0']);
    const config = { ...goodConfig, formats: { rss: false } } as const;
    expect(complaints(podcast({ config }))).toEqual([
      'podcast-missing: the podcast has no RSS feed, and Apple Podcasts takes none without',
    ]);
  });

  it('the namespaces of iTunes and of content, also where no episode has a body', () => {
    const feed = podcast({ articles: [episode({}, { body: { html: '', diagnostics: [] } as never })] });
    expect(feed.rss2()).toContain('xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"');
    expect(feed.rss2()).toContain('xmlns:content="http://purl.org/rss/1.0/modules/content/"');
    const { podcast: _, ...plain } = goodConfig;
    expect(podcast({ config: plain }).rss2()).not.toContain('xmlns:itunes');
  });

  it('UTF-8', () => {
    const feed = podcast({ articles: [episode({ title: 'Grüße 🎉' })] });
    const bytes = new TextEncoder().encode(feed.rss2());
    expect(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toMatch(
      /^<\?xml version="1.0" encoding="utf-8"\?>/,
    );
    expect(read(feed).item?.title).toBe('Grüße 🎉');
  });

  it('a title', () => {
    expect(read().channel.title).toBe('Tidings Gazette');
    // The site's address stands in for it.
    expect(read(withSite({ title: undefined as never })).channel.title).toBe('tidings.example');
    const untitled = { ...podcast().toDocument(), title: ' ' };
    expect(checkPodcast(untitled, () => ({})).map(({ code }) => code)).toEqual(['podcast-missing']);
  });

  it('a description of no more than 4000 bytes', () => {
    expect(read().channel.description).toBe('News of the harbour');
    expect(complaints(withSite({ description: 'é'.repeat(2000) }))).toEqual([]);
    expect(complaints(withSite({ description: 'é'.repeat(2001) }))).toEqual([
      "podcast-description: the podcast's description has 4002 bytes, and Apple Podcasts takes no more than 4000",
    ]);
  });

  it('a cover: square, 1400 to 3000 pixels, JPEG or PNG, RGB', () => {
    expect(read().channel.itunes?.image).toBe('https://tidings.example/cover.png');
    for (const side of [1400, 3000]) {
      const cover = { mediaType: 'image/jpeg', width: side, height: side };
      expect(complaints(podcast({ cover }))).toEqual([]);
    }
    const problems = {
      'is only 1399 by 1399 pixels': { width: 1399, height: 1399 },
      'is as large as 3001 by 3001 pixels': { width: 3001, height: 3001 },
      'is not square but 1400 by 1401 pixels': { height: 1401 },
      'is of the type `image/webp`': { mediaType: 'image/webp' },
      'has other colours than RGB': { isRgb: false },
    };
    for (const [problem, facts] of Object.entries(problems)) {
      const [complaint, ...others] = complaints(podcast({ cover: { ...goodCover, ...facts } }));
      expect(complaint).toContain(`podcast-image: the podcast's cover ${problem}`);
      expect(others).toEqual([]);
    }
    expect(complaints(withPodcast({ image: undefined }))).toEqual([
      'podcast-missing: the podcast has no cover, and Apple Podcasts takes none without',
    ]);
  });

  it('to be told where nobody could look at the cover', () => {
    const feed = podcast({ cover: {} });
    expect(complaints(feed)).toEqual([
      "podcast-image-unknown: the podcast's cover could not be looked at: `https://tidings.example/cover.png`",
    ]);
  });

  it('a language', () => {
    expect(read().channel.language).toBe('en');
    expect(complaints(withSite({ language: undefined as never }))).toEqual([
      'podcast-missing: the podcast has no language, and Apple Podcasts takes none without',
    ]);
  });

  it('a category of its list, letter by letter', () => {
    expect(read().channel.itunes?.categories).toEqual([
      { text: 'News', categories: [{ text: 'Daily News' }] },
      { text: 'TV & Film' },
    ]);
    expect(complaints(withPodcast({ category: undefined }))).toEqual([
      'podcast-missing: the podcast has no category, and Apple Podcasts takes none without',
    ]);
    const { diagnostics } = resolveConfig([{ value: { ...goodConfig, podcast: { category: 'Dayly news' } } }]);
    expect(diagnostics.map(({ code, help }) => `${code}: ${help}`)).toEqual([
      'invalid-config: did you mean `Daily News`?',
    ]);
  });

  it.each(Object.entries(podcastCategories))('%s as it is, with its subcategories', (name, subcategories) => {
    const category = [name, ...subcategories.map((subcategory) => `${name} > ${subcategory}`)];
    expect(read(withPodcast({ category })).channel.itunes?.categories).toEqual([
      { text: name },
      ...subcategories.map((text) => ({ text: name, categories: [{ text }] })),
    ]);
  });

  it('to know whether it is explicit', () => {
    expect(xpath(podcast(), '/rss/channel/itunes:explicit')).toEqual(['false']);
    expect(xpath(withPodcast({ explicit: true }), '/rss/channel/itunes:explicit')).toEqual(['true']);
    expect(complaints(withPodcast({ explicit: undefined }))).toEqual([
      'podcast-missing: the podcast has no word on whether it is explicit, and Apple Podcasts takes none without',
    ]);
  });

  it('an author, a link and an owner', () => {
    const { channel } = read();
    expect(channel.itunes?.author).toBe('Newsroom');
    expect(channel.link).toBe('https://tidings.example/');
    expect(channel.itunes?.owner).toEqual({ name: 'Audio Desk', email: 'audio@tidings.example' });
    expect(read(withSite({ authors: [] })).channel.itunes?.author).toBe('Tidings Gazette');
  });

  it('a title of each episode', () => {
    expect(read().item?.title).toBe('The bulletin');
    const document = podcast().toDocument();
    const { title: _, ...untitled } = document.entries[0] as (typeof document.entries)[number];
    expect(checkPodcast({ ...document, entries: [untitled] }, () => ({})).map(({ message }) => message)).toEqual([
      'the podcast has no title of an episode, and Apple Podcasts takes none without',
    ]);
  });

  it('one enclosure an episode, with its address, length and type', () => {
    expect(read().item?.enclosures).toEqual([
      { url: 'https://tidings.example/bulletin/bulletin.mp3', length: 4321, type: 'audio/mpeg' },
    ]);
    const files = ['a.mp3', 'b.mp3'].map((name) => ({ url: `https://tidings.example/${name}`, length: 1 }));
    expect(read(podcast({ articles: [episode({}, { enclosures: files })] })).item?.enclosures?.length).toBe(1);
  });

  it('a file of its own for each episode', () => {
    const enclosures = [{ url: 'https://tidings.example/a.mp3', length: 1 }];
    const twins = ['one', 'two'].map((title) =>
      episode({ title, url: `https://tidings.example/${title}/` }, { enclosures }),
    );
    expect(complaints(podcast({ articles: twins }))).toEqual([
      'podcast-repeated-file: the episode has the same file as `one`: `https://tidings.example/a.mp3`',
    ]);
  });

  it('a guid that never changes', () => {
    const before = read().item?.guid?.value;
    const later = episode({ title: 'A better title', updated: '2026-03-03T00:00:00Z' as never });
    expect(read(podcast({ articles: [later] })).item?.guid?.value).toBe(before);
    const twins = [episode({ id: 'urn:x:1' }), episode({ id: 'urn:x:1', url: 'https://tidings.example/2/' })];
    expect(() => podcast({ articles: twins }).rss2()).toThrow(/id/);
  });

  it('a date as RFC 2822 has it, with the time of a day of 24 hours', () => {
    const afternoon = episode({ published: '2026-02-03T16:05:06Z' as never });
    expect(read(podcast({ articles: [afternoon] })).item?.pubDate).toBe('Tue, 03 Feb 2026 16:05:06 GMT');
  });

  it('file names in ASCII', () => {
    const named = (name: string) =>
      episode({}, { enclosures: [{ url: `https://tidings.example/${name}`, length: 1 }] });
    expect(complaints(podcast({ articles: [named('a%20b.mp3')] }))).toEqual([]);
    expect(complaints(podcast({ articles: [named('été.mp3')] }))).toEqual([
      'podcast-file-name: the file has other letters than those of ASCII in its name: `https://tidings.example/%C3%A9t%C3%A9.mp3`',
    ]);
    expect(complaints(withPodcast({ image: '/été.png' }))[0]).toMatch(/^podcast-file-name/);
  });

  it.each([
    ['https://localhost/a.mp3', 'is on a network of its own'],
    ['http://192.168.1.5/a.mp3', 'is on a network of its own'],
    ['https://[::1]/a.mp3', 'is on a network of its own'],
    ['https://desk:secret@tidings.example/a.mp3', 'has a password in it'],
    ['ftp://tidings.example/a.mp3', 'is not on the web'],
  ])('public addresses, and not %s', (url, problem) => {
    const articles = [episode({}, { enclosures: [{ url, length: 1 }] })];
    expect(complaints(podcast({ articles }))[0]).toContain(
      `podcast-address: the address of the podcast's file ${problem}`,
    );
  });

  it('nothing of an article without a sound, which stays in the feed', () => {
    const text = episode({ url: 'https://tidings.example/text/' }, { enclosures: [] });
    const feed = podcast({ articles: [episode(), text] });
    expect(read(feed).channel.items?.length).toBe(2);
    expect(complaints(feed)).toEqual([]);
  });
});
