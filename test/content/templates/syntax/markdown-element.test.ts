import { describe, expect, it } from 'vitest';
import { lines, unwrap } from '../unwrap.js';

const jekyll = { dialect: 'jekyll' } as const;

describe('elements that ask for Markdown', () => {
  it.each(['markdown="1"', "markdown='1'", 'markdown=1', 'markdown = "block"', 'markdown'])(
    'hold it between blank lines: %s',
    (attribute) => {
      const body = lines(`<div class="a" ${attribute}>`, '*a*', '</div>', 'b');
      const written = lines('<div class="a">', '', '*a*', '', '</div>', '', 'b');
      expect(unwrap(body, jekyll)).toBe(written);
      expect(unwrap(body, { dialect: 'pelican' })).toBe(written);
      expect(unwrap(body)).toBe(written);
    },
  );

  it.each([
    ['<p markdown="1">*a*</p>', '</bare-paragraph><p>*a*</p>'],
    ['<figure markdown="span">![a](/a.png)</figure>', '</bare-paragraph><figure>![a](/a.png)</figure>'],
    ['<figure markdown="span">\n![a](/a.png)\n</figure>', '</bare-paragraph><figure>\n![a](/a.png)\n\n</figure>'],
    ['<DIV\nmarkdown="1" id="b">*a*</DIV>', '</bare-paragraph><DIV id="b">*a*</DIV>'],
    ['<div>\n<p markdown="1">*a*</p>\n</div>', '<div>\n\n</bare-paragraph><p>*a*</p>\n\n</div>'],
  ])('hold words in a line: %j', (body, written) => {
    expect(unwrap(body, jekyll)).toBe(written);
  });

  it('may be inside of each other, and of others that do not ask', () => {
    const body = lines(
      ...[
        '<div markdown="1">',
        '<div>',
        '*a*',
        '</div>',
        '',
        '<div markdown="1">',
        '*b*',
        '</div>',
        '*c*',
        '</div>',
        'd',
      ],
    );
    expect(unwrap(body, jekyll)).toBe(
      lines(
        ...[
          '<div>',
          '',
          '<div>',
          '*a*',
          '</div>',
          '',
          '<div>',
          '',
          '*b*',
          '',
          '</div>',
          '',
          '*c*',
          '',
          '</div>',
          '',
          'd',
        ],
      ),
    );
  });

  it.each([
    '<div markdown="0">\n*a*\n</div>',
    '<div markdown="x">*a*</div>',
    '<div data-markdown="1">*a*</div>',
    '<div title="a markdown=1">*a*</div>',
    '<div title="use markdown here">*a*</div>',
    '<div>*a*</div>',
    '`<div markdown="1">*a*</div>`',
    lines('```', '<div markdown="1">', '*a*', '</div>', '```'),
    '<pre markdown="1">*a*</pre>',
  ])('are left alone where they do not ask: %j', (body) => {
    expect(unwrap(body, jekyll)).toBe(body);
  });

  it('read Markdown behind a title inside', () => {
    const body = lines('<details markdown="1">', '<summary>Sum</summary>', 'Text **b**.', '</details>');
    expect(unwrap(body, jekyll)).toBe(
      lines('<details>', '', '<summary>Sum</summary>', '', 'Text **b**.', '', '</details>'),
    );
    // Behind a blank line it would be code.
    const indented = lines('<details markdown="1">', '<summary>Sum</summary>', '    Text', '</details>');
    expect(unwrap(indented, jekyll)).toContain('</summary>\n    Text');
  });

  it('take a time that grows with the text', () => {
    for (const piece of [' ', '\n', ' a', ' a ='])
      unwrap(`<div markdown="1">a</div>\n<div${piece.repeat(200_000)}x>`, jekyll);
  }, 5_000);

  it.each(['hugo', 'zola', 'eleventy', 'hexo'] as const)('are unknown to %s', (dialect) => {
    expect(unwrap('<div markdown="1">*a*</div>', { dialect })).toBe('<div markdown="1">*a*</div>');
  });
});
