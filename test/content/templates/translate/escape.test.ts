import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attribute, destination, link, literalText } from '../../../../src/content/templates/translate/escape.js';
import { unwrap } from '../unwrap.js';

describe('escapes', () => {
  it('make an attribute that cannot end early, and keep entities', () => {
    expect(attribute('a "b" <c> & &amp; &#38;\n\nd')).toBe('"a &quot;b&quot; &lt;c&gt; &amp; &amp; &#38; d"');
    fc.assert(fc.property(fc.string(), (text) => !/["<>\n]/.test(attribute(text).slice(1, -1))));
  });

  it('make a destination that cannot end early', () => {
    expect(destination('/a b(c)<d>\\')).toBe('/a%20b%28c%29%3Cd%3E%5C');
    fc.assert(fc.property(fc.string(), (text) => !/[\s()<>\\]/.test(destination(text))));
  });

  it('make a link whose text cannot end early', () => {
    expect(link('a [b]\nc \\[', '/d')).toBe('[a \\[b\\] c \\[](/d)');
  });

  it('make text that is no Markdown', () => {
    expect(literalText('*a* <b> [c] {d} `e` &f; _g_')).not.toMatch(/[*<>[\]{}`_]/);
  });
});

describe('arguments of an article', () => {
  it('cannot leave the attribute or the link that they are written in', () => {
    expect(unwrap('{{< figure src="a.png" alt="\\"><script>" >}}')).toBe(
      '<figure><img src="a.png" alt="&quot;&gt;&lt;script&gt;"></figure>',
    );
    expect(unwrap('{{< youtube id="abc" title="](javascript:1) [" >}}')).toBe(
      '[\\](javascript:1) \\[](https://www.youtube.com/watch?v=abc)',
    );
  });
});
