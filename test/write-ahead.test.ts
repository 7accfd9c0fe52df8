import { describe, expect, it, vi } from 'vitest';
import { buildFeeds } from '../src/build.js';
import { BuildMemory } from '../src/build-memory.js';
import { renderHere } from '../src/content/render-here.js';
import { EntryTexts } from '../src/entry-texts.js';
import { type FeedComposer, feedComposer } from '../src/feed/compose-feeds.js';
import { formats as known } from '../src/format/formats.js';
import type { EntryMemory, EntryPiece } from '../src/model/entry-piece.js';
import type { Instant } from '../src/model/instant.js';
import { textsInMemory } from '../src/texts-in-memory.js';
import { writeAhead } from '../src/write-ahead.js';
import { configOf, episode, goodConfig, goodCover } from './podcast/sample-podcast.js';

const config = configOf(goodConfig);
const place = { path: 'bulletin.md' };
const formats = ['rss', 'atom', 'json'] as const;

const article = (number: number, html = '<p>Listen.</p>') =>
  episode({ url: `https://tidings.example/${number}/`, id: `https://tidings.example/${number}/` }, {
    body: { html, summary: 'Listen.', diagnostics: [] },
  } as never);

/** Entries, each told from an equal one that was made anew. */
function entriesOf(articles: readonly ReturnType<typeof article>[], memory?: EntryMemory) {
  const composer = feedComposer(config, goodCover);
  const ahead = writeAhead(config, composer, memory && { kept: memory });
  const documents = () => {
    const feeds = composer.feeds(articles);
    return formats.map((format) => {
      const feed = feeds.get(format);
      if (!feed) throw new Error(format);
      return [format, composer.document(feed)] as const;
    });
  };
  return { ahead, documents };
}

/** The texts of all entries in each format. */
function textsOf({ ahead, documents }: ReturnType<typeof entriesOf>) {
  return documents().map(([format, document]) =>
    document.entries.map((entry) => ahead.textsOf(format, document).take(entry, place)),
  );
}

describe('entries that are written ahead', () => {
  it('are what they would be when their feed is put together, in any order', () => {
    const articles = [1, 2, 3].map((number) => article(number));
    const { ahead, documents } = entriesOf(articles);
    for (const one of articles.toReversed()) ahead.add(one);
    for (const [format, document] of documents()) {
      const texts = ahead.textsOf(format, document);
      const fresh = new EntryTexts(format, document);
      expect(texts.prefixesOf(document.entries)).toEqual(fresh.prefixesOf(document.entries));
      for (const entry of document.entries) expect(texts.take(entry, place)).toEqual(fresh.take(entry, place));
    }
  });

  it('are not written again, and are given away once', () => {
    const one = article(1);
    const { ahead, documents } = entriesOf([one]);
    const spies = formats.map((format) => vi.spyOn(known[format].writer, 'entry'));
    const times = () => spies.map(({ mock }) => mock.calls.length);
    ahead.add(one);
    expect(times()).toEqual([1, 1, 1]);
    const take = () => {
      for (const [format, document] of documents())
        for (const entry of document.entries) ahead.textsOf(format, document).take(entry, place);
    };
    take();
    expect(times()).toEqual([1, 1, 1]);
    take();
    expect(times()).toEqual([2, 2, 2]);
    vi.restoreAllMocks();
  });

  it('are no more than there is room for, and the others are written when they are asked for', () => {
    const articles = Array.from({ length: 30 }, (_, number) => article(number, `<p>${'word '.repeat(40_000)}</p>`));
    const { ahead, documents } = entriesOf(articles);
    const spy = vi.spyOn(known.rss.writer, 'entry');
    for (const one of articles) ahead.add(one);
    expect(spy.mock.calls.length).toBeLessThan(articles.length);
    expect(spy.mock.calls.length).toBeGreaterThan(3);
    vi.restoreAllMocks();
    for (const [format, document] of documents()) {
      const texts = ahead.textsOf(format, document);
      const fresh = new EntryTexts(format, document);
      for (const entry of document.entries) expect(texts.take(entry, place).text).toBe(fresh.take(entry, place).text);
    }
  });

  it('leave what no feed can carry to who puts the feed together', () => {
    const wrong = episode({}, { enclosures: [{ url: 'nowhere', mediaType: 'audio/mpeg' }] });
    const { ahead, documents } = entriesOf([wrong]);
    expect(() => ahead.add(wrong)).not.toThrow();
    expect(documents).toThrow('enclosure');
  });
});

