import matter from 'gray-matter';
import { afterEach, describe, expect, test } from 'vitest';
import { splitFrontMatter } from '../../../src/article/front-matter.js';

const split = (text: string) => splitFrontMatter(text, 'a.md');

// Each of these is a fault of gray-matter 4.0.3, seen; content that meets it must not reach it.
describe('what gray-matter does that Tidings must not', () => {
  const marks = globalThis as { ran?: boolean };
  afterEach(() => {
    delete marks.ran;
  });

  test.each(['js', 'javascript', 'JS', 'JavaScript', ' js', 'coffee', 'cson', 'constructor', 'toString', '__proto__'])(
    'no code is run and no prototype reached: ---%s',
    (language) => {
      const { diagnostics, frontMatter } = split(
        `---${language}\n(globalThis.ran = true, {title: "Hello"})\n---\nBody\n`,
      );
      expect(marks.ran).toBeUndefined();
      expect(Object.keys(frontMatter.data)).toEqual([]);
      expect(diagnostics).toMatchObject([
        {
          code: 'unknown-front-matter-language',
          message: `front matter in \`${language.trim()}\` is not read`,
          range: { start: { line: 1, column: 1 } },
        },
      ]);
    },
  );

  test.each(['js', 'javascript', 'JS'])(
    'no code is run where the language is hidden in the block: ---%s',
    (language) => {
      for (const before of ['---\n', '---yaml\n', '\n', '\ufeff']) {
        split(`${before}---${language}\n(globalThis.ran = true, {})\n---\n---\n`);
      }
      expect(marks.ran).toBeUndefined();
    },
  );

  test('nothing goes into its cache', () => {
    split('---\ntitle: Hello\n---\n');
    expect(Object.keys((matter as unknown as { cache: object }).cache)).toEqual([]);
  });

  test('the second reading of a malformed text finds the fault again', () => {
    const text = '---\ntitle: "Hello\n---\n';
    expect(split(text).diagnostics).toHaveLength(1);
    expect(split(text).diagnostics).toEqual(split(text).diagnostics);
  });

  test('two readings of a text share no data', () => {
    const text = '---\ntags: [one]\n---\n';
    const first = split(text).frontMatter.data;
    (first as Record<string, unknown>)['tags'] = 'changed';
    expect(split(text).frontMatter.data).toEqual({ tags: ['one'] });
  });

  test.each([
    ['blank lines', '\n'],
    ['lines of spaces', '  \n'],
    ['line separators', '\u2028'],
    ['spaces and line separators', ' \u2029'],
  ])('a long run of %s is refused before it is read', (_, unit) => {
    const run = unit.repeat(Math.floor(60_000 / unit.length));
    const problems = (text: string) => split(text).diagnostics.map(({ code, message }) => `${code}: ${message}`);
    const blank = 'front-matter-too-large: the front matter is too large: it holds more than 100 blank lines in a row';
    expect(problems(`---\n${run}\n---\n`)).toEqual([blank]);
    expect(problems(`---\ntitle: a\n${run}b\n---\n`)).toEqual([blank]);
    expect(problems(`---\ntitle: "a${run}"\n---\n`)).toEqual([blank]);
    expect(problems(`---\n${run}`)).toEqual([
      'unclosed-front-matter: the front matter that `---` opens is never closed',
    ]);
  });

  test('runs of blank lines that are just not too long are read, as many as a block can hold', () => {
    const { frontMatter, diagnostics } = split(`---\na: b\n${`${'\n'.repeat(100)}#\n`.repeat(600)}---\n`);
    expect(diagnostics).toEqual([]);
    expect(frontMatter.data).toEqual({ a: 'b' });
  });

  // To look through the rest of the lines from each would run into the time limit, and to recurse, out of the stack.
  test('a body may be of blank lines, however many they are', () => {
    const blank = '\n'.repeat(10_000_000);
    for (const above of ['', '---\na: b\n---\n']) {
      const { body, diagnostics } = split(`${above}${blank}`);
      expect(diagnostics).toEqual([]);
      // A comparison of such texts line by line would not end, should they differ.
      expect(body === blank).toBe(true);
    }
    expect(split(`---\na: b\n${blank}`).diagnostics).toMatchObject([{ code: 'unclosed-front-matter' }]);
  });

  test('a missing closing delimiter does not swallow the body', () => {
    expect(split('---\ntitle: Hello\nsummary: text\n').diagnostics).toMatchObject([{ code: 'unclosed-front-matter' }]);
  });

  test('`----` and `---foo` do not close the block', () => {
    for (const line of ['----', '---foo']) {
      const { frontMatter, diagnostics } = split(`---\ntitle: >-\n  Hello\n${line}: value\n---\nBody\n`);
      expect(diagnostics).toEqual([]);
      expect(frontMatter.data).toEqual({ title: 'Hello', [line]: 'value' });
    }
  });

  test('CRLF leaves no carriage return on the last value', () => {
    expect(split('---\r\ntitle: Hello\r\n---\r\n').frontMatter.data).toEqual({ title: 'Hello' });
    expect(split('---\r\ntitle: "Hello"\r\n---').frontMatter.block).toBe('title: "Hello"');
  });

  test('a field `excerpt_separator` is data and nothing else', () => {
    for (const value of ['<!--more-->', '[1]', '{a: b}']) {
      expect(split(`---\nexcerpt_separator: ${value}\n---\nBody\n`).body).toBe('Body\n');
    }
  });

  test('a block of comments alone is empty', () => {
    expect(split('---\n# title: Hello\n\n  # date: today\n---\nBody').body).toBe('Body');
  });
});
