import { describe, expect, it } from 'vitest';
import { collectEntries } from '../../src/import/collect-entries.js';

describe('a feed with more entries than a function has arguments', () => {
  it('is read with its archive, the newer document first', async () => {
    const pages: Readonly<Record<string, { readonly count: number; readonly older: readonly string[] }>> = {
      'https://example.org/feed': { count: 200_000, older: ['/archive'] },
      'https://example.org/archive': { count: 1, older: [] },
    };
    const collected = await collectEntries('https://example.org/feed', {
      load: async (source) => ({ text: source, url: source }),
      read: async (text) => {
        const { count, older } = pages[text] ?? { count: 0, older: [] };
        return {
          format: 'atom',
          entries: Array.from({ length: count }, (_, index) => ({ id: `${text}#${index}` })),
          older,
        };
      },
    });
    expect(collected).toMatchObject({ documents: 2, unread: [] });
    const { entries } = collected as Extract<typeof collected, { readonly documents: number }>;
    expect([entries.length, entries[0]?.id, entries.at(-1)?.id]).toEqual([
      200_001,
      'https://example.org/feed#0',
      'https://example.org/archive#0',
    ]);
  });
});

describe('a feed whose archives never end', () => {
  it('is read up to its thousandth document, and the next one is told of', async () => {
    const collected = await collectEntries('https://example.org/0', {
      load: async (source) => ({ text: source, url: source }),
      read: async (text) => ({
        format: 'atom',
        entries: [{ id: text }],
        older: [`/${Number(new URL(text).pathname.slice(1)) + 1}`],
      }),
    });
    expect(collected).toMatchObject({
      documents: 1_000,
      unread: [{ source: 'https://example.org/1000', reason: 'the feed has more than 1000 documents' }],
    });
  });
});
