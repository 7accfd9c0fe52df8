/** Front matter that no line opens: from the start of the file to an offset. */
export interface OpenBlock {
  readonly format: 'yaml' | 'headers';
  /** The offset just behind its last line. */
  readonly end: number;
  /** The offset just behind the line that closes it. */
  readonly bodyStart: number;
}

/** What a line can be, and what one of them has to be, since an article may as well begin with `Note: …`. */
const forms = {
  // A field, or what belongs to the one above: a list, a text that goes on, a comment.
  yaml: { line: /^(?:[\w-]+[ \t]*:(?:[ \t]|$)|[ \t]+\S|-[ \t]|#)/, needed: /^(?:title|date)[ \t]*:/i },
  // A field, or a value that goes on.
  headers: { line: /^(?: {0,3}[\w-]+:| {4,}\S)/, needed: /^ {0,3}(?:title|date):/i },
} as const satisfies Readonly<Record<OpenBlock['format'], unknown>>;

const firstField = /^ {0,3}[\w-]+[ \t]*:/;
const closingLine = /\n(---)?[ \t]*(?=\n|$)/;

/**
 * Finds front matter without an opening line: fields above a line `---` are YAML, as Hexo's hexo-front-matter has it;
 * above a blank line, or the end of the file, they are headers, as Pelican reads them with the extension Meta-Data of
 * Python-Markdown. All lines up to there must be such fields, one of them `title` or `date`.
 */
export function findOpenBlock(text: string): OpenBlock | undefined {
  if (!firstField.test(text)) return undefined;
  const closing = closingLine.exec(text);
  const format = closing?.[1] ? 'yaml' : 'headers';
  const end = closing?.index ?? text.length;
  const { line, needed } = forms[format];
  const lines = text.slice(0, end).split('\n');
  if (!lines.every((written) => line.test(written)) || !lines.some((written) => needed.test(written))) return undefined;
  return { format, end, bodyStart: end + (closing ? closing[0].length + 1 : 0) };
}
