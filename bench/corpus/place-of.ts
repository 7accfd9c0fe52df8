import { randomOf } from './random.js';
import { capitalised } from './sentences.js';
import { bodies, emoji, headlineDeeds, places, qualities, things, zones } from './words.js';

/** Which corpus: its size and what its numbers begin with. The same two give the same bytes. */
export interface CorpusSettings {
  readonly count: number;
  readonly seed: number;
}

/** Where an article of a corpus is and when it was published: what others need to know of it to link to it. */
export interface ArticlePlace {
  /** From 0, the oldest, on. */
  readonly index: number;
  /** Below the folder of the articles, such as `2019/04/marrowick-reopens-the-quiet-lock-gate-1f.md`. */
  readonly path: string;
  /** The name of the file without its ending: no other article has it. */
  readonly slug: string;
  readonly title: string;
  /** Milliseconds; no two articles have the same. */
  readonly published: number;
  /** Minutes east of UTC, written as in front matter. */
  readonly zone: string;
  readonly isDraft: boolean;
}

const first = Date.UTC(2009, 2, 1, 5);
const last = Date.UTC(2025, 8, 30, 21);
const second = 1000;

/** Computes where an article is without computing the article, or any other. */
export function placeOf({ count, seed }: CorpusSettings, index: number): ArticlePlace {
  const random = randomOf(seed, index, 1);
  const { pick, percent } = random;
  const step = (last - first) / count;
  const published = Math.floor((first + step * (index + random.between(0, 800) / 1000)) / second) * second;
  const zone = pick(zones);
  const actor = percent(50) ? pick(places) : `${capitalised(pick(bodies))} of ${pick(places)}`;
  const headline = `${actor} ${pick(headlineDeeds)} the ${percent(50) ? `${pick(qualities)} ` : ''}${pick(things)}`;
  const title = `${headline}${percent(4) ? ` ${pick(emoji)}` : ''}${percent(4) ? ': what’s “new” & what isn’t' : ''}`;
  const slug = `${slugOf(headline)}-${index.toString(36)}`;
  const [year, month] = wallTime(published, zone).split('-');
  return { index, path: `${year}/${month}/${slug}.md`, slug, title, published, zone, isDraft: percent(2) };
}

/** A moment as front matter has it: the time on the wall, and how far that is from UTC. */
export function wallTime(moment: number, zone: string): string {
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(zone) ?? [];
  const offset = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * (sign === '-' ? -1 : 1);
  return `${new Date(moment + offset * 60 * second).toISOString().slice(0, 19)}${zone}`;
}

function slugOf(text: string): string {
  const latin = text.normalize('NFKD').replaceAll('Ł', 'L').replaceAll('ł', 'l');
  return latin
    .replaceAll(/[^\w\s-]/g, '')
    .trim()
    .replaceAll(/[\s_-]+/g, '-')
    .toLowerCase();
}
