import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from '../../../src/article/front-matter.js';

const split = (block: string) => splitFrontMatter(`+++\n${block}\n+++\nBody\n`, 'a.md');
const fields = (block: string) => {
  const { frontMatter, diagnostics } = split(block);
  expect(diagnostics).toEqual([]);
  return frontMatter.data;
};

describe('dates keep the spelling of their author', () => {
  test.each([
    ['a local date', '2018-07-23'],
    ['a local date and time', '2018-07-23T09:00:00'],
    ['an offset', '2018-07-23T09:00:00-07:00'],
    ['UTC', '2018-07-23T09:00:00Z'],
    ['a space', '2018-07-23 09:00:00.25Z'],
    ['no seconds', '2018-07-23T09:00'],
    ['a time', '09:00:00'],
    ['a day that the parser would roll over', '2024-02-30'],
    ['an hour that the parser would refuse', '2024-01-01T25:00:00Z'],
  ])('%s: %s', (_, written) => {
    expect(fields(`date = ${written} # a comment`)).toEqual({ date: written });
    expect(fields(`date=${written}`)).toEqual({ date: written });
    expect(fields(`dates = [${written}, ${written}]\nin = {date = ${written}}`)).toEqual({
      dates: [written, written],
      in: { date: written },
    });
  });

  test('what looks like a date in a text, a comment or a key is left alone', () => {
    const block = `a = "on 2018-07-23"\nb = 'on 2018-07-23'\nc = """\n"2018-07-23\n"""\n# 2018-07-23 "\n2018-07-23 = "d"\n[e.2018-07-23.f]\ng = 'h'`;
    expect(fields(block)).toEqual({
      a: 'on 2018-07-23',
      b: 'on 2018-07-23',
      c: '"2018-07-23\n',
      '2018-07-23': 'd',
      e: { '2018-07-23': { f: { g: 'h' } } },
    });
  });
});

test('every scalar is a text, and numbers keep all their digits', () => {
  expect(fields('a = true\nb = 12345678901234567890\nc = 0.5\nd = ""\ne = []\n[f]\n')).toEqual({
    a: 'true',
    b: '12345678901234567890',
    c: '0.5',
  });
});

test("Zola's and Hugo's tables", () => {
  expect(fields('title = "Hello"\n[taxonomies]\ntags = ["a", "b"]\n[[authors]]\nname = "Newsroom"')).toEqual({
    title: 'Hello',
    taxonomies: { tags: ['a', 'b'] },
    authors: [{ name: 'Newsroom' }],
  });
});

test('names of the object prototype are keys like others', () => {
  const data = fields('__proto__ = {admin = true}\nconstructor = "c"');
  expect(Object.getPrototypeOf(data)).toBeNull();
  expect(Object.keys(data)).toEqual(['__proto__', 'constructor']);
});

test('control characters stay in the values and cost nothing', () => {
  expect(fields('title = "a\u0001\u007fb" # \u0002')).toEqual({ title: 'a\u0001\u007fb' });
});

describe('mistakes', () => {
  test('the parser names the place in the file, dates before it or not', () => {
    expect(split('title = "Hello"\ndates = [2024-01-01, x]').diagnostics).toMatchObject([
      {
        code: 'invalid-front-matter',
        message: 'the front matter is not valid TOML: invalid value',
        range: { start: { line: 3, column: 22 }, end: { line: 3, column: 24 } },
        help: 'write each field as `title = "Hello"`, with its text in quotes',
      },
    ]);
  });

  test.each(['title = Hello', 'title: Hello', 'title = "Hello', '[a', 'a = 1 2', 'title'])('%s', (block) => {
    const [diagnostic] = split(`draft = true\n${block}`).diagnostics;
    expect(diagnostic).toMatchObject({ code: 'invalid-front-matter', range: { start: { line: 3 } } });
    expect(diagnostic?.message).not.toMatch(/\n|illegal/);
  });

  test('a key given twice', () => {
    expect(split('title = "One"\n  title = "Two"').diagnostics).toMatchObject([
      {
        code: 'duplicate-field',
        message: '`title` is given twice',
        range: { start: { line: 3, column: 3 }, end: { line: 3, column: 8 } },
      },
    ]);
    expect(split('[extra]\na = 1\n[extra]').diagnostics).toMatchObject([{ message: '`extra` is given twice' }]);
  });

  test('deep nesting', () => {
    for (const depth of [40, 900, 20_000]) {
      const { diagnostics } = split(`a = ${'['.repeat(depth)}1${']'.repeat(depth)}`);
      expect(diagnostics).toHaveLength(1);
    }
  });
});

test('any texts come back', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 20 });
  fc.assert(
    fc.property(fc.dictionary(text, text, { maxKeys: 6 }), (written) => {
      const block = Object.entries(written).map(([key, value]) => `${JSON.stringify(key)} = ${JSON.stringify(value)}`);
      const kept = Object.entries(written).filter(([, value]) => value.trim() !== '');
      expect(new Map(Object.entries(fields(block.join('\n'))))).toEqual(new Map(kept));
    }),
  );
});
