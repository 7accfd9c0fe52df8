import { error, warning } from '../template.js';

/** What people get wrong in front matter, each with what to say of it and what to do about it. */
const mistakes = {
  colon: {
    reason: () => 'a value with `: ` in it',
    help: 'put the whole value in quotes, as in `title: "Part one: the start"`',
  },
  tab: {
    reason: () => 'a tab in the indentation',
    help: 'indent with spaces: YAML takes no tabs there',
  },
  indentation: {
    reason: () => 'a line that is indented too far, or not far enough',
    help: 'begin every field in the first column, and indent what belongs to a field by two spaces',
  },
  'unclosed-quote': {
    reason: () => 'a quote that is never closed',
    help: "close it at the end of the value; a quote inside the value is written '' between '…' and \\\" between \"…\"",
  },
  'after-value': {
    reason: () => 'text behind the end of a value',
    help: "put the whole value in quotes; an apostrophe between '…' is written twice",
  },
  'list-in-line': {
    reason: () => 'a list on the line of its field',
    help: 'write each `- value` on a line of its own below the field; put quotes around a text that begins with a dash',
  },
  'first-character': {
    reason: (found: string) => `a value that begins with \`${found}\``,
    help: 'put the whole value in quotes',
  },
  'no-colon': {
    reason: () => 'a line that is not `field: value`',
    help: 'put a space behind the colon; if the text of the article begins here, close the front matter above it with `---`',
  },
  escape: {
    reason: (found: string) => `\`${found}\` in double quotes`,
    help: 'write a backslash twice, or put the value in single quotes',
  },
  brackets: {
    reason: () => 'a comma or a closing bracket is missing',
    help: 'write it as `[one, two]`, with quotes around a value that has a comma, a colon or a bracket in it',
  },
  yaml: {
    reason: (found: string) => found,
    help: 'look at this line and the one above it; a value with special characters goes in quotes',
  },
  toml: {
    reason: (found: string) => found,
    help: 'write each field as `title = "Hello"`, with its text in quotes',
  },
  json: {
    reason: (found: string) => found,
    help: 'JSON wants double quotes around names and texts, and no comma behind the last one',
  },
} as const;

/** One of the mistakes that front matter is known for, or the language itself for all others. */
export type Mistake = keyof typeof mistakes;

/** Where front matter outgrows what an article can need. */
const limits = {
  length: 'it is longer than 65,536 characters',
  depth: 'it is nested more than 32 levels deep',
  values: 'it holds more than 10,000 values',
  blank: 'it holds more than 100 blank lines in a row',
} as const;

/** One of the limits of front matter. */
export type Limit = keyof typeof limits;

/** What can be wrong with front matter as such, before anyone looks at its fields. */
export const frontMatter = {
  'unclosed-front-matter': error<{ opening: string; closing: string }>(
    ({ opening }) => `the front matter that \`${opening}\` opens is never closed`,
    ({ closing }) =>
      closing === '---'
        ? 'add a line `---` behind its last field; where no front matter is meant, write the line as `***`'
        : `add \`${closing}\` behind its last field`,
  ),
  'unknown-front-matter-language': error<{ language: string }>(
    ({ language }) => `front matter in \`${language}\` is not read`,
    () => 'write it in YAML, between two lines of `---`; code in articles is never run',
  ),
  'invalid-front-matter': error<{ language: 'YAML' | 'TOML' | 'JSON'; mistake: Mistake; found: string }>(
    ({ language, mistake, found }) => `the front matter is not valid ${language}: ${mistakes[mistake].reason(found)}`,
    ({ mistake }) => mistakes[mistake].help,
  ),
  'doubtful-front-matter': warning(
    () => 'this may be front matter that is written so that it is none, so the article is left out',
    () =>
      'write `---` alone in the first line of the file, each field as `title: Hello`, and `---` alone below the last; if it is text, put front matter above it',
  ),
  'duplicate-field': error<{ field: string }>(
    ({ field }) => `\`${field}\` is given twice`,
    () => 'keep one of the two; letter case, `-` and `_` make no difference',
  ),
  'front-matter-without-fields': error<{ found: 'a list' | 'a text' }>(
    ({ found }) => `the front matter is ${found}, not fields with values`,
    () => 'write each field as `title: Hello`, with a space behind the colon',
  ),
  'front-matter-too-large': error<{ limit: Limit }>(
    ({ limit }) => `the front matter is too large: ${limits[limit]}`,
    () => 'keep the data of the article in the front matter and the rest below it; is the closing line missing?',
  ),
};
