import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from '../../../src/article/front-matter.js';

const split = (block: string) => splitFrontMatter(`---\n${block}\n---\nBody\n`, 'a.md');
const fields = (block: string) => {
  const { frontMatter, diagnostics } = split(block);
  expect(diagnostics).toEqual([]);
  return frontMatter.data;
};
const codes = (block: string) => split(block).diagnostics.map(({ code }) => code);

describe('scalars keep the spelling of their author', () => {
  test.each([
    ['a date', '2018-07-23'],
    ['a day that no calendar has', '2024-02-30'],
    ['a time that no clock has', '2024-01-01 25:61'],
    ['an offset', '2025-01-29 18:15:32 +0530'],
    ['a version', '1.10'],
    ['an octal number', '0777'],
    ['a number in base 60', '12:30:45'],
    ['a number too long for a number', '12345678901234567890'],
    ['yes', 'yes'],
    ['True', 'True'],
    ['infinity', '.inf'],
    ['a name of JavaScript', 'undefined'],
    ['an address', 'https://tidings.example:8080/a#b'],
    ['a local tag that means nothing', '! text'],
  ])('%s: %s', (_, written) => {
    expect(fields(`value: ${written}`)).toEqual({ value: written.replace('! ', '') });
  });

  test('quotes, blocks and folded lines', () => {
    expect(fields(`a: "1.10"\nb: 'it''s'\nc: |\n  one\n  two\nd: >-\n  one\n  two\ne: one\n  two`)).toEqual({
      a: '1.10',
      b: "it's",
      c: 'one\ntwo\n',
      d: 'one two',
      e: 'one two',
    });
  });
});

test('what is null or empty is absent; the texts `null` and `~` are not', () => {
  expect(fields('a:\nb: ~\nc: null\nd: ""\ne: "  "\nf: []\ng: {}\nh: [~, "", x, [[]]]\ni: {a: , b: [~]}')).toEqual({
    h: ['x'],
  });
  expect(fields('a: "null"\nb: "~"')).toEqual({ a: 'null', b: '~' });
});

describe('keys', () => {
  test('names of the object prototype are keys like others', () => {
    const data = fields(
      '__proto__: {admin: yes}\nconstructor: c\ntoString: t\nhasOwnProperty: h\ninner: {__proto__: p}',
    );
    expect(Object.getPrototypeOf(data)).toBeNull();
    expect(Object.keys(data)).toEqual(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'inner']);
    expect(Object.values(data)[0]).toEqual({ admin: 'yes' });
    expect(Object.keys(data['inner'] ?? {})).toEqual(['__proto__']);
    expect(({} as { admin?: string }).admin).toBeUndefined();
  });

  test('a name of the prototype that is not there is not there', () => {
    expect(fields('title: Hello')['constructor']).toBeUndefined();
  });

  test('`<<` merges a map; in quotes it is a key', () => {
    expect(fields('a: &base {b: c, d: e}\nf:\n  <<: *base\n  d: g')).toEqual({
      a: { b: 'c', d: 'e' },
      f: { b: 'c', d: 'g' },
    });
  });

  test('a key given twice is an error at its second line', () => {
    expect(split('title: One\ndate: 2024-01-01\n"title" : Two').diagnostics).toMatchObject([
      {
        code: 'duplicate-field',
        message: '`title` is given twice',
        range: { start: { line: 4, column: 1 }, end: { line: 4, column: 8 } },
      },
    ]);
    expect(codes('extra: {a: 1, a: 2}')).toEqual(['duplicate-field']);
    expect(codes('__proto__: 1\n__proto__: 2')).toEqual(['duplicate-field']);
  });
});

describe('characters that YAML refuses', () => {
  test('control characters stay in the values and cost nothing', () => {
    const odd = '\0\b\u001b\u007f\u0092\ufffe\ufffe';
    expect(fields(`title: a${odd}b\n"k\u0001": 'c\u0002'\ntext: "\u0003"`)).toEqual({
      title: `a${odd}b`,
      'k\u0001': 'c\u0002',
      text: '\u0003',
    });
  });

  test('so do lone surrogates', () => {
    expect(fields('title: a\ud800b\udc00c😀')).toEqual({ title: 'a\ud800b\udc00c😀' });
  });

  test('their stand-ins are not taken for what the author wrote', () => {
    expect(fields('title: \ue000\u0001\ue001\u0002\ue000')).toEqual({ title: '\ue000\u0001\ue001\u0002\ue000' });
  });

  test('escapes of them are values, too', () => {
    expect(fields('title: "a\\0\\uFFFE\\uD800"')).toEqual({ title: 'a\0\ufffe\ud800' });
  });
});

describe('limits', () => {
  const nested = (depth: number) => `a: ${'['.repeat(depth)}x${']'.repeat(depth)}`;

  test('32 levels', () => {
    expect(codes(nested(30))).toEqual([]);
    expect(codes(nested(31))).toEqual(['front-matter-too-large']);
    expect(codes(nested(99))).toEqual(['front-matter-too-large']);
  });

  test('10,000 nested brackets do not overflow the stack', () => {
    expect(codes(nested(10_000))).toEqual(['front-matter-too-large']);
    expect(codes(`a: ${'['.repeat(10_000)}`)).toEqual(['front-matter-too-large']);
    expect(codes('- '.repeat(10_000))).toEqual(['front-matter-too-large']);
    expect(codes(`a: ${'{b: '.repeat(10_000)}`)).toEqual(['front-matter-too-large']);
  });

  test('10,000 values', () => {
    const list = (length: number) => `a: [${Array(length).fill('x').join(',')}]`;
    expect(codes(list(9_999))).toEqual([]);
    expect(codes(list(10_000))).toEqual(['front-matter-too-large']);
  });

  test('an alias bomb does not explode', () => {
    // 10 to the power of 20 values: whoever visits them all never comes to an end.
    const names = [...'abcdefghijklmnopqrst'];
    const levels = names.slice(1).map((name, index) => `${name}: &${name} [${Array(10).fill(`*${names[index]}`)}]`);
    expect(codes(`a: &a [${Array(10).fill('x')}]\n${levels.join('\n')}`)).toEqual(['front-matter-too-large']);
    expect(codes(`a: &a [${Array(10).fill('~')}]\n${levels.join('\n')}`)).toEqual(['front-matter-too-large']);
  });

  test('a cycle ends', () => {
    expect(codes('a: &a [*a]')).toEqual(['front-matter-too-large']);
    expect(codes('a: &a {b: *a}')).toEqual(['front-matter-too-large']);
  });

  test('an alias that is used as often as people do is fine', () => {
    expect(fields('a: &a [x, y]\nb: *a\nc: *a')).toEqual({ a: ['x', 'y'], b: ['x', 'y'], c: ['x', 'y'] });
  });
});

test('any texts, written in double quotes, come back', () => {
  const text = fc.string({ unit: 'binary', maxLength: 20 });
  fc.assert(
    fc.property(fc.dictionary(text, text, { maxKeys: 6 }), (written) => {
      const block = Object.entries(written).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
      const kept = Object.entries(written).filter(([, value]) => value.trim() !== '');
      expect(new Map(Object.entries(fields(block.join('\n'))))).toEqual(new Map(kept));
    }),
  );
});