describe('entries that were written by a build before', () => {
  /** Remembers texts by the data of their entries. */
  const memoryOf = (kept: Map<string, readonly EntryPiece[]>): EntryMemory => {
    return (feed, entries) => {
      const key = JSON.stringify([feed, entries]);
      const value = kept.get(key);
      return { ...(value && { value }), put: (pieces) => kept.set(key, pieces) };
    };
  };
  it('are not written again, and are the same', () => {
    const kept = new Map<string, readonly EntryPiece[]>();
    const first = entriesOf([article(1)], memoryOf(kept));
    first.ahead.add(article(1));
    const spies = formats.map((format) => vi.spyOn(known[format].writer, 'entry'));
    const one = article(1);
    const again = entriesOf([one], memoryOf(kept));
    again.ahead.add(one);
    const texts = textsOf(again);
    expect(spies.map(({ mock }) => mock.calls.length)).toEqual([0, 0, 0]);
    vi.restoreAllMocks();
    expect(texts).toEqual(textsOf(entriesOf([article(1)])));
  });

  it('are not remembered where there was something to say of one of them', () => {
    const kept = new Map<string, readonly EntryPiece[]>();
    const one = article(1);
    const { ahead } = entriesOf([one], memoryOf(kept));
    vi.spyOn(known.rss.writer, 'entry').mockReturnValue({ text: '<item>', prefixes: new Set() });
    ahead.add(one);
    vi.restoreAllMocks();
    expect(kept.size).toBe(0);
  });
});

describe('articles that this process has written', () => {
  it('are not written again by what made their entries, and are by anything else', () => {
    const one = article(1);
    const memory = new BuildMemory();
    const add = (by: FeedComposer) => writeAhead(config, by, { remembered: memory.written }).add(one);
    const spies = formats.map((format) => vi.spyOn(known[format].writer, 'entry'));
    const times = () => spies.map(({ mock }) => mock.calls.length);
    expect(add(memory.composer(config, goodCover))).toBe(0);
    expect(add(memory.composer(config, { ...goodCover }))).toBe(3);
    expect(times()).toEqual([1, 1, 1]);
    add(memory.composer(config, { ...goodCover, width: 1500 }));
    expect(times()).toEqual([2, 2, 2]);
    add(memory.composer({ ...config }, { ...goodCover, width: 1500 }));
    expect(times()).toEqual([3, 3, 3]);
    add(memory.composer(config));
    expect(times()).toEqual([4, 4, 4]);
    vi.restoreAllMocks();
  });

  it('have the texts that they would have', () => {
    const one = article(1);
    const memory = new BuildMemory();
    const composer = memory.composer(config, goodCover);
    const texts = () => {
      const ahead = writeAhead(config, composer, { remembered: memory.written });
      ahead.add(one);
      const feed = composer.facts();
      return formats.map((format) => ahead.textsOf(format, feed).take(composer.entry(one, format), place));
    };
    expect([texts(), texts()]).toEqual(Array(2).fill(textsOf(entriesOf([article(1)])).flat()));
  });
});

describe('a build', () => {
  it('writes what is ready while a body is still to come', async () => {
    const article = (path: string) => ({
      path,
      place: path,
      read: () => ({ text: `---\ntitle: ${path}\ndate: 2024-01-31T09:00:00Z\n---\n\nNews of ${path}.\n` }),
    });
    const spy = vi.spyOn(known.rss.writer, 'entry');
    let written: readonly string[] = [];
    const { outputs } = await buildFeeds({
      config,
      files: ['a.md', 'b.md', 'c.md'].map(article),
      markers: [],
      now: '2026-06-01T12:00:00Z' as Instant,
      texts: textsInMemory(),
      renderer: async (input) => {
        // Long enough for all others.
        if (input.path === 'a.md') await new Promise((resolve) => setTimeout(resolve, 300));
        written = spy.mock.calls.map(([{ title = '' }]) => title);
        return renderHere(input);
      },
    });
    vi.restoreAllMocks();
    expect(written.toSorted()).toEqual(['b.md', 'c.md']);
    expect(outputs.map(({ entries }) => entries)).toEqual([3, 3, 3]);
  });
});
