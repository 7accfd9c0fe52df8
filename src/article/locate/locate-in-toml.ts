import { tomlStringOrComment } from '../front-matter/toml-tokens.js';
import type { Span, Spans } from './spans.js';

type Path = readonly (string | number)[];

interface Field {
  readonly path: Path;
  readonly spans: Spans;
}

const header = /^[ \t]*(\[\[?)([^[\]\n]+)\]/;
const keyAndValue = /^([ \t]*)([^\s=[\]{}#,][^=\n[\]{}#,]*)=([ \t]*)([^\n]*)/;
const keyPart = /"((?:[^"\\]|\\.)*)"|'([^']*)'|[\w-]+/g;

/**
 * The spans of a field of a block of TOML; of the innermost part of the way to it that has a line of its own. A value
 * that goes on over several lines is its first, unless it is a text.
 */
export function locateInToml(block: string, field: Path): Spans | undefined {
  const fields = scan(block);
  for (let length = field.length; length > 0; length--) {
    const way = JSON.stringify(field.slice(0, length));
    const found = fields.find(({ path }) => JSON.stringify(path) === way);
    if (found) return found.spans;
  }
  return undefined;
}

/**
 * Where the top level of a block of TOML ends that has tables: at the end of its last field's line, or 0 if it has none.
 * `undefined` if there is no table, so that all of the block is the top level.
 */
export function endOfRoot(block: string): number | undefined {
  let last = 0;
  for (const { line, end } of statements(block)) {
    if (/^[ \t]*\[/.test(line)) return last;
    if (line.trim() !== '') last = end;
  }
  return undefined;
}

function scan(block: string): readonly Field[] {
  const fields: Field[] = [];
  const tables = new Tables();
  for (const { line, start } of statements(block)) {
    const found = readHeader(block, line, start, tables) ?? readField(block, line, start, tables.current);
    if (found) fields.push(found);
  }
  return fields;
}

interface Statement {
  /** Its first line, masked. */
  readonly line: string;
  readonly start: number;
  /** The end of its last line. */
  readonly end: number;
}

/** The headers, fields and blank lines of a block; a list goes on over lines until its brackets are closed. */
function statements(block: string): readonly Statement[] {
  const found: Statement[] = [];
  let start = 0;
  let depth = 0;
  for (const line of mask(block).split('\n')) {
    const last = found.at(-1);
    const end = start + line.length;
    if (depth > 0 && last) found[found.length - 1] = { ...last, end };
    else found.push({ line, start, end });
    depth = Math.max(depth + line.replaceAll(/[^[{]/g, '').length - line.replaceAll(/[^\]}]/g, '').length, 0);
    start = end + 1;
  }
  return found;
}

// Strings become quotes and comments spaces, so that no key, bracket or end of line is seen in them.
function mask(block: string): string {
  return block.replace(tomlStringOrComment, (token) => (token.startsWith('#') ? ' ' : '"').repeat(token.length));
}

function readHeader(block: string, line: string, start: number, tables: Tables): Field | undefined {
  const [, brackets, name] = header.exec(line) ?? [];
  if (brackets === undefined || name === undefined) return undefined;
  const from = start + line.indexOf(brackets) + brackets.length;
  const span: Span = [from, from + name.length];
  return { path: tables.enter(keysOf(block.slice(...span)), brackets === '[['), spans: { key: span } };
}

function readField(block: string, line: string, start: number, table: Path): Field | undefined {
  const [, indent = '', key, space = '', value = ''] = keyAndValue.exec(line) ?? [];
  if (key === undefined) return undefined;
  const keyStart = start + indent.length;
  const keySpan: Span = [keyStart, keyStart + key.trimEnd().length];
  const valueStart = keyStart + key.length + 1 + space.length;
  const valueSpan: Span = [valueStart, valueStart + value.trimEnd().length];
  return { path: [...table, ...keysOf(block.slice(...keySpan))], spans: { key: keySpan, value: valueSpan } };
}

function keysOf(dotted: string): readonly string[] {
  return [...dotted.matchAll(keyPart)].map(([plain, double, single]) => double ?? single ?? plain);
}

/** The table that the lines of a block belong to, with the number of each element of an array of tables. */
class Tables {
  current: Path = [];
  readonly #lengths = new Map<string, number>();

  enter(keys: readonly string[], isElement: boolean): Path {
    const path: (string | number)[] = [];
    keys.forEach((key, index) => {
      path.push(key);
      const array = JSON.stringify(path);
      const length = (this.#lengths.get(array) ?? 0) + Number(isElement && index === keys.length - 1);
      if (length === 0) return;
      this.#lengths.set(array, length);
      path.push(length - 1);
    });
    this.current = path;
    return path;
  }
}
