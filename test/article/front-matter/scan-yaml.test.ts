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
      { numRuns: 2000 },
    );
  });
});
