import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from '../../../src/article/front-matter.js';
import { parseTexts } from '../parse-texts.js';

const place = '2024-05-06-post.md';
const parse = (text: string) => {
  const { articles, leftOut, diagnostics } = parseTexts({ [place]: text });
  return { count: articles.length, reasons: leftOut.map(({ reason }) => reason), diagnostics };
};

const block = 'title: Secret\ndraft: true\n---\n\nWords.\n';
const doubts: Readonly<Record<string, string>> = {
  'a space before': ` ---\n${block}`,
  'an indented block': `    ---\n    draft: true\n    ---\n\nWords.\n`,
  'seventy spaces behind': `---${' '.repeat(70)}\n${block}`,
  'a comment above': `<!-- markdownlint-disable -->\n---\n${block}`,
  'two comments above': `<!-- a -->\n<!--\nb\n-->\n\n---\n${block}`,
  'in a comment': `<!--\n---\n${block}-->\n\nWords.\n`,
  'in a comment without delimiters': '<!-- draft: true -->\n\nWords.\n',
  'in a comment that nothing closes': `<!--\n---\n${block}`,
  'U+00A0 before': `\u00a0---\n${block}`,
  'U+00A0 behind and in the closing line': '---\u00a0x\ndraft: true\n---\u00a0\n\nWords.\n',
  'U+200B before': `\u200b---\n${block}`,
  'U+200B behind': `---\u200b\n${block}`,
  'NUL before': `\0---\n${block}`,
  'NUL behind': `---\0\n${block}`,
  'U+FFFE before': `\ufffe---\n${block}`,
  'four dashes': `----\n${block}`,
  'two dashes': `--\n${block}`,
  'en dashes': `–––\n${block}`,
  'an em dash': `—\n${block}`,
  'four pluses': '++++\ndraft = true\n++++\n\nWords.\n',
  'a space before pluses': ' +++\ndraft = true\n+++\n\nWords.\n',
  'a comment behind': `--- # meta\n${block}`,
  'a tag behind': `--- !post\n${block}`,
  'a field behind': '--- draft: true\n---\n\nWords.\n',
  'a directive of YAML': `%YAML 1.2\n---\n${block}`,
  'a code block': '```yaml\ndraft: true\n```\n\nWords.\n',
  'a code block of tildes': '~~~\npublished: false\n~~~\n\nWords.\n',
  'U+2028 for line ends': `---\n${block}`.replaceAll('\n', '\u2028'),
  'U+000B for line ends': `---\n${block}`.replaceAll('\n', '\v'),
  'no opening line': 'draft: true\n---\n\nWords.\n',
  'no lines around': 'draft: true\n\nWords.\n',
  'no lines around, and U+200B in the name': 'dr\u200baft: true\n\nWords.\n',
  'a blank line among Hexo’s fields': 'layout: post\n\ndraft: true\n---\n\nWords.\n',
  'JSON without quotes': '{\n  draft: true,\n  title: "Secret"\n}\n\nWords.\n',
  'JSON5 in a line': '{ id: 1, draft: true }\n\nWords.\n',
  'an unclosed block below a blank line': '\n---\ndraft: true\n\nWords.\n',
  'a second block below one without fields': '---\n---\ndraft: true\n---\n\nWords.\n',
  'more fields below headers': 'Title: Secret\nDate: 2024-05-06\n\ndraft: true\n---\n\nWords.\n',
  'a date to come': ' ---\ndate: 2099-01-01\n---\n\nWords.\n',
  'a wide colon': ' ---\ndraft：true\n---\n\nWords.\n',
};

const texts: Readonly<Record<string, string>> = {
  prose: 'Words.\n\n---\n\nDate: yesterday.\n',
  'prose below a rule': '---\n\nWords and words.\n\n---\n',
  'prose with a colon': 'Note: this is a text, and its status: fine.\n\nMore.\n',
  'a comment': '<!-- a note: see below -->\n\nWords.\n',
  'a list of options': '--verbose\n\nsays more.\n',
  'a block of code that shows a title': '```yaml\ntitle: Hello\n```\n\nWords.\n',
  'a block of code in another language': '```js\nconst a = { draft: true };\n```\n',
  'a shortcode': '{{< figure title="A" >}}\n\nWords.\n',
  'an attribute list': '{: .lead }\ntitle: Hello\n',
  'a heading': '# Title: Hello\n\nWords.\n',
  'front matter in the middle': 'How to write it:\n\n---\ndraft: true\n---\n',
};

describe('what may be meant for front matter', () => {
  it.each(Object.entries(doubts))('is not published, however its file is dated: %s', (_kind, text) => {
    for (const written of [text, text.replaceAll('\n', '\r\n')]) {
      const { count, reasons, diagnostics } = parse(written);
      expect({ count, reasons }).toEqual({ count: 0, reasons: ['draft'] });
      expect(diagnostics).toMatchObject([
        { code: 'doubtful-front-matter', severity: 'warning', path: `articles/${place}` },
      ]);
    }
  });

  it.each(Object.entries(texts))('is not %s', (_kind, text) => {
    expect(parse(text)).toEqual({ count: 1, reasons: [], diagnostics: [] });
  });

  it('is not looked for below front matter', () => {
    expect(parse('---\ntitle: A\n---\ndraft: true\n\n---\n').count).toBe(1);
  });

  it('is shown where it begins', () => {
    const range = (text: string) => splitFrontMatter(text, 'a.md').diagnostics[0]?.range?.start;
    expect(range('<!-- a -->\n\n  ---\ndraft: true\n---\n')).toEqual({ line: 3, column: 3 });
    expect(range('---\n---\n\ndraft: true\n---\n')).toEqual({ line: 4, column: 1 });
  });

  // To look on from each of them to the end of the text would take minutes here, and run into the time limit.
  it.each([
    ['comments', '<!---->'],
    ['openings of comments', '<!--'],
    ['unseen characters', '\u200b'],
    ['blank lines in a block', '--\n\u2028'],
    ['names', ' ---\ntitle title '],
    ['commas', '{title,'],
  ])('is not found in a text of nothing but %s, however long it is', (_kind, piece) => {
    const text = piece.repeat(4_000_000 / piece.length);
    const { frontMatter, body, diagnostics } = splitFrontMatter(text, 'a.md');
    expect({ format: frontMatter.format, diagnostics }).toEqual({ format: 'none', diagnostics: [] });
    // A comparison of such texts line by line would not end, should they differ.
    expect(body === text).toBe(true);
  });
});
