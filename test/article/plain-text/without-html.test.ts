import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutHtml } from '../../../src/article/plain-text/without-html.js';

describe('a text without HTML', () => {
  it.each([
    ['Hello <em>World</em> &amp; you', 'Hello World & you'],
    ['<a href="https://a.example" title=\'b\'>A</a> and <EM>B</em >', 'A and B'],
    ['One<br>two<br/>three<wbr>four', 'One two threefour'],
    ['<b>A <b>B</b></b>', 'A B'],
    ['<code>&lt;em&gt;</code>', '<em>'],
    ['&eacute;&#233;&#xE9;&#XE9; &hellip; &rsquo;', 'éééé … ’'],
    ['&amp;amp; &amp;lt;', '&amp; &lt;'],
  ])('has neither tags nor references: %s', (text, expected) => {
    expect(withoutHtml(text)).toBe(expected);
  });

  it.each([
    'Array<T> and Map<string, b>',
    'The <b> element',
    'Close it with </b>',
    'a < b and c > d',
    'a <b and c> d',
    '<script>alert(1)</script>',
    '<my-tag>x</my-tag>',
    'AT&T & you; R&D',
    '&foo; &constructor; &amp &#0; &#7; &#xd800; &#x110000; &#146;',
    '*a* [b](c)',
  ])('keeps what is no HTML: %s', (text) => {
    expect(withoutHtml(text)).toBe(text);
  });

  // To look through the rest of the text for the end of each would take minutes here, and run into the time limit.
  it.each(['<b>', '<b ', '</b>', '<a "', '&#x', '&amp', '<b><i>'])(
    'keeps what is never closed, however often it is there: %j',
    (part) => {
      const text = part.repeat(300_000);
      expect(withoutHtml(text)).toBe(text);
    },
  );

  it('is never longer', () => {
    const part = fc.constantFrom('<', 'b', '>', '/', ' ', '&', 'lt;', '#x41;', 'p', 'br');
    fc.assert(fc.property(fc.string({ unit: part }), (text) => withoutHtml(text).length <= text.length));
  });
});
