import { inlineOf, slugged } from './inline.js';
import type { Random } from './random.js';
import { capitalised, sentence, thing } from './sentences.js';
import { deeds, desks, foreign, manyThings, things } from './words.js';

/** What a block is made with. */
export interface BlockSettings {
  readonly random: Random;
  /** The path to another article, relative to this one. */
  readonly linked: string;
  readonly slug: string;
  /** The footnotes so far; a block may add one. */
  readonly notes: string[];
}

export function paragraph(settings: BlockSettings): string {
  const { random } = settings;
  const sentences = Array.from({ length: random.between(2, 6) }, () => sentenceOf(settings));
  if (random.percent(8)) sentences.push(random.pick(foreign));
  return sentences.join(random.percent(25) ? '\n' : ' ');
}

function sentenceOf({ random, linked }: BlockSettings): string {
  return random.percent(32) ? sentence(random, inlineOf(random, linked)) : sentence(random);
}

function heading({ random }: BlockSettings): string {
  return `${random.percent(30) ? '###' : '##'} ${capitalised(thing(random))}, ${thing(random)}`;
}

function list(settings: BlockSettings): string {
  const { random } = settings;
  const isOrdered = random.percent(35);
  const items = Array.from({ length: random.between(3, 7) }, (_, index) => {
    const item = `${isOrdered ? `${index + 1}.` : '-'} ${sentenceOf(settings)}`;
    return !isOrdered && random.percent(15) ? `${item}\n  - ${sentence(random)}\n  - ${thing(random)}` : item;
  });
  return items.join('\n');
}

function quote(settings: BlockSettings): string {
  return `> ${sentenceOf(settings)}\n> ${sentence(settings.random)}\n>\n> — ${settings.random.pick(desks)}`;
}

function picture({ random }: BlockSettings): string {
  return `![A ${thing(random)} and a ${thing(random)}](pictures/${slugged(random)}-${random.between(1, 60)}.jpg "${capitalised(thing(random))}")`;
}

function table({ random }: BlockSettings): string {
  const columns = random.between(2, 4);
  const head = Array.from({ length: columns }, () => capitalised(random.pick(manyThings)));
  const rows = Array.from({ length: random.between(2, 7) }, () =>
    head.map((_, column) => (column === 0 ? random.pick(things) : String(random.between(1, 48_000)))),
  );
  return [head, head.map((_, column) => (column === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function code({ random }: BlockSettings): string {
  const name = slugged(random).replaceAll('-', '_');
  const lines = [
    `${name} = count(${JSON.stringify(random.pick(manyThings))}, limit=${random.between(1, 500)})`,
    `if ${name} < ${random.between(2, 90)} & ${name} > 0:`,
    `    print("<${thing(random)}>")  # ${random.pick(deeds)}`,
  ];
  return `\`\`\`${random.pick(['python', 'text', ''])}\n${lines.join('\n')}\n\`\`\``;
}

function noted(settings: BlockSettings): string {
  const { random, notes } = settings;
  notes.push(sentence(random));
  return `${sentence(random)}[^${notes.length}] ${sentence(random)}`;
}

function figure({ random, slug }: BlockSettings): string {
  return [
    '<figure class="large">',
    `  <img src="/pictures/${slug}-${random.between(1, 9)}.jpg" alt="A ${thing(random)}" width="1600" height="900">`,
    `  <figcaption>The ${thing(random)}, seen from the <em>${random.pick(things)}</em> &copy; ${random.pick(desks)}</figcaption>`,
    '</figure>',
  ].join('\n');
}

/** How many of a hundred blocks are each. */
export const blockKinds: readonly (readonly [share: number, make: (settings: BlockSettings) => string])[] = [
  [60, paragraph],
  [13, (settings) => `${heading(settings)}\n\n${paragraph(settings)}`],
  [8, list],
  [6, quote],
  [4, picture],
  [2, table],
  [2, code],
  [3, noted],
  [1, figure],
  [1, () => '---'],
];
