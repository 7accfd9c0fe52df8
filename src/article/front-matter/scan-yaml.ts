/** What plain front matter is made of: texts, lists and tables. */
type Scanned = string | null | Scanned[] | { [key: string]: Scanned };

/** A field at the place where its line begins. */
const field = /([A-Za-z_][\w-]*):(?: +|(?=\n)|$)/y;

/** What YAML refuses, and white space and line ends that parsers do not agree on. */
const odd = /[\0-\x09\x0b-\x1f\x7f-\xa0\u2028\u2029\ufeff\ufffe\uffff]/;

/** A text without quotes that is a text and nothing else (YAML 1.2.2, section 7.3.3). */
const plain = /^(?!<<|null$|Null$|NULL$|~$)[^-?:,[\]{}#&*!|>'"%@`](?:(?!: | #|:$).)*$/;
const single = /^'(?:[^']|'')*'$/;
/** In double quotes, escapes that JSON has as well. */
const double = /^"(?:[^"\\]|\\["\\/bfnrt]|\\u[\da-fA-F]{4})*"$/;
/** In brackets, words that are plain there, too. */
const words = /^\[ *[^-?:,[\]{}#&*!|>'"%@` ][^:,[\]{}#'"]*(?:, *[^-?:,[\]{}#&*!|>'"%@` ][^:,[\]{}#'"]*)*\]$/;
const quoted = /^\[ *"[^"\\]*" *(?:, *"[^"\\]*" *)*\]$/;

const deepest = 8;

/**
 * Reads YAML that is written plainly, as nearly all front matter is: a field a line, texts with or without quotes, lists,
 * tables, folded texts. Ten times as fast as a parser, and never another value than the parser's, because whatever could
 * mean something else is left to it.
 *
 * @returns `undefined` where the parser has to read it; scalars are texts, but for null.
 */
export function scanYaml(block: string): { [key: string]: Scanned } | undefined {
  if (odd.test(block) || !block.isWellFormed()) return undefined;
  const scan = new Scan(block);
  const table = scan.table(0, 0);
  return table && scan.isAtEnd() ? table : undefined;
}

class Scan {
  readonly #text: string;
  /** The offset of the first character that is not a space in the line to be read. */
  #at = 0;
  #indent = 0;
  #lineEnd = 0;

  constructor(text: string) {
    this.#text = text;
    this.#enter(0);
  }

  isAtEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  /** The fields whose names begin in one column. */
  table(indent: number, depth: number): { [key: string]: Scanned } | undefined {
    const table: { [key: string]: Scanned } = {};
    while (!this.isAtEnd() && this.#indent === indent) {
      field.lastIndex = this.#at;
      const [whole, key = ''] = field.exec(this.#text) ?? [];
      if (whole === undefined || key === '__proto__' || Object.hasOwn(table, key) || depth > deepest) return undefined;
      const value = this.#value(this.#at + whole.length, indent, depth);
      if (value === undefined) return undefined;
      table[key] = value;
    }
    return this.#indent > indent && !this.isAtEnd() ? undefined : table;
  }

  /** The value of a field, from an offset in its line: there, or in the lines that follow. */
  #value(from: number, indent: number, depth: number): Scanned | undefined {
    const written = this.#restOfLine(from);
    if (written !== '') return /^[>|]-?$/.test(written) ? this.#lines(written, indent) : this.#inLine(written, indent);
    this.#enter(this.#lineEnd + 1);
    const isList = this.#text.startsWith('- ', this.#at);
    if (this.isAtEnd() || this.#indent < indent || (this.#indent === indent && !isList)) return null;
    return isList ? this.#list(this.#indent, depth + 1) : this.table(this.#indent, depth + 1);
  }

  #list(indent: number, depth: number): Scanned[] | undefined {
    const list: Scanned[] = [];
    while (!this.isAtEnd() && this.#indent === indent && this.#text.startsWith('- ', this.#at)) {
      const item = this.#item(indent, depth);
      if (item === undefined) return undefined;
      list.push(item);
    }
    return this.#indent > indent && !this.isAtEnd() ? undefined : list;
  }

  /** An element of a list: a text, or a table whose first field stands behind the dash. */
  #item(indent: number, depth: number): Scanned | undefined {
    let from = this.#at + 2;
    while (this.#text[from] === ' ') from += 1;
    field.lastIndex = from;
    if (!field.test(this.#text)) return this.#inLine(this.#restOfLine(from), indent);
    this.#indent += from - this.#at;
    this.#at = from;
    return this.table(this.#indent, depth);
  }

  /** A text or a list that ends with its line: nothing that is indented further may go on with it. */
  #inLine(written: string, indent: number): Scanned | undefined {
    this.#enter(this.#lineEnd + 1);
    if (this.#indent > indent && !this.isAtEnd()) return undefined;
    if (plain.test(written)) return written;
    if (single.test(written)) return written.slice(1, -1).replaceAll("''", "'");
    if (double.test(written)) return JSON.parse(written);
    if (quoted.test(written)) return JSON.parse(written);
    return words.test(written) ? wordsIn(written) : undefined;
  }

  /** A text in lines of its own, folded (`>`) or not, without blank lines or further indentation inside. */
  #lines(style: string, indent: number): string | undefined {
    const lines: string[] = [];
    // Blank lines at the beginning are part of the text.
    if (this.#enter(this.#lineEnd + 1)) return undefined;
    const own = this.#indent;
    let isParted = false;
    while (!this.isAtEnd() && this.#indent > indent) {
      if (this.#indent !== own || isParted) return undefined;
      lines.push(this.#text.slice(this.#at, this.#lineEnd));
      const end = this.#lineEnd;
      isParted = this.#enter(end + 1);
      // A blank line may be part of the text if it is indented.
      const between = this.#text.slice(end, this.isAtEnd() ? this.#at : this.#at - this.#indent);
      if (between.includes(' ')) return undefined;
    }
    if (lines.length === 0) return undefined;
    return lines.join(style.startsWith('>') ? ' ' : '\n') + (style.endsWith('-') ? '' : '\n');
  }

  #restOfLine(from: number): string {
    return this.#text.slice(from, this.#lineEnd).trimEnd();
  }

  /** Goes to the next line that is not blank; whether it went past one that is. */
  #enter(start: number): boolean {
    let lineStart = start;
    for (;;) {
      let at = lineStart;
      while (this.#text.charCodeAt(at) === 0x20) at += 1;
      const lineEnd = this.#text.indexOf('\n', at);
      this.#at = at;
      this.#indent = at - lineStart;
      this.#lineEnd = lineEnd === -1 ? this.#text.length : lineEnd;
      if (at < this.#lineEnd || lineEnd === -1) return lineStart > start;
      lineStart = this.#lineEnd + 1;
    }
  }
}

function wordsIn(written: string): Scanned[] | undefined {
  const list = written
    .slice(1, -1)
    .split(',')
    .map((word) => word.trim());
  return list.every((word) => plain.test(word)) ? list : undefined;
}
