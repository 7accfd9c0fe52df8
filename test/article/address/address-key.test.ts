import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressKey } from '../../../src/article/address/address-key.js';
import { parseTexts } from '../parse-texts.js';

const spellings = [
  'https://news.example/go%6fd',
  'https://news.example/good/',
  'https://news.example//good',
  'https://news.example:443/good',
  'https://news.example/x/../good',
  'https://news.example/./good',
  'https://news.example/good?',
  'https://user@news.example/good',
  'https://user:secret@news.example/good',
  'https://news.example./good',
  'http://news.example/good',
  'http://news.example:80/good',
  'HTTPS://NEWS.example/good',
  'https://ｎews.example/good',
  '"https:\\\\\\\\news.example\\\\good"',
  '/go%6Fd',
  '/good?',
];

describe('an address that is spelled in another way', () => {
  // Each of these took the address of `good.md`, whose readers then got the other article's words.
  it.each(spellings)('is the same one, and the article keeps it that has it by its place: %s', (spelling) => {
    const { diagnostics } = parseTexts({
      'a-guest.md': `---\ndate: 2024-05-06\nurl: ${spelling}\n---\n`,
      'good.md': '---\ndate: 2024-05-06\n---\n',
    });
    expect(diagnostics.map(({ code, path }) => [code, path])).toEqual([
      [spelling.startsWith('"') ? 'invalid-address' : 'duplicate-address', 'articles/a-guest.md'],
    ]);
  });

  it.each([
    ['https://news.example/a', 'https://news.example/A'],
    ['https://news.example/a', 'https://news.example/a?b'],
    ['https://news.example/a', 'https://news.example:8443/a'],
    ['https://news.example/a%2Fb', 'https://news.example/a/b'],
    ['https://news.example/a', 'https://news.example.org/a'],
  ])('is not another one: %s and %s', (one, other) => {
    expect(addressKey(one)).not.toBe(addressKey(other));
  });

  it('has the same key the short way and the long way', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[\w~-]{1,6}$/), { maxLength: 4 }), fc.boolean(), (segments, slash) => {
        const path = segments.map((segment) => `/${segment}`).join('') + (slash ? '/' : '');
        expect(addressKey(`https://news.example${path}`)).toBe(addressKey(`https://news.example:443${path}?`));
      }),
    );
  });
});
