import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOutputName } from '../../src/config/output-name.js';

describe('the name of an output', () => {
  it.each(['rss.xml', 'feeds/news.xml', 'a b.xml', '.well-known/feed.json', 'фид.xml', 'feed'])('can be %j', (name) => {
    expect(isOutputName(name)).toBe(true);
  });

  it.each([
    '',
    '.',
    '..',
    '../a.xml',
    'a/../../b.xml',
    '/a.xml',
    'a//b.xml',
    'a/',
    'C:a.xml',
    'a\\b.xml',
    '..\\a.xml',
    'a?.xml',
    'a#b.xml',
    'a%2e.xml',
    'a\nb.xml',
    'a\u0000.xml',
    'a.',
    'a ',
  ])('cannot be %j', (name) => {
    expect(isOutputName(name)).toBe(false);
  });

  it('never leads out of its folder', () => {
    const parts = fc.constantFrom('..', '.', '/', '\\', 'a', '.a', ' ', ':', '\u0000');
    fc.assert(
      fc.property(
        fc.array(parts).map((some) => some.join('')),
        (name) => {
          if (isOutputName(name)) expect(resolve(join('/out', name)).startsWith('/out/')).toBe(true);
        },
      ),
    );
  });
});
