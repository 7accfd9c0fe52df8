import type { Random } from './random.js';
import { bodies, deeds, manyThings, places, qualities, reasons, things, times } from './words.js';

/** A sentence without any markup or mark that a renderer may rewrite: what is looked for in the feeds. */
export function plainSentence({ pick, between }: Random): string {
  const count = between(2, 9800);
  const start = `The ${plain(pick(bodies))} near milepost ${between(1, 999)} ${pick(deeds)} the ${plain(pick(things))}`;
  return `${start} ${pick(reasons)} and counted ${count} ${pick(manyThings)} ${pick(times)}.`;
}

/** A sentence as it stands in news, with an inline of Markdown in it where one is given. */
export function sentence(random: Random, inline?: string): string {
  const { between, pick } = random;
  const middle = inline === undefined ? '' : ` ${inline}`;
  const end = `${random.percent(30) ? `, ${pick(reasons)}` : ''}${random.percent(40) ? ` ${pick(times)}` : ''}`;
  return patterns[between(0, patterns.length - 1)]?.(random, `${middle}${end}`) ?? '';
}

const patterns: readonly ((random: Random, rest: string) => string)[] = [
  (random, rest) => `The ${actor(random)} ${random.pick(deeds)} the ${thing(random)}${rest}.`,
  (random, rest) => `In ${random.pick(places)}, the ${thing(random)} stands beside the ${thing(random)}${rest}.`,
  ({ between, pick }, rest) =>
    `About ${between(3, 9000)} ${pick(manyThings)} were counted, ${between(2, 88)} % fewer than expected${rest}.`,
  (random, rest) => `Does the ${thing(random)} need the ${actor(random)}${rest}?`,
  (random, rest) => `“We were promised the ${random.pick(qualities)} one”, the ${actor(random)} said${rest}.`,
  (random, rest) =>
    `By ${random.between(9, 31)} votes to ${random.between(0, 8)} the ${actor(random)} ${random.pick(deeds)} it${rest}.`,
  (random, rest) => `It isn't the first ${thing(random)} that the ${actor(random)} ${random.pick(deeds)}${rest} …`,
  (random, rest) =>
    `The ${random.pick(qualities)} ${random.pick(things)} costs ${random.between(2, 900)} € a month – less than the ${thing(random)}${rest}.`,
];

function actor(random: Random): string {
  const body = random.pick(bodies);
  return random.percent(60) ? `${body} of ${random.pick(places)}` : body;
}

/** What a sentence or a heading is about. */
export function thing(random: Random): string {
  const noun = random.pick(things);
  return random.percent(55) ? `${random.pick(qualities)} ${noun}` : noun;
}

/** A text that begins with a capital letter. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function plain(text: string): string {
  return text.replaceAll('’', '');
}
