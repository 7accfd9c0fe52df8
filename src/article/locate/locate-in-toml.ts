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

function scan(block: string): readonly Field[] {
  const fields: Field[] = [];
  const tables = new Tables();
  let start = 0;
  for (const line of mask(block).split('\n')) {
    const found = readHeader(block, line, start, tables) ?? readField(block, line, start, tables.current);
    if (found) fields.push(found);
    start += line.length + 1;
  }
  return fields;
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
