import { type ArticlePlace, wallTime } from './place-of.js';
import type { Random } from './random.js';
import { capitalised, sentence, thing } from './sentences.js';
import { desks, reasons, sections, tags } from './words.js';

const hour = 3_600_000;

/** The lines between the marks, and the marks. */
export function frontMatterOf(place: ArticlePlace, random: Random): string {
  const { published, zone, slug, isDraft } = place;
  const { between, percent, pick } = random;
  const lines = [
    '---',
    `title: ${quoted(place.title, random)}`,
    `date: ${wallTime(published, zone)}`,
    ...(percent(25) ? [`updated: ${wallTime(published + between(1, 900) * hour, zone)}`] : []),
    ...authors(random),
    `tags: [${distinct(between(1, 5), () => pick(tags)).join(', ')}]`,
    `section: ${pick(sections)}`,
    ...(percent(85) ? description(random) : []),
    ...(percent(60) ? [`image: /pictures/${slug}.jpg`] : []),
    ...(percent(5) ? audio(slug, random) : []),
    ...(isDraft ? ['draft: true'] : []),
    '---',
  ];
  return `${lines.join('\n')}\n\n`;
}

function authors({ between, percent, pick }: Random): readonly string[] {
  const names = distinct(percent(20) ? 2 : 1, () => pick(desks));
  const each = names.flatMap((name) => [
    `  - name: ${name}`,
    ...(percent(35) ? [`    url: https://news.example/desks/${between(1, 40)}`] : []),
  ]);
  return ['authors:', ...each];
}

function description(random: Random): readonly string[] {
  const text = sentence(random);
  const kind = random.between(1, 3);
  if (kind === 1) return [`description: ${quoted(text, random)}`];
  if (kind === 2) return ['description: >-', `  ${text}`, `  ${sentence(random)}`];
  // Words that need no quotes in YAML.
  return [`description: ${capitalised(thing(random))} and ${thing(random)} compared ${random.pick(reasons)}`];
}

function audio(slug: string, { between }: Random): readonly string[] {
  return [
    'audio:',
    `  url: https://media.news.example/heard/${slug}.mp3`,
    `  length: ${between(900_000, 48_000_000)}`,
    '  type: audio/mpeg',
    `  duration: ${between(90, 3600)}`,
  ];
}

function quoted(text: string, { percent }: Random): string {
  return percent(50) ? JSON.stringify(text) : `'${text.replaceAll("'", "''")}'`;
}

function distinct(most: number, one: () => string): readonly string[] {
  return [...new Set(Array.from({ length: most }, one))];
}
