import { Ending } from './delimiters.js';

/** What a run of backticks cannot reach over: a blank line, or a line that begins another block. */
const paragraphEnd = /\n(?=[ \t>]*(?:\n|$|[-+*][ \t]|\d{1,9}[.)][ \t]|#{1,6}[ \t]|`{3}|~{3}|:{3}))|$/g;

/**
 * Finds where code in a line ends: at the next run of as many backticks in the same paragraph (CommonMark 0.31,
 * section 6.1). Each paragraph is searched once, for places that only grow.
 */
export class CodeSpans {
  readonly #text: string;
  readonly #paragraphs: Ending;
  #end = -1;
  /** The runs of the paragraph by their length; the nearest is last. */
  #runs = new Map<number, number[]>();

  constructor(text: string) {
    this.#text = text;
    this.#paragraphs = new Ending(text, paragraphEnd);
  }

  /**
   * Behind the code that begins with the backtick at `start`; `undefined` if that is no code.
   *
   * @param limit where the code must have ended, since a heading is one line
   */
  endOf(start: number, limit = this.#text.length): number | undefined {
    if (start >= this.#end) this.#readParagraph(start);
    const length = backticks(this.#text, start);
    const runs = this.#runs.get(length) ?? [];
    while ((runs.at(-1) ?? Number.POSITIVE_INFINITY) < start + length) runs.pop();
    const closing = runs.at(-1);
    return closing === undefined || closing >= limit ? undefined : closing + length;
  }

  #readParagraph(start: number): void {
    this.#end = this.#paragraphs.after(start)?.start ?? this.#text.length;
    const found = [...this.#text.slice(start, this.#end).matchAll(/`+/g)];
    this.#runs = new Map();
    for (const { 0: run, index } of found.reverse()) {
      const same = this.#runs.get(run.length);
      if (same) same.push(start + index);
      else this.#runs.set(run.length, [start + index]);
    }
  }
}

/** How many backticks stand at a place. */
export function backticks(text: string, start: number): number {
  let end = start;
  while (text[end] === '`') end += 1;
  return end - start;
}
