import { describe, expect, it, vi } from 'vitest';
import { openByteStore } from '../../../src/io/cache/byte-store.js';
import { openEntryStore } from '../../../src/io/cache/entry-store.js';
import type { Entry } from '../../../src/model/entry.js';
import type { EntryOfFormat, EntryPiece } from '../../../src/model/entry-piece.js';
import type { FeedFacts } from '../../../src/model/feed-document.js';
import { temporaryFolder } from '../temporary-folder.js';

const feed = { id: 'https://example.org/', title: 'News' } as FeedFacts;
const entry = { id: 'https://example.org/1', title: 'One 🦊', contentHtml: '<p>One.</p>' } as Entry;
const other = { ...entry, contentHtml: '<p>Two.</p>' };
const entries: readonly EntryOfFormat[] = [
  { format: 'rss', entry },
  { format: 'json', entry },
];
const pieces: readonly EntryPiece[] = [
  { text: '\n  <item>One 🦊\n</item>', prefixes: new Set(['content', 'dc']) },
  { text: '{ "title": "One\\n🦊" }', prefixes: new Set() },
];

/** Keeps the texts of an article, and gives what another build then has of one. */
function keptAndAsked(asked: { feed?: FeedFacts; entries?: readonly EntryOfFormat[]; program?: string } = {}) {
  const folder = temporaryFolder();
  const before = openByteStore(folder);
  openEntryStore(before, 'program').memory(feed, entries).put(pieces);
  before.save();
  const bytes = openByteStore(folder);
  const store = openEntryStore(bytes, asked.program ?? 'program');
  const { value } = store.memory(asked.feed ?? { ...feed }, asked.entries ?? structuredClone(entries));
  bytes.save();
  return { value, hits: store.hits(), folder };
}

describe('the texts of an article', () => {
  it('are what they were for entries that say the same', () => {
    expect(keptAndAsked()).toMatchObject({ value: pieces, hits: 2 });
  });

  it.each([
    ['feed', { feed: { ...feed, title: 'Other' } }],
    ['program', { program: 'other' }],
    ['entry', { entries: entries.map(({ format }) => ({ format, entry: other })) }],
    [
      'entry in one format',
      {
        entries: [
          { format: 'rss', entry },
          { format: 'json', entry: other },
        ],
      },
    ],
    [
      'format',
      {
        entries: [
          { format: 'atom', entry },
          { format: 'json', entry },
        ],
      },
    ],
    ['order of formats', { entries: entries.toReversed() }],
    ['number of formats', { entries: entries.slice(0, 1) }],
  ] as const)('are nobody knows what for another %s', (_, asked) => {
    expect(keptAndAsked(asked)).toMatchObject({ value: undefined, hits: 0 });
  });

  it('tell which formats share an entry', () => {
    const bytes = openByteStore(temporaryFolder());
    const { memory } = openEntryStore(bytes, 'program');
    const keys: string[] = [];
    const spy = vi.spyOn(bytes, 'add').mockImplementation((name) => void keys.push(name));
    for (const atom of [entry, other])
      memory(feed, [
        { format: 'rss', entry },
        { format: 'atom', entry: atom },
        { format: 'json', entry: other },
      ]).put(pieces);
    expect(new Set(keys).size).toBe(2);
    spy.mockRestore();
  });

  it('stay as long as builds ask for them', () => {
    const { folder } = keptAndAsked();
    const build = (wanted: readonly EntryOfFormat[]) => {
      const bytes = openByteStore(folder);
      const { memory } = openEntryStore(bytes, 'program');
      const { value } = memory(feed, wanted);
      bytes.add('another', Buffer.from(`${wanted.length}`));
      bytes.save();
      return value;
    };
    expect([build(entries), build(entries), build([])]).toEqual([pieces, pieces, undefined]);
    expect(build(entries)).toBeUndefined();
  });
});
