import type { FrontMatter } from '../front-matter.js';
import { endOfRoot } from '../locate/locate-in-toml.js';
import type { Edit } from './edit.js';
import { quoted, spellValue } from './spell-value.js';

/** Front matter, and the offsets of its block in the text. */
export interface Frame extends Pick<FrontMatter, 'format' | 'block'> {
  readonly start: number;
  /** Just behind the block and the line break that ends it. */
  readonly end: number;
  /** Whether the last line of the block ends with a line break, as all do but the last of a file. */
  readonly isClosed: boolean;
}

type Add = (frame: Frame, key: string, value: string) => readonly Edit[];

const insertion = (at: number, insert: string): Edit => ({ from: at, to: at, insert });

/** At the end; where the last value would take that for its own, at the start. */
const addLine: Add = ({ format, block, start, end, isClosed }, key, value) => {
  const indent = /^( *)[^\s#]/m.exec(block)?.[1] ?? '';
  const line = `${indent}${key}: ${spellValue(value, format)}`;
  return [insertion(end, isClosed ? `${line}\n` : `\n${line}`), insertion(start, `${line}\n`)];
};

/** Behind the last field that belongs to no table, since all that follows a header belongs to its table. */
const addToToml: Add = ({ format, block, start, end }, key, value) => {
  const line = `${key} = ${spellValue(value, format)}`;
  const last = endOfRoot(block);
  if (last === undefined) return [insertion(end, `${line}\n`), insertion(start, `${line}\n`)];
  return [insertion(start + last, last === 0 ? `${line}\n` : `\n${line}`), insertion(start, `${line}\n`)];
};

/** Behind the last member, laid out as the others are. */
const addMember: Add = ({ block, start }, key, value) => {
  const whole = block.trimEnd();
  const inner = whole.endsWith('}') ? whole.slice(0, -1).trimEnd() : whole;
  const isFirst = inner.length <= 1;
  const indent = /\n([ \t]*)["\w]/.exec(inner)?.[1];
  const gap = indent === undefined ? ' ' : `\n${indent}`;
  return [insertion(start + inner.length, `${isFirst ? '' : `,${gap}`}${quoted(key)}: ${quoted(value)}`)];
};

const addHeader: Add = ({ start, end, isClosed }, key, value) => {
  const line = `${key}: ${value}`;
  return [insertion(end, isClosed ? `${line}\n` : `\n${line}`), insertion(start, `${line}\n`)];
};

/** A block of its own, where there is none. */
const addBlock: Add = (_, key, value) => [insertion(0, `---\n${key}: ${spellValue(value, 'yaml')}\n---\n`)];

const adders: Readonly<Record<FrontMatter['format'], Add>> = {
  // YAML can be written as JSON is.
  yaml: (...about) => [...addLine(...about), ...(about[0].block.trimEnd().endsWith('}') ? addMember(...about) : [])],
  toml: addToToml,
  json: addMember,
  headers: addHeader,
  none: addBlock,
};

/** The edits that may add a field at the top level of front matter, the best first: whether one does is to be seen. */
export function addField(frame: Frame, key: string, value: string): readonly Edit[] {
  return adders[frame.format](frame, key, value);
}
