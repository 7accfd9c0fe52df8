/**
 * Finds the end of what is between two delimiters, such as `{%` and `%}`. What begins again before it ends is no pair:
 * only the last opening delimiter before a closing one counts. Every stretch of the text is searched once, as long as
 * the places asked for only grow.
 */
export class Delimited {
  readonly #text: string;
  readonly #open: string;
  readonly #close: string;
  /** The closing delimiter that was found last, and the opening one that it belongs to. */
  #end = -1;
  #start = -1;
  #none = false;

  constructor(text: string, open: string, close: string) {
    this.#text = text;
    this.#open = open;
    this.#close = close;
  }

  /** Where the closing delimiter begins that belongs to the opening one at `start`. */
  endOf(start: number): number | undefined {
    if (this.#none || !this.#text.startsWith(this.#open, start)) return undefined;
    const inside = start + this.#open.length;
    if (this.#end < inside) {
      this.#end = this.#text.indexOf(this.#close, inside);
      this.#none = this.#end === -1;
      this.#start = this.#none ? -1 : this.#text.lastIndexOf(this.#open, this.#end - this.#open.length);
    }
    return this.#start === start ? this.#end : undefined;
  }
}

/** Finds text that ends something, whatever stands before it; searches every stretch once, for places that only grow. */
export class Ending {
  readonly #text: string;
  readonly #pattern: RegExp;
  #found: { readonly start: number; readonly end: number } | undefined;
  #none = false;

  /** @param pattern with the flag `g` */
  constructor(text: string, pattern: RegExp) {
    this.#text = text;
    this.#pattern = pattern;
  }

  /** The first ending that begins at `from` or behind it. */
  after(from: number): { readonly start: number; readonly end: number } | undefined {
    if (this.#none || (this.#found && this.#found.start >= from)) return this.#found;
    this.#pattern.lastIndex = from;
    const match = this.#pattern.exec(this.#text);
    this.#none = !match;
    this.#found = match ? { start: match.index, end: match.index + match[0].length } : undefined;
    return this.#found;
  }
}
