import { matchAt } from './match-at.js';

const tag = /[^\S\n]*(<\/?[a-z][^<>{}\n]*>)[^\S\n]*/y;

/** What begins in such a line and goes on with words. */
const wordsOpen = /^<(?:a|b|em|i|small|span|strong)[\s>]/;

/** Finds lines that hold tags of HTML and no words. Every stretch is searched once, for places that only grow. */
export class TagRuns {
  readonly #text: string;
  /** The end of the run of tags that was found last. */
  #end = -1;
  #beforeWords = false;

  constructor(text: string) {
    this.#text = text;
  }

  /** Whether nothing but tags is in a line from a place on, where no tag is under way. */
  reachLineEnd(from: number): boolean {
    if (this.#end < from) this.#read(from);
    return !this.#beforeWords && (this.#end === this.#text.length || this.#text[this.#end] === '\n');
  }

  #read(from: number): void {
    let last = '';
    this.#end = from;
    for (let match = matchAt(tag, this.#text, from); match; match = matchAt(tag, this.#text, this.#end)) {
      last = match[1] ?? '';
      this.#end += match[0].length;
    }
    this.#beforeWords = wordsOpen.test(last);
  }
}
