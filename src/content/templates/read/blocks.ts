import { fenceEnd } from './fences.js';
import { lineEnd, skipSpace } from './lines.js';
import { matchAt } from './match-at.js';

/** A line, or for code as many lines as belong together. */
export interface Block {
  readonly kind: 'blank' | 'code' | 'text';
  /** Behind the last character, before the line end. */
  readonly end: number;
  /** Where the text begins, behind indentation, quote marks and list markers. */
  readonly content: number;
  /** The column, from 0, of the first thing in the line. */
  readonly indent: number;
  /** The column, from 0, of the content. */
  readonly column: number;
  /** The column, from 0, where the text of the innermost list item or quote begins. */
  readonly base: number;
  readonly heading: boolean;
  /** Whether this is the first line of a quote. */
  readonly startsQuote: boolean;
  /** Whether the line goes on with the paragraph of the line before it. */
  readonly continues: boolean;
}

/** A list item that is open: where its text begins and how many quotes it is in. */
interface Item {
  readonly column: number;
  readonly quotes: number;
}

/** What stands in front of a line's text. */
interface Head {
  readonly at: number;
  readonly column: number;
  readonly indent: number;
  readonly quotes: number;
  /** The column where the text of the innermost quote begins. */
  readonly quoteBase: number;
  readonly startsItem: boolean;
}

/** Readers and parsers give up far earlier. */
const deepest = 100;

/** What a line begins with that is more than a paragraph's. */
const signs = new Set(' \t>-+*0123456789#`~=_');

const marker = /([-+*]|(\d{1,9})[.)])(?=[ \t\n]|$)/y;
const fence = /(`{3,})[^`\n]*(?=\n|$)|(~{3,})/y;
const heading = /#{1,6}(?=[ \t\n]|$)/y;
const rule = /(?:=+[ \t]*|-+[ \t]*|(?:[-*_][ \t]*){3,})(?=\n|$)/y;

/**
 * Reads the lines of a Markdown text from top to bottom, and knows code from text: fenced code as CommonMark 0.31
 * section 4.5 has it, indented code (4.4) roughly, both also in quotes (5.1) and list items (5.2).
 */
export class Blocks {
  readonly #text: string;
  readonly #indentedCode: boolean;
  readonly #items: Item[] = [];
  #quotes = 0;
  #inParagraph = false;

  /** @param indentedCode whether four spaces make code, which they do not in MDX */
  constructor(text: string, indentedCode: boolean) {
    this.#text = text;
    this.#indentedCode = indentedCode;
  }

  /** Reads the line that begins at `start`. */
  read(start: number): Block {
    const end = lineEnd(this.#text, start);
    const continues = this.#inParagraph;
    const head = this.#head(start, end);
    const { at: content, column, indent } = head;
    if (content === end) {
      this.#inParagraph = false;
      this.#quotes = head.quotes;
      const base = head.quoteBase;
      return { kind: 'blank', end, content, indent, column, base, heading: false, startsQuote: false, continues };
    }
    const hasSign = signs.has(this.#text.charAt(content));
    const isFence = hasSign && matches(fence, this.#text, content);
    const isHeading = hasSign && matches(heading, this.#text, content);
    const isRule = hasSign && matches(rule, this.#text, content);
    const startsQuote = head.quotes > this.#quotes;
    // A paragraph may go on in a line that has less in front of it than its first line.
    const lazy = continues && !head.startsItem && !isFence && !isHeading && !startsQuote;
    if (!lazy) {
      this.#leave(column, head.quotes);
      this.#quotes = head.quotes;
    }
    const base = this.#base(column, head.quoteBase);
    const isIndented = this.#indentedCode && !lazy && column - base >= 4;
    this.#inParagraph = !(isIndented || isHeading || isFence || isRule);
    const kind = isIndented || isFence ? 'code' : 'text';
    const block: Block = { kind, end, content, indent, column, base, heading: isHeading, startsQuote, continues };
    return isFence && !isIndented ? this.#fenced(block) : block;
  }

  /** Has the lines that follow belong to a block that is indented by so many columns. */
  indentTo(column: number): void {
    this.#enter(column, this.#quotes);
  }

  /** Has the next line begin a block of its own. */
  endParagraph(): void {
    this.#inParagraph = false;
  }

  /** Reads what stands in front of a line's text: quote marks, and list markers, which open list items. */
  #head(start: number, end: number): Head {
    const text = this.#text;
    if (!signs.has(text.charAt(start)))
      return { at: start, column: 0, indent: 0, quotes: 0, quoteBase: 0, startsItem: false };
    let { at, column } = skipSpace(text, start, end, 0);
    const indent = column;
    let quotes = 0;
    let quoteBase = 0;
    let startsItem = false;
    while (at < end && !(this.#indentedCode && column - this.#base(column, quoteBase) >= 4)) {
      const isQuote = text[at] === '>';
      const width = isQuote ? 1 : this.#markerAt(at, column, startsItem);
      if (width === 0) break;
      const from = column;
      const behind = column + width + 1;
      ({ at, column } = skipSpace(text, at + width, end, column + width));
      if (isQuote) {
        this.#leaveOutside(from, quotes);
        quotes += 1;
        quoteBase = Math.min(behind, column);
      } else {
        this.#leave(from, quotes);
        this.#enter(at === end || column > behind + 3 ? behind : column, quotes);
        startsItem = true;
      }
    }
    return { at, column, indent, quotes, quoteBase, startsItem };
  }

  #base(column: number, quoteBase: number): number {
    if (this.#items.length === 0) return quoteBase;
    return Math.max(quoteBase, this.#items.findLast((item) => item.column <= column)?.column ?? 0);
  }

  #enter(column: number, quotes: number): void {
    if (this.#items.length < deepest) this.#items.push({ column, quotes });
  }

  #leave(column: number, quotes: number): void {
    for (let top = this.#items.at(-1); top && (top.column > column || top.quotes > quotes); top = this.#items.at(-1)) {
      this.#items.pop();
    }
  }

  /** A quote that begins before the text of list items around it is in none of them. */
  #leaveOutside(column: number, quotes: number): void {
    const first = this.#items.findIndex((item) => item.quotes <= quotes && item.column > column);
    if (first !== -1) this.#items.length = first;
  }

  /** How long the list marker at a place is; inside of a paragraph only 1 begins a numbered list. */
  #markerAt(at: number, column: number, startsItem: boolean): number {
    const [, text = '', number] = matchAt(marker, this.#text, at) ?? [];
    const isOther = number !== undefined && Number(number) !== 1;
    const isInside = this.#inParagraph && !startsItem && column >= (this.#items.at(-1)?.column ?? 0);
    return isOther && isInside ? 0 : text.length;
  }

  /** Goes on to the end of the fence, or of the quote or list item that it is in. */
  #fenced(block: Block): Block {
    const item = this.#items.at(-1)?.column ?? 0;
    const fenced = { start: block.content, quotes: this.#quotes, item, anyIndent: !this.#indentedCode };
    return { ...block, end: fenceEnd(this.#text, block.end, fenced) };
  }
}

function matches(pattern: RegExp, text: string, at: number): boolean {
  return matchAt(pattern, text, at) !== undefined;
}
