import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from '../../src/article/front-matter.js';

const split = (text: string) => splitFrontMatter(text, 'articles/hello.md');
const codes = (text: string) => split(text).diagnostics.map(({ code }) => code);

describe('front matter and body', () => {
  test.each([
    ['YAML', '---\ntitle: Hello\n---\nBody\n', 'yaml'],
    ['YAML, closed as YAML closes a document', '---\ntitle: Hello\n...\nBody\n', 'yaml'],
    ['YAML by name', '---yaml\ntitle: Hello\n---\nBody\n', 'yaml'],
    ['YAML by name, apart and in capitals', '--- YML\ntitle: Hello\n---\nBody\n', 'yaml'],
    ['TOML', '+++\ntitle = "Hello"\n+++\nBody\n', 'toml'],
    ['TOML by name', '---toml\ntitle = "Hello"\n---\nBody\n', 'toml'],
    ['JSON by name', '---json\n{"title": "Hello"}\n---\nBody\n', 'json'],
    ['JSON between semicolons', ';;;\n{"title": "Hello"}\n;;;\nBody\n', 'json'],
    ["JSON without its braces, Middleman's way", ';;;\n"title": "Hello"\n;;;\nBody\n', 'json'],
  ])('%s', (_, text, format) => {
    const { frontMatter, body, bodyLine, diagnostics } = split(text);
    expect(diagnostics).toEqual([]);
    expect(frontMatter).toMatchObject({ format, data: { title: 'Hello' }, blockLine: 2 });
    expect({ body, bodyLine }).toEqual({ body: 'Body\n', bodyLine: 4 });
  });

  test("a JSON object at the start of the file, Hugo's way", () => {
    const { frontMatter, body, bodyLine } = split('{\n  "title": "a } and a \\" {",\n  "extra": {"a": 1}\n}\n\nBody\n');
    expect(frontMatter).toMatchObject({ format: 'json', blockLine: 1, data: { title: 'a } and a " {' } });
    expect({ body, bodyLine }).toEqual({ body: '\nBody\n', bodyLine: 5 });
  });

  test.each([
    ['Liquid', '{% include intro.md %}\n'],
    ['a shortcode', '{{< figure >}}\n'],
    ['attributes', '{:.lead}\nText\n'],
    ['a comment of MDX', '{/* a comment */}\nText\n'],
    ['a text of MDX', '{"a text"}\n'],
  ])('no JSON: %s at the start of the file', (_, text) => {
    expect(split(text)).toMatchObject({ frontMatter: { format: 'none' }, body: text, bodyLine: 1, diagnostics: [] });
  });

  test('an article without front matter is all body', () => {
    for (const text of [
      '',
      'Text\n',
      '# Heading\n\n---\n\nText\n',
      '----\n\nText\n----\n',
      '- - -\n',
      '---foo bar\n---\n',
    ]) {
      expect(split(text)).toMatchObject({ frontMatter: { format: 'none', block: '' }, body: text, diagnostics: [] });
    }
  });

  test('thematic breaks around prose are body', () => {
    const text = '---\n\nFirst of all, a motto.\n\n---\n\nText\n';
    expect(split(text)).toMatchObject({ frontMatter: { format: 'none' }, body: text, bodyLine: 1, diagnostics: [] });
  });

  test('empty front matter', () => {
    for (const text of [
      '---\n---\nBody',
      '---\n\n---\nBody',
      '---\n# a comment\n---\nBody',
      '+++\n+++\nBody',
      '{}\nBody',
    ]) {
      expect(split(text)).toMatchObject({ body: 'Body', diagnostics: [] });
      expect(split(text).frontMatter.format).not.toBe('none');
      expect(Object.keys(split(text).frontMatter.data)).toEqual([]);
    }
  });

  test('front matter that ends with the file', () => {
    expect(split('---\ntitle: Hello\n---')).toMatchObject({ body: '', bodyLine: 4, diagnostics: [] });
  });

  test("blank lines above front matter, Hugo's way, count as lines of the file", () => {
    const { frontMatter, bodyLine } = split('\n \n---\ntitle: Hello\n---\nBody\n');
    expect(frontMatter).toMatchObject({ data: { title: 'Hello' }, blockLine: 4 });
    expect(bodyLine).toBe(6);
    expect(split('\n---\nText\n')).toMatchObject({ frontMatter: { format: 'none' }, body: '\n---\nText\n' });
  });

  test('spaces behind the delimiters', () => {
    expect(split('--- \t\ntitle: Hello\n---  \nBody')).toMatchObject({ body: 'Body', diagnostics: [] });
  });

  test('an indented delimiter is part of a value', () => {
    const { frontMatter, body } = split('---\nsummary: |\n  One\n  ---\n  Two\n---\nBody');
    expect(frontMatter.data['summary']).toBe('One\n---\nTwo\n');
    expect(body).toBe('Body');
  });

  test('the body keeps its own breaks, and U+2028 ends no line', () => {
    expect(split('---\ntitle: One\u2028---\n---\nText\n\n---\nText\n').body).toBe('Text\n\n---\nText\n');
  });
});

