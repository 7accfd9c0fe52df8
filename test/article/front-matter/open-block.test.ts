import { describe, expect, it, test } from 'vitest';
import { splitFrontMatter } from '../../../src/article/front-matter.js';
import { locate } from '../../../src/article/locate.js';
import { parseTexts } from '../parse-texts.js';

const split = (text: string) => splitFrontMatter(text, 'hello.md');

describe('headers', () => {
  it("are fields without fences, Pelican's own form", () => {
    const text = 'Title: Part one: the start\nDate: 2024-01-31 09:00\nSummary: One\n    two\nTags:\n\nBody\n';
    const { frontMatter, body, bodyLine, diagnostics } = split(text);
    expect(diagnostics).toEqual([]);
    expect(frontMatter).toMatchObject({ format: 'headers', blockLine: 1 });
    expect({ ...frontMatter.data }).toEqual({
      Title: 'Part one: the start',
      Date: '2024-01-31 09:00',
      Summary: 'One\ntwo',
    });
    expect({ body, bodyLine }).toEqual({ body: 'Body\n', bodyLine: 7 });
  });

  test.each([
    ['CRLF', 'Title: Hello\r\nSlug: a\r\n\r\nBody\r\n'],
    ['a byte order mark', '\ufeffTitle: Hello\nSlug: a\n\nBody\n'],
    ['a line of spaces at their end', '  title: Hello\nSlug:a\n \t\nBody\n'],
  ])('%s', (_, text) => {
    const { frontMatter, body, bodyLine } = split(text);
    expect(Object.values(frontMatter.data)).toEqual(['Hello', 'a']);
    expect({ body, bodyLine }).toEqual({ body: 'Body\n', bodyLine: 4 });
  });

  it('may be the whole file', () => {
    for (const text of ['Title: Hello', 'Title: Hello\n', 'Title: Hello\n\n']) {
      expect(split(text)).toMatchObject({ frontMatter: { data: { Title: 'Hello' } }, body: '' });
    }
  });

  test.each([
    ['prose', 'Note: this is a text.\n\nMore.\n'],
    ['prose below a field', 'Title: Hello\nThis is a text.\n\nMore.\n'],
    ['a blank line first', '\nTitle: Hello\n\nBody\n'],
    ['code', '    title: Hello\n\nBody\n'],
    ['an underlined heading', 'Note: this\n---\n\nBody\n'],
    ['a list', '- title: Hello\n\nBody\n'],
    ['YAML that nothing closes', 'title: Hello\ntags:\n- a\n\nBody\n'],
  ])('are not %s', (_, text) => {
    expect(split(text)).toMatchObject({ frontMatter: { format: 'none' }, body: text, bodyLine: 1 });
  });

  it('have each key once, however its letters are written', () => {
    expect(split('Title: Hello\ntitle: Again\n\nBody\n').diagnostics).toMatchObject([
      {
        code: 'duplicate-field',
        path: 'hello.md',
        range: { start: { line: 2, column: 1 }, end: { line: 2, column: 6 } },
      },
    ]);
  });

  it('keep to the limits of front matter', () => {
    expect(split(`Title: ${'x'.repeat(65_536)}\n\nBody\n`).diagnostics).toMatchObject([
      { code: 'front-matter-too-large', range: { start: { line: 1, column: 1 } } },
    ]);
  });

  it('take names of the language itself for keys like others', () => {
    const { data } = split('Title: a\n__proto__: b\nconstructor: c\n\nBody\n').frontMatter;
    expect(Object.keys(data)).toEqual(['Title', '__proto__', 'constructor']);
  });

  it('have places', () => {
    const { frontMatter } = split('Title: Hello\n Date:  never\nSummary: One\n    two  \nSlug:\n\nBody\n');
    const at = (key: string, part?: 'key' | 'value') => {
      const range = locate(frontMatter, [key], part);
      return range && [range.start.line, range.start.column, range.end.line, range.end.column];
    };
    expect(at('Date')).toEqual([2, 9, 2, 14]);
    expect(at('Date', 'key')).toEqual([2, 2, 2, 6]);
    expect(at('Summary')).toEqual([3, 10, 4, 8]);
    expect(at('Slug')).toEqual([5, 1, 5, 5]);
    expect(at('date')).toBeUndefined();
  });

  it('are articles in Pelican', () => {
    const text =
      'Title: Hello\nDate: 2024-01-31\nAuthors: B, A; D, C\nTags: boats, weather\nStatus: published\n\nBody\n';
    const { articles, diagnostics } = parseTexts({ 'a.md': text }, { dialect: 'pelican' });
    expect(diagnostics).toEqual([]);
    expect(articles[0]).toMatchObject({
      url: 'https://news.example/hello.html',
      authors: [{ name: 'B, A' }, { name: 'D, C' }],
      tags: [{ name: 'boats' }, { name: 'weather' }],
    });
  });

  it('show where a mistake is', () => {
    const { diagnostics } = parseTexts({ 'a.md': 'Title: Hello\nDate: never\n\nBody\n' });
    expect(diagnostics).toMatchObject([
      { code: 'invalid-date', range: { start: { line: 2, column: 7 }, end: { line: 2, column: 12 } } },
    ]);
  });
});

describe('fields that nothing opens', () => {
  it("are YAML above a closing line, Hexo's form", () => {
    const text = 'title: Hello\ndate: 2024-01-31\ntags:\n- a\n- b\nextra:\n  c: d\n# e\n---\nBody\n';
    const { frontMatter, body, bodyLine, diagnostics } = split(text);
    expect(diagnostics).toEqual([]);
    expect(frontMatter).toMatchObject({ format: 'yaml', blockLine: 1, data: { title: 'Hello', tags: ['a', 'b'] } });
    expect({ body, bodyLine }).toEqual({ body: 'Body\n', bodyLine: 10 });
    expect(locate(frontMatter, ['date'])?.start).toEqual({ line: 2, column: 7 });
  });

  it('take CRLF and a byte order mark', () => {
    expect(split('\ufefftitle: Hello\r\n---\r\nBody\r\n')).toMatchObject({
      frontMatter: { format: 'yaml', data: { title: 'Hello' } },
      body: 'Body\n',
      bodyLine: 3,
    });
  });

  test.each([
    ['a heading', 'Title of it\n---\n\nBody\n'],
    ['prose', 'title: Hello\nA text.\n---\nBody\n'],
    ['without a title and a date', 'note: Hello\n---\nBody\n'],
    ['longer underlines', 'date: Hello\n-----\nBody\n'],
  ])('are not %s', (_, text) => {
    expect(split(text)).toMatchObject({ frontMatter: { format: 'none' }, body: text });
  });
});
