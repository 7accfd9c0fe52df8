import type { BodySettings } from '../../model/body-settings.js';
import { CodeSpans } from '../templates/read/code-spans.js';
import { Ending } from '../templates/read/delimiters.js';
import { fenceEnd } from '../templates/read/fences.js';
import { lineEnd } from '../templates/read/lines.js';

/** A formula in the text of an article. */
export interface Formula {
  readonly tex: string;
  /** Whether it stands in a line of its own. */
  readonly display: boolean;
  /** As it was written, with what is around it. */
  readonly source: string;
  /** What is shown of it where its TeX means nothing: nobody is to see the tags of a shortcode. */
  readonly shown: string;
}

/** A text with a mark in the place of each formula. */
export interface MarkedText {
  readonly markdown: string;
  readonly formulas: readonly Formula[];
}

/** The mark of a formula: its number between two characters that belong to nobody. */
export const formulaMark = /\ue000(\d{1,9})\ue001/g;

const anyInline = /\$|\\[([]/;
const elsewhere = /\bmath\/tex\b|(?:```|~~~)[ \t]*math\b|language-math\b|class="[^"]*\bmath\b/;
/** In UTF-16 code units. What is longer would be read again and again, and is no formula. */
const longestFormula = 10_000;
const longestPrefix = 100;
const closings: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
]);
const special = /[`~$\\{]/g;
/** A tag of Hugo, Liquid or Zola around TeX. */
const tag =
  /^(?:\{\{[<%]\s*(katex|latex|math|mathjax)\b([^>%{}]{0,80})[>%]\}\}|\{%[-~]?\s*(katex|latex|math|mathjax)\b([^%{}]{0,80})%\})/;
const anyTag = /\{[{%][<%~-]?\s*(?:katex|latex|math)/;
/** What is between such tags, if it is words with formulas: it begins with the marks of one, or they are in it. */
const formulasInWords = /^\s*\\{1,2}[([]|(?<!\\)\$/;
const wordsInFormula = /\\(?:text\w*|mbox)\{[^{}]*\}/g;
/** What stands between the beginning of a line and its text: white space, quote marks, the mark of an item. */
const linePrefix = /^[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)?[ \t>]*$/;

/** Whether a body may hold TeX that the setting wants as MathML: a quick look. */
export function holdsFormulas(markdown: string, math: BodySettings['math']): boolean {
  if (math === false) return false;
  return (
    markdown.includes('$$') ||
    // Most articles do not know the word, and looking for it alone is many times faster.
    (markdown.includes('math') && elsewhere.test(markdown)) ||
    anyTag.test(markdown) ||
    (math === true && anyInline.test(markdown))
  );
}

/**
 * Puts marks in the place of formulas, before anything else reads the text: in TeX, `_`, `\` and `{` are neither
 * Markdown nor a template.
 *
 * `$$…$$` in lines of its own is a formula always. `$…$`, `\(…\)` and `\[…\]`, with one backslash or two, are so only
 * where `math` is `true`: in prose, `$` is money, and `\(` a bracket. Code is left alone.
 */
export function markFormulas(markdown: string, math: BodySettings['math']): MarkedText {
  if (math === false || markdown.includes('\ue000')) return { markdown, formulas: [] };
  return new Marking(markdown, math === true).run();
}

class Marking {
  readonly #text: string;
  readonly #all: boolean;
  readonly #code: CodeSpans;
  readonly #nearest = new Map<string, number>();
  readonly #closings = new Map<string, Ending>();
  readonly #formulas: Formula[] = [];
  readonly #parts: string[] = [];
  #read = 0;
  /** Where the tag ends that was read last, if it is around words with formulas. */
  #wordsEnd = 0;

  constructor(text: string, all: boolean) {
    this.#text = text;
    this.#all = all;
    this.#code = new CodeSpans(text);
  }

  run(): MarkedText {
    special.lastIndex = 0;
    for (let found = special.exec(this.#text); found; found = special.exec(this.#text)) {
      special.lastIndex = this.#after(found.index);
    }
    this.#parts.push(this.#text.slice(this.#read));
    return { markdown: this.#parts.join(''), formulas: this.#formulas };
  }

  /** @returns where to go on behind the special character at a place. */
  #after(at: number): number {
    const character = this.#text[at];
    if (character === '`' || character === '~') return this.#afterCode(at);
    if (character === '{') return this.#tag(at);
    const next = this.#text[at + 1];
    if (character === '$') return next === '$' ? this.#display(at) : this.#dollar(at);
    return (this.#isInline(at) ? this.#bracket(at) : undefined) ?? at + 2;
  }

  /** Whether a formula may stand in a line with words there. */
  #isInline(at: number): boolean {
    return this.#all || at < this.#wordsEnd;
  }

  /** `\(…\)` and `\[…\]`, and the same with two backslashes, which other parsers of Markdown make one. */
  #bracket(at: number): number | undefined {
    const slashes = this.#text[at + 1] === '\\' && this.#text[at - 1] !== '\\' ? '\\\\' : '\\';
    const open = slashes.length + 1;
    const bracket = this.#text.charAt(at + slashes.length);
    const closing = closings.get(bracket);
    if (closing === undefined) return undefined;
    const close = this.#find(slashes + closing, at + open);
    return this.#formula(at, close, { open, close: open, display: bracket === '[' });
  }

  #afterCode(at: number): number {
    const run = /^(?:`+|~+)/.exec(this.#text.slice(at, at + 1_000))?.[0].length ?? 1;
    const line = this.#lineBefore(at);
    if (run >= 3 && linePrefix.test(line)) {
      const fence = { start: at, quotes: line.split('>').length - 1, item: 0, anyIndent: true };
      return fenceEnd(this.#text, lineEnd(this.#text, at), fence);
    }
    return (this.#text[at] === '`' ? this.#code.endOf(at) : undefined) ?? at + run;
  }

  /**
   * `{{< katex display >}}…{{< /katex >}}`, `{% katex %}…{% endkatex %}`, `{% katex() %}…{% end %}`: formulas whatever
   * the setting. Hugo Blox has `$` in them, and words: the tags then are left to whoever unwraps templates.
   */
  #tag(at: number): number {
    const found = at < this.#wordsEnd ? undefined : tag.exec(this.#text.slice(at, at + longestPrefix));
    if (!found) return at + 1;
    const [opening, shortcode, flags = '', liquid, words = flags] = found;
    const start = at + opening.length;
    const close = this.#closing(shortcode, liquid).after(start);
    if (!close || close.start - at > longestFormula) return start;
    const inside = this.#text.slice(start, close.start);
    if (formulasInWords.test(inside.replace(wordsInFormula, ''))) {
      this.#wordsEnd = close.start;
      return start;
    }
    const marks = { open: opening.length, close: close.end - close.start, display: /display|block=true/.test(words) };
    return this.#formula(at, close.start, { ...marks, shown: inside.trim() }) ?? start;
  }

  /** The ends of tags of that name, each with the white space that its author likes. */
  #closing(shortcode: string | undefined, liquid: string | undefined): Ending {
    const key = `${shortcode} ${liquid}`;
    const pattern = shortcode
      ? `\\{\\{[<%]\\s*/\\s*${shortcode}\\s*[>%]\\}\\}`
      : `\\{%[-~]?\\s*end(?:${liquid})?\\s*[-~]?%\\}`;
    const known = this.#closings.get(key) ?? new Ending(this.#text, new RegExp(pattern, 'g'));
    this.#closings.set(key, known);
    return known;
  }

  #display(at: number): number {
    const end = this.#find('$$', at + 2);
    if (!this.#isInline(at) && end !== undefined && !this.#isAlone(at, end + 2)) return at + 2;
    return this.#formula(at, end, { open: 2, close: 2, display: true }) ?? at + 2;
  }

  /** Money has white space or a digit where a formula has none: `$5 and $6`. */
  #dollar(at: number): number {
    const end = this.#isInline(at) ? this.#find('$', at + 1) : undefined;
    if (end === undefined || /[\s$]/.test(this.#text.charAt(at + 1))) return at + 1;
    if (/[\s\\]/.test(this.#text.charAt(end - 1)) || /\d/.test(this.#text.charAt(end + 1))) return at + 1;
    return this.#formula(at, end, { open: 1, close: 1, display: false }) ?? at + 1;
  }

  #isAlone(start: number, end: number): boolean {
    return (
      linePrefix.test(this.#lineBefore(start)) && /^[ \t]*(?:\n|$)/.test(this.#text.slice(end, end + longestPrefix))
    );
  }

  /** The line of a place up to there, or its end if it is long: enough to see that it begins with words. */
  #lineBefore(at: number): string {
    const before = this.#text.slice(Math.max(0, at - longestPrefix), at);
    return before.slice(before.lastIndexOf('\n') + 1);
  }

  /** The next place of some characters; each text is searched once, as places only grow. */
  #find(mark: string, from: number): number | undefined {
    const known = this.#nearest.get(mark);
    const found = known !== undefined && known >= from ? known : this.#text.indexOf(mark, from);
    this.#nearest.set(mark, found < 0 ? Number.POSITIVE_INFINITY : found);
    return Number.isFinite(this.#nearest.get(mark)) ? found : undefined;
  }

  #formula(
    start: number,
    close: number | undefined,
    marks: { readonly open: number; readonly close: number; readonly display: boolean; readonly shown?: string },
  ): number | undefined {
    if (close === undefined || close - start > longestFormula) return undefined;
    if (start < this.#wordsEnd && close > this.#wordsEnd) return undefined;
    const inside = this.#text.slice(start + marks.open, close);
    // A formula is a part of one paragraph.
    if (inside.trim() === '' || /\n[ \t>]*\n/.test(inside)) return undefined;
    const end = close + marks.close;
    const tex = inside.replace(/\n[ \t]*(?:>[ \t]?)+/g, '\n').trim();
    this.#parts.push(this.#text.slice(this.#read, start), `\ue000${this.#formulas.length}\ue001`);
    const source = this.#text.slice(start, end);
    this.#formulas.push({ tex, display: marks.display, source, shown: marks.shown ?? source });
    this.#read = end;
    return end;
  }
}
