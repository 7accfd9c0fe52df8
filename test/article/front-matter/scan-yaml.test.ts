import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBlock, parseExactBlock } from '../../../src/article/front-matter/parse-block.js';
import { parseYaml } from '../../../src/article/front-matter/parse-yaml.js';
import { scanYaml } from '../../../src/article/front-matter/scan-yaml.js';

const asYaml = (text: string) => ({
  ...{ block: text, blockLine: 2, format: 'yaml' as const },
  ...{ bodyStart: 0, bodyLine: 1, mayBeBody: false },
});

const keys = [
  'a',
  'b',
  'c',
  'title',
  'x-y',
  'x_y',
  'K1',
  '_',
  '1',
  'é',
  '"a"',
  '?',
  '<<',
  '__proto__',
  'toString',
  'a b',
];
const words = [
  ...[
    'one',
    'two words',
    'it’s',
    'Ünïcode 🦊',
    'yes',
    'null',
    'Null',
    'NULL',
    '~',
    'nullx',
    '~x',
    '2024-01-31',
    '1.10',
    '-',
    '-1',
  ],
  ...[
    '- a',
    '?',
    '? a',
    ':',
    ':a',
    'a:b',
    'a: b',
    'a :b',
    'a:',
    'a #b',
    'a# b',
    '#',
    '# a',
    '&a',
    '&a b',
    '*a',
    '!a',
    '! a',
  ],
  ...[
    '!!str a',
    '@a',
    '`a',
    '%a',
    ',',
    ',a',
    'a, b',
    'a,b',
    '<<',
    '<',
    '>',
    '|',
    '>-',
    '|-',
    '>+',
    '|2',
    '> a',
    '|a',
    '---',
    '...',
    '=',
  ],
  ...[
    '"a"',
    '"a',
    'a"',
    '"a\\nb"',
    '"a\\x41"',
    '"a\\u00e9"',
    '"\\ud83e\\udd8a"',
    '"\\ud83e"',
    '"\\/"',
    '"a" b',
    '"" ',
    '""',
    '"a: b"',
  ],
  ...[
    "'a'",
    "'a",
    "''",
    "'it''s'",
    "'a' b",
    "'a\\nb'",
    "'a'b'",
    "'#'",
    "' a '",
    '"#"',
    '" a "',
    '\\',
    'a\\nb',
    'a\tb',
    'a\u00a0b',
  ],
  ...[
    '[a, b]',
    '[a,b]',
    '[ a , b ]',
    '[]',
    '[a]',
    '[a',
    'a]',
    '[a, ]',
    '[a,, b]',
    '[,]',
    '["a", "b"]',
    "['a', 'b']",
    '[a: b]',
    '["a"]',
  ],
  ...[
    '["a" ,"b"]',
    '[ "a" ]',
    '[null, a]',
    '[~]',
    '[a #b]',
    '[a#b]',
    '[- a]',
    '[-a]',
    '[a b, c d]',
    '[[a], b]',
    '[<<]',
    '[a]b',
    '[a:b]',
  ],
  ...[
    '[? a]',
    '[a?]',
    '[a, "b"]',
    '["a\\n"]',
    '["a:b"]',
    '["a#b", "c"]',
    '[a !b]',
    '[é, 🦊]',
    '{}',
    '{a: b}',
    '{a, b}',
    '{',
    '}',
    '',
  ],
];
const characters = [...'ab1:-#"\'[]{}, \t\n|>&*!%@`~<?\\=.é\r\u0085\u2028\ufeff\u0000'];
const indents = ['', '', '', ' ', '  ', '  ', '  ', '   ', '    ', '      ', '\t'];
const dashes = ['', '', '', '- ', '- ', '-  ', '-', '- - ', '-\t'];
const separators = [': ', ': ', ': ', ':', ':  ', ' : ', ':\t', '', ' '];
const tails = ['', '', '', '', ' ', '  ', '\t', ' # c', '#c', '\r'];

