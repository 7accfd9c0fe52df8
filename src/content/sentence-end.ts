/** Marks at the end of a sentence: Latin, Greek and Cyrillic, Arabic and Urdu, Armenian, Indian, Ethiopian. */
const narrowEnders = '.?!…؟۔։।॥።';
/** Those of Chinese and Japanese, with no space behind them. */
const wideEnders = '。．！？｡';
const closers = '"\'”’»›)]）」』】';
const ender = new RegExp(`[${narrowEnders}${wideEnders}]`, 'g');

/** Words that end in a full stop within a sentence. */
const abbreviations: ReadonlySet<string> = new Set([
  ...['mr', 'mrs', 'ms', 'dr', 'prof', 'st', 'jr', 'sr', 'gen', 'sen', 'rep', 'gov', 'capt', 'lt', 'sgt'],
  ...['no', 'nr', 'vs', 'etc', 'e.g', 'i.e', 'cf', 'fig', 'al', 'approx', 'ca', 'vol', 'ed', 'eds', 'pp'],
  ...['inc', 'ltd', 'co', 'corp', 'dept', 'u.s', 'u.k', 'u.n', 'a.m', 'p.m', 'z.b', 'd.h', 'u.a', 'bzw', 'usw'],
  ...['jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec'],
]);

/**
 * Where the last whole sentence ends in the first so many code units of a text of one line; `undefined` if none does.
 *
 * A rule of our own: `Intl.Segmenter` cuts by the tables of the machine that it runs on.
 */
export function lastSentenceEnd(text: string, longest: number): number | undefined {
  let last: number | undefined;
  let next = 0;
  for (const { index, 0: mark } of text.slice(0, longest).matchAll(ender)) {
    if (index < next) continue;
    const end = closedAt(text, index + 1);
    if (end > longest) break;
    const isWide = wideEnders.includes(mark);
    if (isWide || (endsWord(text, end) && !(mark === '.' && isAbbreviation(text, index)))) last = end;
    next = end;
  }
  return last;
}

/** Behind further marks and the quotes and brackets that close there. */
function closedAt(text: string, start: number): number {
  let end = start;
  while (end < text.length && `${narrowEnders}${wideEnders}${closers}`.includes(text.charAt(end))) end += 1;
  return end;
}

/** Whether a space follows, and no small letter behind it: “Really?” she said. */
function endsWord(text: string, end: number): boolean {
  if (end === text.length) return true;
  return text.charAt(end) === ' ' && !/^\p{Ll}/u.test(text.slice(end + 1, end + 3));
}

/** Whether the full stop belongs to its word: `Dr.`, an initial, the ordinal number of a day. */
function isAbbreviation(text: string, stop: number): boolean {
  const word = /[^\s("“]{0,12}$/.exec(text.slice(Math.max(0, stop - 12), stop))?.[0] ?? '';
  return /^(?:\p{L}|\d{1,2})$/u.test(word) || abbreviations.has(word.toLowerCase());
}
