import { bareMark } from '../bare-paragraphs.js';
import type { Section } from './tag.js';

const nothingSeen = /^[ \t\n>]*$/;
const blankLines = /^(?:[ \t]*\n)+/;
const blankQuotedLines = /^(?:[ \t>]*\n)+/;

/** A tag of HTML, and where it stands. */
interface TagPlace extends Omit<Section, 'key'> {
  /** What each line there begins with. */
  readonly prefix: string;
  /** Whether a list item begins in its line. */
  readonly inItemLine: boolean;
  readonly beginsItem: boolean;
  /** Whether nothing is behind it in its line, or nothing but tags of HTML. */
  readonly endsLine: boolean;
  readonly beforeTags: boolean;
}

/**
 * Puts a text together out of what an author wrote and of lines that must stand between blank lines, which it adds
 * where there are none.
 */
export class Writer {
  readonly #parts: string[] = [];
  /** The line ends behind the last character that is seen; the text begins as if behind a blank line. */
  #newlines = 2;
  /** What is in the last line as long as nothing is seen there: indentation and quote marks. */
  #line = '';
  /** What begins the blank line that has to be written before more is seen. */
  #owed: string | undefined;
  /** The same where more may be seen up to the end of the line. */
  #owedAtEnd: string | undefined;

  /** Adds text as it is. */
  text(text: string): void {
    if (this.#owedAtEnd !== undefined && text.trimStart() !== text && /^\s*\n/.test(text)) {
      this.#owed = this.#owedAtEnd;
      this.#owedAtEnd = undefined;
    }
    if (this.#owed === undefined || nothingSeen.test(text)) {
      this.#append(text);
      return;
    }
    const blank = (this.#owed.includes('>') ? blankQuotedLines : blankLines).exec(text)?.[0] ?? '';
    this.#append(blank);
    const isSameLine = this.#newlines === 0;
    this.#startParagraph(this.#owed);
    this.#append(isSameLine ? text.trimStart() : text.slice(blank.length));
  }

  /**
   * Adds lines that stand between blank lines.
   *
   * @param prefix what each line begins with
   * @param beginsItem whether they begin a list item, where no blank line may be
   */
  lines(lines: readonly string[], prefix: string, beginsItem: boolean): void {
    if (!beginsItem) this.#startParagraph(prefix);
    const trimmed = prefix.trimEnd();
    this.#append(lines.map((line, index) => (index === 0 ? line : line === '' ? trimmed : prefix + line)).join('\n'));
    this.#owed = prefix;
  }

  /**
   * Adds a tag of HTML with Markdown around it, which HTML would not read in the lines from one that begins with a tag. So
   * a line of tags stands between blank lines, and a line of words that begins with a tag is a bare paragraph.
   */
  tag(text: string, { role, holdsWords, prefix, inItemLine, beginsItem, endsLine, beforeTags }: TagPlace): void {
    const beginsBlock = this.#owed !== undefined || this.#newlines > 1;
    const beginsLine = role === 'single' ? beginsBlock : beginsBlock || beginsItem || this.#newlines > 0;
    const isOfTags = endsLine ? !holdsWords : beforeTags;
    if (beginsLine && (role === 'close' || isOfTags)) {
      this.lines([text], prefix, beginsItem);
      if (beforeTags) [this.#owed, this.#owedAtEnd] = [undefined, prefix];
    } else if (beginsLine && role === 'open') {
      if (!beginsItem) this.#startParagraph(prefix);
      this.#append(bareMark + text);
    } else {
      this.text(text);
      // A blank line would part the items of a list, too.
      if (role === 'close' && endsLine && !inItemLine) this.#owed = prefix;
    }
  }

  /** All that was added. */
  toString(): string {
    return this.#parts.join('');
  }

  #startParagraph(prefix: string): void {
    this.#owed = undefined;
    const blank = prefix.trimEnd();
    if (this.#newlines === 0) this.#append(`\n${blank}\n${prefix}`);
    else if (this.#newlines === 1) this.#append(this.#line === '' ? `${blank}\n` : `\n${this.#line}`);
  }

  #append(text: string): void {
    if (text === '') return;
    this.#parts.push(text);
    let at = text.length;
    let newlines = 0;
    while (at > 0 && /[ \t\n>]/.test(text.charAt(at - 1))) {
      at -= 1;
      if (text[at] === '\n') newlines += 1;
    }
    const isSeen = at > 0;
    if (newlines > 0) this.#line = text.slice(text.lastIndexOf('\n') + 1);
    else this.#line = isSeen ? '' : this.#line + text;
    this.#newlines = isSeen ? newlines : this.#newlines + newlines;
  }
}
