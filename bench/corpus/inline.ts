import type { Random } from './random.js';
import { thing } from './sentences.js';
import { deeds, emoji, manyThings, sections, things } from './words.js';

/** How many of a hundred inlines are each. */
type Inline = readonly [share: number, make: (random: Random, linked: string) => string];

const inlines: readonly Inline[] = [
  [20, (random) => `**${thing(random)}**`],
  [17, (random) => `*${thing(random)}*`],
  [2, (random) => `~~${thing(random)}~~`],
  [
    18,
    (random) =>
      `[${thing(random)}](https://www.news.example/${random.pick(sections)}/${random.between(1, 99_999)}?from=feed&page=${random.between(1, 9)})`,
  ],
  [10, (random, linked) => `[${thing(random)}](${linked})`],
  [7, (random) => `[${thing(random)}](../${random.pick(sections)}/${slugged(random)}/)`],
  [8, (random) => `[${thing(random)}](/topics/${slugged(random)}.html "All about the ${thing(random)}")`],
  [7, ({ pick }) => `\`${pick(manyThings)} --per ${pick(sections)}\``],
  [5, ({ between, pick }) => `R&D < ${between(2, 40)} % & “${pick(deeds)}” —`],
  [6, ({ pick }) => pick(emoji)],
];

/** A piece of markup within a sentence. */
export function inlineOf(random: Random, linked: string): string {
  let left = random.between(1, 100);
  const chosen = inlines.find(([share]) => {
    left -= share;
    return left <= 0;
  });
  return chosen?.[1](random, linked) ?? '';
}

/** A name for a file or a page. */
export function slugged({ pick }: Random): string {
  return pick(things).replaceAll(' ', '-');
}
