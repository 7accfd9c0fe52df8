import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.js';
import { stateOf } from '../../src/import/import-report.js';

function state(confidence: number, ofId?: NonNullable<Article['claims']>['id']): string {
  const url = 'https://example.org/a';
  const entry = { id: url, url, article: { claims: { address: 0, id: ofId } } as Article };
  return stateOf({ published: { id: 'https://old.example/1' }, entry, by: 'title', confidence });
}

describe('the id of an entry', () => {
  it('is to be written from 80 % on, and left to a person below', () => {
    expect(state(0.8)).toBe('to-write');
    expect(state(0.79)).toBe('unsure');
  });

  it('is not taken where the front matter names another', () => {
    expect(state(1, 'named')).toBe('kept');
    expect(state(1, 'exported')).toBe('to-write');
  });
});
