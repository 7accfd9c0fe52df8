import { describe, expect, it } from 'vitest';
import { entriesWithoutRoom, entriesWithRoom } from '../../src/feed/text-size.js';
import type { Entry } from '../../src/model/entry.js';
import type { FeedDocument } from '../../src/model/feed-document.js';

/** A feed of which only the bodies matter. */
function feedOf(...bodies: readonly string[]): FeedDocument {
  const entries = bodies.map((contentHtml) => ({ contentHtml }) as Entry);
  return { entries } as unknown as FeedDocument;
}

const left = (document: FeedDocument, most: number) => entriesWithoutRoom(document, most).map(({ entry }) => entry);

describe('entries that a feed has no room for', () => {
  it('are none where all fit', () => {
    expect(left(feedOf('a'.repeat(500), 'b'.repeat(300)), 1_000)).toEqual([]);
  });

  it('are the largest, until the others fit', () => {
    expect(left(feedOf('a'.repeat(500), 'b'.repeat(900), 'c'.repeat(300), 'd'.repeat(800)), 1_000)).toEqual([1, 3]);
  });

  it('are the oldest of equal ones', () => {
    expect(left(feedOf('a'.repeat(500), 'b'.repeat(500), 'c'.repeat(500)), 1_200)).toEqual([2]);
  });

  it('count as they are written: an escape has six characters', () => {
    expect(entriesWithoutRoom(feedOf('<'.repeat(1_000), 'a'), 5_000)).toEqual([{ entry: 0, size: 6_064 }]);
  });

  it('leave the newest that fit', () => {
    expect(entriesWithRoom(feedOf('a'.repeat(500), 'b'.repeat(900), 'c'.repeat(300)), 1_600)).toBe(2);
    expect(entriesWithRoom(feedOf('a', 'b'), 1_600)).toBe(2);
  });
});
