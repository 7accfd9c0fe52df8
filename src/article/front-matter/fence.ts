/** The line that opens front matter, and how to find the one that closes it. */
export interface Fence {
  /** As it is written, such as `JS`; `yaml`, `toml` or `json` where the marks alone say it. */
  readonly language: string;
  /** The opening line, for messages. */
  readonly opening: string;
  /** The closing line, for messages. */
  readonly closing: string;
  /** Finds the closing line with the line break before it; to be started at {@link Fence.end}. */
  readonly closingLine: RegExp;
  /** The offset of the end of the opening line. */
  readonly end: number;
}

const longest = 64;

const openingLine = /^(---|\+\+\+|;;;)[ \t]*([A-Za-z_][\w-]*)?[ \t]*$/;

const languageOf: Readonly<Record<string, string>> = { '---': 'yaml', '+++': 'toml', ';;;': 'json' };

// Without the flag `m`, which takes U+2028 for the end of a line. `----` and `---foo` close nothing.
const closingLineOf: Readonly<Record<string, RegExp>> = {
  // YAML itself ends a document with `...`, and so do Jekyll and Pandoc.
  '---': /\n(?:---|\.\.\.)[ \t]*(?=\n|$)/g,
  '+++': /\n\+\+\+[ \t]*(?=\n|$)/g,
  ';;;': /\n;;;[ \t]*(?=\n|$)/g,
};

/** The fence that the line at an offset of a text is, if it is one. */
export function fenceOf(text: string, start: number): Fence | undefined {
  const lineEnd = text.indexOf('\n', start);
  const end = lineEnd === -1 ? text.length : lineEnd;
  if (end - start > longest) return undefined;
  const opening = text.slice(start, end).trimEnd();
  const [, marks = '', name] = openingLine.exec(opening) ?? [];
  const language = languageOf[marks];
  const closingLine = closingLineOf[marks];
  if (language === undefined || closingLine === undefined) return undefined;
  if (name !== undefined && marks !== '---') return undefined;
  return { language: name ?? language, opening, closing: marks, closingLine, end };
}
