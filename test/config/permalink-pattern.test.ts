import { describe, expect, it } from 'vitest';
import { isPermalinkPattern, unknownPlaceholder } from '../../src/config/permalink-pattern.js';

describe('a permalink pattern', () => {
  it.each([
    '/:year/:month/:slug/',
    ':categories/:title.html',
    '/:year-:month-:day-:slug',
    '/blog/:section/:filename',
    '/:year:month/:slug',
  ])('can be %s', (pattern) => {
    expect(isPermalinkPattern(pattern)).toBe(true);
  });

  it.each([
    'https://example.org/:slug',
    '//example.org/:slug',
    '/:slug?a',
    '/:slug#a',
    '/a b/:slug',
    '/:yaer/',
    '/:/',
    '\\:slug',
  ])('cannot be %s', (pattern) => {
    expect(isPermalinkPattern(pattern)).toBe(false);
  });

  it('names the placeholder that nobody knows', () => {
    expect(unknownPlaceholder('/:year/:mnth/:dya')).toBe('mnth');
  });
});
