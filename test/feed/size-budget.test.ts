import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitEntries, newest } from '../../src/feed/size-budget.js';
import { formats } from '../../src/format/formats.js';
import type { Entry } from '../../src/model/entry.js';
import type { FeedDocument } from '../../src/model/feed-document.js';
import type { Instant } from '../../src/model/instant.js';
import { utf8Length } from '../../src/model/utf8-length.js';

const at = (day: number) => new Date(Date.UTC(2024, 0, day)).toISOString().replace('.000', '') as Instant;

function documentOf(sizes: readonly number[]): FeedDocument {
  const entries = sizes.map(
    (size, index): Entry => ({
      id: `https://gazette.example/${index}`,
      title: `Entry ${index}`,
      contentHtml: `<p>${'é'.repeat(size)}</p>`,
      published: at(1000 - index),
      updated: at(1000 - index),
      authors: index % 3 === 0 ? [] : [{ name: 'Newsroom' }],
      contributors: [],
      tags: [],
      // Some declare a namespace, and so a larger frame, when they are alone.
      ...(index % 2 === 0 ? {} : { rights: '© Newsroom' }),
      enclosures: [],
    }),
  );
  return {
    id: 'https://gazette.example',
    title: 'The Gazette',
    homeUrl: 'https://gazette.example/',
    selfUrls: {},
    updated: at(1000),
    authors: [{ name: 'The Gazette and all who write for it' }],
    contributors: [],
    categories: [],
    hubs: [],
    entries,
  };
}

const files = Object.values(formats).map(({ fileName: path, writer, write }) => ({ path, writer, write }));
const largest = (document: FeedDocument) => Math.max(...files.map(({ write }) => utf8Length(write(document))));

describe('the size of a feed', () => {
  it('is in bytes and not in letters', () => {
    expect(utf8Length('é')).toBe(2);
  });

  it('has room for all that fits, and for no entry more', () => {
    const sizes = fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 1, maxLength: 25 });
    fc.assert(
      fc.property(sizes, fc.double({ min: 0, max: 1.1, noNaN: true }), (lengths, part) => {
        const document = documentOf(lengths);
        const alone = largest(newest(document, 1));
        const most = Math.floor(alone + (largest(document) - alone) * part);
        const result = fitEntries(document, files, most);
        const { entries } = result as { entries: number };
        expect(largest(newest(document, entries))).toBeLessThanOrEqual(most);
        if (entries < lengths.length) expect(largest(newest(document, entries + 1))).toBeGreaterThan(most);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps whole entries, the newest, with the date of their newest change', () => {
    const document = documentOf([10, 10, 10]);
    const changed = document.entries.map((entry, index) => (index === 2 ? { ...entry, updated: at(2000) } : entry));
    const trimmed = newest({ ...document, updated: at(2000), entries: changed }, 2);
    expect(trimmed.entries).toEqual(changed.slice(0, 2));
    expect(trimmed.updated).toBe(at(1000));
  });

  it('tells which file cannot even hold the newest entry', () => {
    const result = fitEntries(documentOf([5000, 1]), files, 3000);
    expect(result).toMatchObject({ path: 'rss.xml' });
    expect((result as { size: number }).size).toBeGreaterThan(3000);
  });

  // Trimming entry by entry would write a feed of a thousand entries a thousand times.
  it('writes no entry twice, and none for which there cannot be room', () => {
    const document = documentOf(Array.from({ length: 1000 }, (_, index) => (index * 7919) % 500));
    let written = 0;
    const { writer, write } = formats.rss;
    const entry: typeof writer.entry = (...one) => {
      written += 1;
      return writer.entry(...one);
    };
    fitEntries(
      document,
      [{ path: 'rss.xml', writer: { ...writer, entry } }],
      Math.floor(utf8Length(write(document)) / 3),
    );
    expect(written).toBeLessThan(500);
  });
});