const pick = (values: readonly string[]) => fc.constantFrom(...values);
const word = fc.oneof(
  { weight: 6, arbitrary: pick(words) },
  { weight: 1, arbitrary: fc.array(fc.constantFrom(...characters), { maxLength: 6 }).map((chosen) => chosen.join('')) },
);
const joined = (...parts: readonly fc.Arbitrary<string>[]) => fc.tuple(...parts).map((chosen) => chosen.join(''));
const header = pick(['>', '>-', '|', '|-', '']);
/** A line as it is in front matter, or as it might be. */
const anyLine = fc.oneof(
  { weight: 5, arbitrary: joined(pick(indents), pick(dashes), pick(keys), pick(separators), word, pick(tails)) },
  { weight: 2, arbitrary: joined(pick(indents), pick(keys), pick([':', ': ']), header, pick(tails)) },
  { weight: 2, arbitrary: joined(pick(indents), pick(dashes), word, pick(tails)) },
  { weight: 1, arbitrary: pick(['', ' ', '  ', '    ', '\t', '# comment', '  # comment']) },
);
/** Lines that are plain, so that most blocks of them are read and not given up. */
const plainLine = fc.oneof(
  {
    weight: 4,
    arbitrary: joined(pick(['', '', '  ', '    ']), pick(['', '', '- ']), pick(keys.slice(0, 7)), pick([': ']), word),
  },
  {
    weight: 3,
    arbitrary: joined(pick(['', '  ', '    ']), pick(keys.slice(0, 7)), pick([':', ': >', ': >-', ': |', ': |-'])),
  },
  { weight: 3, arbitrary: joined(pick(['', '  ', '  ', '    ']), pick(['', '- ']), word) },
  { weight: 1, arbitrary: pick(['', ' ', '  ', '     ']) },
);
const ends = pick(['', '\n', '\n\n', ' ', '\n ']);
const block = fc
  .oneof(fc.array(anyLine, { maxLength: 8 }), fc.array(plainLine, { maxLength: 8 }))
  .chain((lines) => ends.map((end) => lines.join('\n') + end));

describe('plain YAML', () => {
  it('has the value that the parser finds, whatever it is', () => {
    let read = 0;
    fc.assert(
      fc.property(block, (text) => {
        const scanned = scanYaml(text);
        if (scanned === undefined) return;
        read += 1;
        const parsed = parseYaml(text);
        expect('value' in parsed ? { value: parsed.value ?? {} } : parsed).toEqual({ value: scanned });
      }),
      { numRuns: 8000 },
    );
    expect(read).toBeGreaterThan(400);
  });

  it('gives the fields that the whole way by gray-matter gives', () => {
    fc.assert(
      fc.property(block, (text) => {
        expect(parseBlock(asYaml(text))).toEqual(parseExactBlock(asYaml(text)));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['texts', 'title: It’s here\ndate: 2024-01-31 09:00\nquoted: "a: \\"b\\""\nsingle: \'it\'\'s\'\n'],
    ['lists and tables', 'tags: [a, b c]\nmore:\n  - a\n  - name: Newsroom\n    url: /desk\ntable:\n  x:\n    y: z\n'],
    ['lists that are not indented', 'tags:\n- a\n- b\nnext: c\n'],
    ['texts in lines of their own', 'a: >-\n  one\n  two\nb: |\n  one\n  two\nc: >\n  one\n'],
    ['nothing', ''],
    ['fields without a value', 'a:\nb:\n  c:\n'],
    ['blank lines', '\na: b\n\n\nc: d\n\n'],
  ])('is read without the parser: %s', (_, text) => {
    expect(scanYaml(text)).toBeDefined();
    expect({ value: scanYaml(text) }).toEqual({ value: {}, ...stripped(parseYaml(text)) });
  });

  it.each([
    ['a comment', 'a: b # c\n'],
    ['a comment of a line', '# c\na: b\n'],
    ['an anchor and an alias', 'a: &x b\nc: *x\n'],
    ['a tag', 'a: !!str b\n'],
    ['a merged table', 'a: &x\n  b: c\nd:\n  <<: *x\n'],
    ['a key twice', 'a: b\na: c\n'],
    ['a null', 'a: ~\n'],
    ['a text that goes on in the next line', 'a: b\n  c\n'],
    ['a table in braces', 'a: {b: c}\n'],
    ['an empty list', 'a: []\n'],
    ['a text that ends in a colon', 'a: b:\n'],
    ['escapes that JSON has not', 'a: "\\x41"\n'],
    ['a tab', 'a:\tb\n'],
    ['a carriage return', 'a: b\r\n'],
    ['a lone surrogate', 'a: \ud83e\n'],
    ['the name of all prototypes', '__proto__: a\n'],
    ['a text with blank lines inside', 'a: |\n  b\n\n  c\n'],
    ['a text with blank lines before', 'a: |\n\n  b\n'],
    ['a text with an indented blank line behind', 'a: |\n  b\n     \n'],
    ['a text with an indented blank line at the end', 'a: >-\n  b\n     '],
    ['a text with further indentation', 'a: >\n  b\n    c\n'],
    ['a text that keeps its line ends', 'a: |+\n  b\n\n'],
    ['a list in a list', 'a:\n  - - b\n'],
    ['no table', 'only words\n'],
    ['a second document', 'a: b\n---\nc: d\n'],
    ['many levels', Array.from({ length: 12 }, (_, level) => `${' '.repeat(level)}a:\n`).join('')],
  ])('is left to the parser: %s', (_, text) => {
    expect(scanYaml(text)).toBeUndefined();
  });
});

/** What the parser found, with a table where it found nothing at all. */
function stripped(parsed: ReturnType<typeof parseYaml>): object {
  return 'value' in parsed && parsed.value !== undefined ? { value: parsed.value } : {};
}
