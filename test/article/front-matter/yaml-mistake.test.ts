import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from '../../../src/article/front-matter.js';

/** The mistake's reason, its help, and the part of the file that is marked. */
function explain(block: string) {
  const text = `---\n${block}\n---\nBody\n`;
  const { diagnostics } = splitFrontMatter(text, 'a.md');
  expect(diagnostics).toHaveLength(1);
  const [{ code, message, help, range } = expect.fail()] = diagnostics;
  expect(code).toBe('invalid-front-matter');
  const { start, end } = range ?? expect.fail('no range');
  expect(end.line).toBe(start.line);
  const marked = text.split('\n')[start.line - 1]?.slice(start.column - 1, end.column - 1);
  return { reason: message.replace('the front matter is not valid YAML: ', ''), help, line: start.line, marked };
}

describe('mistakes that people make in YAML', () => {
  test.each([
    [
      'a title with `: `',
      'date: 2024-01-01\ntitle: Part one: the start',
      3,
      'Part one: the start',
      'a value with `: ` in it',
    ],
    ['a title that ends in a colon', 'title: Hello:', 2, 'Hello:', 'a value with `: ` in it'],
    ['a tab', 'extra:\n\tname: Newsroom', 3, '\t', 'a tab in the indentation'],
    [
      'a field too far right',
      'title: Hello\n date: x',
      3,
      ' date: x',
      'a line that is indented too far, or not far enough',
    ],
    [
      'a field not far enough',
      ' title: Hello\ndate: x',
      3,
      'date: x',
      'a line that is indented too far, or not far enough',
    ],
    ['quotes around a part', 'title: "Hello" world', 2, 'world', 'text behind the end of a value'],
    ['an apostrophe in single quotes', "title: 'It's here'", 2, "s here'", 'text behind the end of a value'],
    ['a title that begins with a bracket', 'title: [Draft] Hello', 2, 'Hello', 'text behind the end of a value'],
    ['an unclosed double quote', 'title: "Hello\ndate: x', 2, '"Hello', 'a quote that is never closed'],
    ['an unclosed single quote', "date: x\ntitle: 'Hello", 3, "'Hello", 'a quote that is never closed'],
    ['a handle', 'author: @newsroom', 2, '@', 'a value that begins with `@`'],
    ['a per cent sign', 'title: %d items', 2, '%', 'a value that begins with `%`'],
    ['emphasis', 'title: *Hello* world', 2, '*', 'a value that begins with `*`'],
    ['an exclamation mark', 'title: !Hello world', 2, '!', 'a value that begins with `!`'],
    ['a missing colon', 'title Hello\ndate: x', 2, 'title Hello', 'a line that is not `field: value`'],
    ['a missing colon at the end', 'date: x\ntitle Hello', 3, 'title Hello', 'a line that is not `field: value`'],
    ['no space behind the colon', 'title:Hello\ndate: x', 2, 'title:Hello', 'a line that is not `field: value`'],
    ['a backslash', 'path: "C:\\pictures"', 2, '\\p', '`\\p` in double quotes'],
    ['an unclosed list', 'tags: [a, b\ntitle: x', 3, 't', 'a comma or a closing bracket is missing'],
    ['a missing comma', 'tags: ["a" "b"]', 2, '"', 'a comma or a closing bracket is missing'],
    ['a list beside its field', 'tags: - a\n      - b', 2, '-', 'a list on the line of its field'],
    ['a second document', 'title: x\n--- foo', 2, 't', 'expected a single document in the stream, but found more'],
  ])('%s', (_, block, line, marked, reason) => {
    const found = explain(block);
    expect(found).toMatchObject({ line, marked, reason });
    expect(found.help).toMatch(/^\S.*[^.]$/);
  });

  test('prose that a missing delimiter turned into front matter', () => {
    const { line, marked, help } = explain('title: Hello\n\nThe presidents met.\n\nA note: it rained.');
    expect({ line, marked }).toEqual({ line: 4, marked: 'The presidents met.' });
    expect(help).toContain('close the front matter above it with `---`');
  });

  test('the advice for a colon shows what to write', () => {
    expect(explain('title: a: b').help).toBe('put the whole value in quotes, as in `title: "Part one: the start"`');
  });

  // They are nearly as long as a block may be: what is longer is refused before anything reads it.
  test.each([
    ['quotes', '"'.repeat(60_000), '""', 'text behind the end of a value'],
    ['anchors', '&a '.repeat(20_000), '&a', 'A node can have at most one anchor'],
    ['tags', '!a '.repeat(20_000), '!a', 'A node can have at most one tag'],
    ['colons', 'a: b: c\n'.repeat(7000), 'b: c', 'a value with `: ` in it'],
  ])('of thousands of mistakes in %s the first is explained', (_, block, marked, reason) => {
    expect(explain(block)).toMatchObject({ line: 2, marked, reason });
  });
});
