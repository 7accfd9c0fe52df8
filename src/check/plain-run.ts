import { rememberLast } from '../model/remember-last.js';

/** Where a run of character data is shorter, handing it over would cost more than reading it as all else is read. */
const shortest = 200;

/**
 * What a run must not have to be judged by rule: the characters that XML 1.0 forbids (2.2), surrogates, which are looked
 * at apart, those that XML 1.1 would read otherwise, carriage returns, which a parser makes line feeds (2.11), and `>`,
 * without which there is no `]]>` (2.4).
 */
const unusual = /[\0-\b\v-\x1f>\x7f-\x9f\u2028\ufffe\uffff]|&(?!#x(?:26|3[CE]|D);)/;

/** A long run of character data in the text of a document. */
export interface Run {
  /** Its first character, behind the `>` of a tag. */
  readonly start: number;
  /** The `<` that ends it. */
  readonly end: number;
}

/** The first long run behind a place of a text: what is between a `>` and the next `<`, whatever these belong to. */
export function findRun(text: string, from: number): Run | undefined {
  for (let start = text.indexOf('>', from) + 1; start > 0; start = text.indexOf('>', start) + 1) {
    const end = text.indexOf('<', start);
    if (end < 0) return undefined;
    if (end - start >= shortest) return { start, end };
    start = end;
  }
  return undefined;
}

/**
 * What a run of character data says, judged by the rules of XML 1.0 and not character by character (2.4 and 4.1), since
 * most of a feed is such runs. `undefined` for all that a parser had better look at: what is not well-formed, and what is
 * with other characters or references than bodies usually have.
 */
export const decodeRun: (run: string) => string | undefined = rememberLast((run) => {
  if (unusual.test(run) || !run.isWellFormed()) return undefined;
  // The ampersand last, since what it is part of then is no reference.
  return run
    .replace(/&#x3C;/g, '<')
    .replace(/&#x3E;/g, '>')
    .replace(/&#xD;/g, '\r')
    .replace(/&#x26;/g, '&');
});
