import { bodies } from './bodies.js';
import { doubtfulDraft, frontMatters, plainFrontMatter } from './front-matters.js';
import { changed } from './generate.js';
import type { Random } from './random.js';

const frontMatterMakers = [...Object.values(frontMatters), doubtfulDraft, plainFrontMatter];
const bodyMakers = Object.values(bodies);

const pieces = [
  ...[
    '---\n',
    '+++\n',
    '\n\n',
    '\n',
    '> ',
    '- ',
    '1. ',
    '    ',
    '\t',
    '```\n',
    '~~~',
    '|',
    '|-|\n',
    '# ',
    '***',
    '_',
    '`',
    '~~',
    '\\',
  ],
  ...[
    '[',
    ']',
    '](',
    '[^1]',
    '[^1]: ',
    '![',
    '<',
    '>',
    '</',
    '/>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?',
    '?>',
    '&',
    ';',
    '&#x',
    '"',
    "'",
  ],
  ...[
    '{{',
    '}}',
    '{%',
    '%}',
    '{{<',
    '>}}',
    ':::',
    ':::note\n',
    '$',
    '$$',
    '\\(',
    '\\begin{',
    '{',
    '}',
    '(',
    ')',
    '=',
    ':',
    '#',
    '@',
    '%',
  ],
  ...[
    'http://a.example/',
    'javascript:',
    'data:',
    '//',
    '../',
    '<div>',
    '</div>',
    '<p>',
    '<a href="',
    '<img src="',
    '<table>',
    '<svg>',
    '<math>',
  ],
  ...[
    'title: ',
    'date: 2025-01-01\n',
    'draft: ',
    'id: ',
    'tags: [',
    '!!',
    '&a ',
    '*a',
    '<<: ',
    '? ',
    '|\n',
    '>-\n',
    'true',
    'null',
    '2024-02-30',
  ],
  ...[
    '\0',
    '\u0085',
    '\u2028',
    '\ufeff',
    '\ufffe',
    '\ud800',
    '\udc00',
    '\u202e',
    '\u0301',
    'é',
    '新',
    '😀',
    '\r',
    '\r\n',
    '\u00a0',
    '\u200b',
  ],
];

/** A new text out of others: made by a grammar, mutated, or two put together. */
export function nextInput(corpus: readonly string[], random: Random): string {
  const way = corpus.length === 0 ? 0 : random.below(10);
  const text = way < 2 ? made(random) : mutated(random.pick(corpus), corpus, random);
  return text.slice(0, 60_000);
}

function made(random: Random): string {
  const body = random.below(3) === 0 ? random.several(pieces, 60) : random.pick(bodyMakers)(random).slice(0, 3_000);
  return `${random.pick(frontMatterMakers)(random)}\n${body}\n`;
}

function mutated(text: string, corpus: readonly string[], random: Random): string {
  let result = text;
  for (let times = 1 + random.below(4); times > 0; times -= 1) {
    result = random.pick(mutations)(result, corpus, random);
  }
  return result;
}

type Mutation = (text: string, corpus: readonly string[], random: Random) => string;

const mutations: readonly Mutation[] = [
  (text, _, random) => changed(text, random),
  (text, _, random) => insert(text, random.several(pieces, 4), random),
  (text, _, random) => insert(text, random.pick(pieces).repeat(1 + random.below(40)), random),
  (text, corpus, random) => insert(text, part(random.pick(corpus), random), random),
  (text, corpus, random) => {
    const other = random.pick(corpus);
    return text.slice(0, random.below(text.length + 1)) + other.slice(random.below(other.length + 1));
  },
  (text, _, random) => {
    const lines = text.split('\n');
    const from = random.below(lines.length);
    return lines.toSpliced(from, random.below(3), ...lines.slice(random.below(lines.length)).slice(0, 2)).join('\n');
  },
  (text, _, random) => {
    const piece = part(text, random);
    return insert(text, piece.repeat(random.below(20)), random);
  },
];

function insert(text: string, piece: string, random: Random): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + piece + text.slice(at);
}

function part(text: string, random: Random): string {
  const from = random.below(text.length + 1);
  return text.slice(from, from + 1 + random.below(80));
}