describe('line ends and byte order marks', () => {
  test.each([
    ['CRLF', '---\r\ntitle: Hello\r\n---\r\nBody\r\n'],
    ['lone CR', '---\rtitle: Hello\r---\rBody\r'],
    ['a byte order mark', '\ufeff---\ntitle: Hello\n---\nBody\n'],
    ['two byte order marks', '\ufeff\ufeff---\r\ntitle: Hello\n---\nBody\n'],
  ])('%s', (_, text) => {
    expect(split(text)).toMatchObject({ frontMatter: { data: { title: 'Hello' } }, body: 'Body\n', bodyLine: 4 });
  });

  test('of a file without front matter', () => {
    expect(split('\ufeffOne\r\nTwo\rThree').body).toBe('One\nTwo\nThree');
  });
});

describe('what cannot be read', () => {
  test('front matter that is never closed names the line that opens it', () => {
    const { diagnostics, frontMatter, body } = split('---\ntitle: Hello\n\nText of the article.\n');
    expect(diagnostics).toMatchObject([
      {
        code: 'unclosed-front-matter',
        severity: 'error',
        path: 'articles/hello.md',
        message: 'the front matter that `---` opens is never closed',
        range: { start: { line: 1, column: 1 }, end: { line: 1, column: 4 } },
      },
    ]);
    expect(frontMatter.format).toBe('none');
    expect(body).toBe('');
  });

  test('nothing but the right line closes it', () => {
    for (const line of ['----', '---foo', '--- foo', ' ---', '+++', '--']) {
      expect(codes(`---\ntitle: Hello\n${line}\nText`)).toEqual(['unclosed-front-matter']);
    }
    expect(codes('+++\ntitle = "Hello"\n---\n')).toEqual(['unclosed-front-matter']);
    expect(codes('+++\ntitle = "Hello"\n...\n')).toEqual(['unclosed-front-matter']);
    expect(codes('{"title": "Hello"')).toEqual(['unclosed-front-matter']);
  });

  test('a list or a text instead of fields', () => {
    expect(split('---\n- One\n- Two\n---\n').diagnostics).toMatchObject([
      {
        code: 'front-matter-without-fields',
        message: 'the front matter is a list, not fields with values',
        range: { start: { line: 2, column: 1 }, end: { line: 2, column: 6 } },
      },
    ]);
    expect(codes('---\ntitle:Hello\n---\n')).toEqual(['front-matter-without-fields']);
    expect(codes('---json\n["Hello"]\n---\n')).toEqual(['front-matter-without-fields']);
  });

  test('more than 65,536 characters', () => {
    const filled = (length: number) => `---\ntitle: ${'x'.repeat(length - 'title: '.length)}\n---\n`;
    expect(codes(filled(65_536))).toEqual([]);
    expect(split(filled(65_537)).diagnostics).toMatchObject([
      { code: 'front-matter-too-large', range: { start: { line: 2, column: 1 } } },
    ]);
  });

  test('a file that is unreadable says one thing', () => {
    expect(codes('---\na: b: c\nd: e: f\ng\n---\n')).toHaveLength(1);
  });
});

describe('of any text', () => {
  const text = fc.string({ unit: 'binary', maxLength: 200 });
  const delimiter = fc.constantFrom(
    '---',
    '+++',
    ';;;',
    '---json',
    '---toml',
    '{"a": ',
    '...',
    '---js',
    '\ufeff---',
    'Title: ',
    'date: ',
    '',
  );
  const lineEnd = fc.constantFrom('\n', '\r\n', '\r', '\n\n');
  const file = fc
    .array(fc.oneof(text, delimiter, lineEnd, fc.constantFrom('a: ', 'a = ', '"a": ', '[', '{', '&a ', '*a ')))
    .map((parts) => parts.join(''));

  test('nothing is thrown, line ends are `\\n`, and the body is the end of the file', () => {
    fc.assert(
      fc.property(file, (written) => {
        const { frontMatter, body, bodyLine, diagnostics } = split(written);
        const normal = written.replace(/^\ufeff+/, '').replace(/\r\n?/g, '\n');
        if (diagnostics.length > 0)
          return diagnostics.every(({ path, range }) => path && range && range.start.line > 0);
        expect(normal.endsWith(body)).toBe(true);
        if (body) expect(normal.slice(0, normal.length - body.length).split('\n')).toHaveLength(bodyLine);
        expect(normal.includes(frontMatter.block)).toBe(true);
        return true;
      }),
      { numRuns: 500 },
    );
  });
});
