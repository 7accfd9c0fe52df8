import { site } from './marks.js';
import type { Random } from './random.js';

/** What a feed must say of a good article, whatever stands beside it. */
export interface Expected {
  readonly id: string;
  readonly title: string;
  readonly published: string;
  /** Stands in the body and in no other. */
  readonly words: string;
}

/** An article without fault. */
export interface GoodArticle {
  readonly path: string;
  readonly text: string;
  readonly expected: Expected;
}

const titles = [
  'A plain title',
  'Tom & Jerry: "the" <b> tag, 5 < 6',
  'Приключения 新聞 😀 e\u0301',
  "It's 100 % 'quoted'",
  'C# and F# [draft]',
  'أخبار اليوم',
];

const bodies = [
  'Some **words** and a [link](https://elsewhere.example/a?b=c&d).',
  '## A heading\n\n- one\n- two\n\n> A quotation.',
  '| a | b |\n| - | - |\n| 1 | 2 |',
  '```js\nconst a = "<b>";\n```',
  'A note[^1].\n\n[^1]: The note.',
  '![A hill](https://pictures.example/hill.png)\n\nText.',
];

/** The good article of a number: each number has its own address and its own words. */
export function goodArticle(number: number, random: Random): GoodArticle {
  const title = `${random.pick(titles)} ${number}`;
  const day = String(1 + random.below(28)).padStart(2, '0');
  const month = String(1 + random.below(12)).padStart(2, '0');
  const published = `2025-${month}-${day}T09:30:00Z`;
  const words = `good-words-${number}-here`;
  const text = `---\ntitle: ${JSON.stringify(title)}\ndate: ${published}\n---\n\n${words}\n\n${random.pick(bodies)}\n`;
  return {
    path: `good-${number}.md`,
    text,
    expected: { id: `${site}/good-${number}`, title, published, words },
  };
}
