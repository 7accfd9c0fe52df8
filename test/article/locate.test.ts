import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from '../../src/article/front-matter.js';
import { locate } from '../../src/article/locate.js';

type Way = readonly (string | number)[];

/** The line of a field's place in a file and the text that is marked there. */
function find(text: string, way: Way, part?: 'key' | 'value') {
  const { frontMatter, diagnostics } = splitFrontMatter(text, 'a.md');
  expect(diagnostics).toEqual([]);
  const range = locate(frontMatter, way, part);
  if (range === undefined) return undefined;
  const lines = text.split('\n').slice(range.start.line - 1, range.end.line);
  lines[lines.length - 1] = lines.at(-1)?.slice(0, range.end.column - 1) ?? '';
  lines[0] = lines[0]?.slice(range.start.column - 1) ?? '';
  return [range.start.line, lines.join('\n')];
}

describe('YAML', () => {
  const text = `---
title: 'Part one: the start'
date:   2024-02-30  # a comment
draft:
extra:
  author: {name: Newsroom}
authors:
  - One
  -
  - name: Two
    url: nowhere
summary: |
  First
  Second
base: &base
  a: b
copy: *base
merged:
  <<: *base
"quoted key": x
---
Body
`;

  test.each<[Way, number, string]>([
    [['title'], 2, "'Part one: the start'"],
    [['date'], 3, '2024-02-30'],
    [['extra', 'author'], 6, '{name: Newsroom}'],
    [['extra', 'author', 'name'], 6, 'Newsroom'],
    [['authors', 0], 8, 'One'],
    [['summary'], 12, '|\n  First\n  Second'],
    [['copy'], 17, '*base'],
    [['copy', 'a'], 16, 'b'],
    [['quoted key'], 20, 'x'],
  ])('the value of %j', (way, line, marked) => {
    expect(find(text, way)).toEqual([line, marked]);
  });

  test('elements of a list count as they do in the fields, without the empty ones', () => {
    expect(splitFrontMatter(text, 'a.md').frontMatter.data['authors']).toEqual([
      'One',
      { name: 'Two', url: 'nowhere' },
    ]);
    expect(find(text, ['authors', 1, 'url'])).toEqual([11, 'nowhere']);
  });

  test('a key', () => {
    expect(find(text, ['date'], 'key')).toEqual([3, 'date']);
    expect(find(text, ['quoted key'], 'key')).toEqual([20, '"quoted key"']);
    expect(find(text, ['authors', 0], 'key')).toEqual([8, 'One']);
  });

  test('the key where there is no value', () => {
    expect(find(text, ['draft'])).toEqual([4, 'draft']);
  });

  test('the part of the way that is there', () => {
    expect(find(text, ['merged', 'a'])).toEqual([19, '<<: *base']);
    expect(find(text, ['title', 'inner'])).toEqual([2, "'Part one: the start'"]);
    expect(find(text, ['nothing'])).toBeUndefined();
    expect(find(text, [])).toBeUndefined();
  });

  test('lines of the file, not of the block', () => {
    expect(find('\n\n---\n\ntitle: Hello\n---\n', ['title'])).toEqual([5, 'Hello']);
  });

  test('a cycle ends', () => {
    const frontMatter = { format: 'yaml', data: {}, block: 'a: &a [*a]\nb: *a', blockLine: 2 } as const;
    expect(locate(frontMatter, ['a', 0, 0, 0])).toBeDefined();
    expect(locate(frontMatter, ['b', 0, 0, 0])).toBeDefined();
  });
});

describe('JSON', () => {
  test('between delimiters, bare, and without its braces', () => {
    expect(find('---json\n{"a": 1,\n "b": ["c"]}\n---\n', ['b', 0])).toEqual([3, '"c"']);
    expect(find('{"a": 1,\n "b": ["c"]}\n', ['a'])).toEqual([1, '1']);
    expect(find(';;;\n"a": 1,\n"b": ["c"]\n;;;\n', ['a'])).toEqual([2, '1']);
    expect(find(';;;\n"a": 1,\n"b": ["c"]\n;;;\n', ['b'], 'key')).toEqual([3, '"b"']);
  });
});

describe('TOML', () => {
  const text = `+++
title = "Part # one = [two]" # a comment
date=2024-02-30
tags = ["a",
  "b"]
summary = """
date = "none"
[extra]"""
extra.rights = 'none'
"quoted key" = 1

[taxonomies]
  authors = ["Newsroom"]
[ "a b" . c ]
d = 2
[[by]]
name = "One"
[[by]]
name = "Two"
[by.home]
url = "nowhere"
+++
Body
`;

  test.each<[Way, number, string]>([
    [['title'], 2, '"Part # one = [two]"'],
    [['date'], 3, '2024-02-30'],
    [['tags'], 4, '["a",'],
    [['tags', 1], 4, '["a",'],
    [['summary'], 6, '"""\ndate = "none"\n[extra]"""'],
    [['extra', 'rights'], 9, "'none'"],
    [['quoted key'], 10, '1'],
    [['taxonomies', 'authors'], 13, '["Newsroom"]'],
    [['taxonomies'], 12, 'taxonomies'],
    [['a b', 'c', 'd'], 15, '2'],
    [['by', 0, 'name'], 17, '"One"'],
    [['by', 1, 'name'], 19, '"Two"'],
    [['by', 1, 'home', 'url'], 21, '"nowhere"'],
  ])('the value of %j', (way, line, marked) => {
    expect(find(text, way)).toEqual([line, marked]);
  });

  test('a key', () => {
    expect(find(text, ['date'], 'key')).toEqual([3, 'date']);
    expect(find(text, ['extra', 'rights'], 'key')).toEqual([9, 'extra.rights']);
    expect(find(text, ['nothing'])).toBeUndefined();
  });
});

test('without front matter there is no place', () => {
  expect(find('Text\n', ['title'])).toBeUndefined();
});

test('any field of any front matter is found where it is written', () => {
  const word = fc.stringMatching(/^[a-z]{1,6}$/);
  const value = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map((text) => `x${text}`);
  const languages = [
    (lines: readonly string[]) => `---\n${lines.join('\n')}\n---\n`,
    (lines: readonly string[]) => `{${lines.join(',\n')}}\n`,
    (lines: readonly string[]) => `+++\n${lines.join('\n').replaceAll(/^("[a-z]+"):/gm, '$1 =')}\n+++\n`,
  ];
  fc.assert(
    fc.property(
      fc.dictionary(word, value, { minKeys: 1, maxKeys: 5 }),
      fc.constantFrom(...languages),
      (fields, write) => {
        const text = write(
          Object.entries(fields).map(([key, inner]) => `${JSON.stringify(key)}: ${JSON.stringify(inner)}`),
        );
        for (const [key, inner] of Object.entries(fields)) {
          expect(find(text, [key])?.[1]).toBe(JSON.stringify(inner));
          expect(find(text, [key], 'key')?.[1]).toBe(JSON.stringify(key));
        }
      },
    ),
  );
});
