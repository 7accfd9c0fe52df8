import { isRightToLeft } from './direction.js';

/** Letters that set their direction: Hebrew, Arabic, Syriac, Thaana, N'Ko and their presentation forms; all others. */
const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Mandaic}\p{Script=Samaritan}]/u;
const letter = /\p{L}/u;
/** Marks with which an author has set directions already. */
const marked = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

const isolates = { ltr: '\u2066', rtl: '\u2067' } as const;
const end = '\u2069';

/**
 * A title that reads the same in a list of any direction: between the marks of Unicode that isolate it (UAX #9, section
 * 2.4), where it needs them. That is where it mixes directions, or goes against the direction of its feed: a question
 * mark would stand at the wrong end, and a date beside it be torn apart. All other titles stay as they are, to the byte.
 *
 * @param language of the article, if it is known: says which way a mixed title runs; else its first letter does
 * @param feedLanguage of the feed; without one it runs from left to right
 */
export function isolateTitle(
  title: string,
  { language, feedLanguage }: { readonly language?: string | undefined; readonly feedLanguage?: string | undefined },
): string {
  const runs = directionsOf(title);
  const [first] = runs;
  if (first === undefined || marked.test(title)) return title;
  const feed = directionOf(feedLanguage) ?? 'ltr';
  if (runs.size === 1 && first === feed) return title;
  const own = runs.size === 1 ? first : (directionOf(language) ?? first);
  return `${isolates[own]}${title}${end}`;
}

type Direction = keyof typeof isolates;

/** The directions of a title's letters, the first letter's first. */
function directionsOf(title: string): ReadonlySet<Direction> {
  // Letters of ASCII are most of all titles.
  if (/^[\u0000-\u007f]*$/.test(title)) return new Set(/[a-z]/i.test(title) ? ['ltr'] : []);
  const letters = [...title].filter((character) => letter.test(character));
  return new Set(letters.map((character) => (rightToLeft.test(character) ? 'rtl' : 'ltr')));
}

function directionOf(language: string | undefined): Direction | undefined {
  if (language === undefined) return undefined;
  return isRightToLeft(language) ? 'rtl' : 'ltr';
}
