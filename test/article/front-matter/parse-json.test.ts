import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from '../../../src/article/front-matter.js';

const split = (block: string) => splitFrontMatter(`---json\n${block}\n---\nBody\n`, 'a.md');
const fields = (block: string) => {
  const { frontMatter, diagnostics } = split(block);
  expect(diagnostics).toEqual([]);
  return frontMatter.data;
};

test('every scalar is a text as it was written, and null is absent', () => {
  expect(
    fields('{\n\t"a": 1.10, "b": true, "c": null, "d": "null", "e": 12345678901234567890,\n"f": {"g":["\\u00e9\\/"]}}'),
  ).toEqual({
    a: '1.10',
    b: 'true',
    d: 'null',
    e: '12345678901234567890',
    f: { g: ['é/'] },
  });
});

test('names of the object prototype are keys like others', () => {
  expect(Object.keys(fields('{"__proto__": {"admin": true}, "constructor": "c"}'))).toEqual([
    '__proto__',
    'constructor',
  ]);
});

describe('mistakes', () => {
  test('a key given twice, where JSON lets the last one win', () => {
    expect(split('{"title": "One",\n "title": "Two"}').diagnostics).toMatchObject([
      { code: 'duplicate-field', range: { start: { line: 3, column: 2 }, end: { line: 3, column: 9 } } },
    ]);
  });

  test('the place of a syntax error, where the engine tells it', () => {
    expect(split('{\n  "title": "Hello",\n}').diagnostics).toMatchObject([
      {
        code: 'invalid-front-matter',
        message: expect.stringMatching(/^the front matter is not valid JSON: expected [^\n]*[^.]$/),
        range: { start: { line: 4, column: 1 } },
      },
    ]);
    expect(splitFrontMatter(';;;\n"a" 1\n;;;\n', 'a.md').diagnostics).toMatchObject([
      { range: { start: { line: 2, column: 5 } } },
    ]);
  });

  test('YAML is not JSON', () => {
    for (const block of ['{title: "Hello"}', "{'title': 'Hello'}", '{"a": x}', '{"a": 1} # comment', '{"a": [1,]}']) {
      const [diagnostic] = split(block).diagnostics;
      expect(diagnostic).toMatchObject({ code: 'invalid-front-matter', range: { start: { line: 2 } } });
      expect(diagnostic?.message).not.toContain('is not valid JSON"');
    }
  });
});

test('any object comes back', () => {
  const text = fc.string({ unit: 'binary', maxLength: 20 });
  fc.assert(
    fc.property(fc.dictionary(text, text, { maxKeys: 6 }), fc.constantFrom(undefined, 1, '\t'), (written, indent) => {
      const kept = Object.entries(written).filter(([, value]) => value.trim() !== '');
      expect(new Map(Object.entries(fields(JSON.stringify(written, null, indent))))).toEqual(new Map(kept));
    }),
  );
});
