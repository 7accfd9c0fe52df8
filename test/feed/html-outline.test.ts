import { describe, expect, it } from 'vitest';
import { attributeOf } from '../../src/feed/html-outline.js';

describe('the value of an attribute', () => {
  it.each([
    ['a&#x26;b&amp;c', 'a&b&c'],
    ['&quot;&lt;&gt;&#x22;', '"<>"'],
    // An author's `&lt;` in a text about HTML.
    ['&#x26;lt;', '&lt;'],
    ['&amp;#x26;', '&#x26;'],
    ['&copy;', '&copy;'],
  ])('has each reference decoded once: %s', (written, value) => {
    expect(attributeOf(`<a href="${written}">`, 'href')).toBe(value);
  });

  it('is absent where there is no such attribute', () => {
    expect(attributeOf('<a id="x">', 'href')).toBeUndefined();
  });
});
