import matter from 'gray-matter';
import type { Diagnostic, Range } from '../../diagnostic/diagnostic.js';
import { report } from '../../diagnostic/report.js';
import type { FrontMatter } from '../front-matter.js';
import type { Block } from './find-block.js';
import { parseHeaders } from './parse-headers.js';
import { parseJson } from './parse-json.js';
import { parseToml } from './parse-toml.js';
import { parseYaml } from './parse-yaml.js';
import type { Parsed } from './parsed.js';
import { rangeInLine } from './range-at.js';
import { scanYaml } from './scan-yaml.js';
import { toFields } from './to-fields.js';
import { hideUnprintable, unchanged } from './unprintable.js';

const longest = 65_536;

// gray-matter looks for comments with a regular expression whose time grows with the square of such a run.
const manyBlankLines = /(?:[\n\u2028\u2029][^\S\n\u2028\u2029]*){102}/;

// gray-matter hands an engine the line break behind the opening delimiter, too.
const engineOf = (parse: (block: string) => Parsed) => (text: string) => parse(text.slice(1));

const options = {
  // The end of the block is found before; a carriage return is in no block, so this closes nothing.
  delimiters: ['---', '\r'] as [string, string],
  engines: {
    yaml: engineOf(parseYaml),
    toml: engineOf(parseToml),
    json: engineOf(parseJson),
    // gray-matter's own runs what it is given. No text can ask for it, since it is always told the language.
    javascript: refuse,
  },
};

function refuse(): never {
  throw new Error('code in front matter is never run');
}

/** The fields of a block, or what is wrong with it. */
type ParsedBlock = Pick<FrontMatter, 'data' | 'empty'> | { readonly diagnostic: Diagnostic };

/** The fields of a block of front matter, or what is wrong with it, with its place in the file. */
export function parseBlock(found: Block): ParsedBlock {
  const mayBePlain = found.format === 'yaml' && found.block.length <= longest && !manyBlankLines.test(found.block);
  const plain = mayBePlain ? scanYaml(found.block) : undefined;
  return plain ? toFields(plain, unchanged) : parseExactBlock(found);
}

/** The same by the parser of the language, also of what is written so plainly that scanning it gives the same. */
export function parseExactBlock(found: Block): ParsedBlock {
  const { block, blockLine, format } = found;
  const result = parse(block, format);
  if ('data' in result) return result;
  const { range = firstWritten(block) } = result.diagnostic;
  return { diagnostic: { ...result.diagnostic, range: moveDown(range, blockLine - 1) } };
}

function parse(block: string, format: Block['format']): ParsedBlock {
  if (block.length > longest) return { diagnostic: report('front-matter-too-large', { limit: 'length' }) };
  if (manyBlankLines.test(block)) return { diagnostic: report('front-matter-too-large', { limit: 'blank' }) };
  const { text, restore } = hideUnprintable(block);
  const parsed = format === 'headers' ? parseHeaders(text) : split(text, format);
  return 'diagnostic' in parsed ? parsed : toFields(parsed.value, restore);
}

// The engines wrap what they found, because gray-matter gives a field `excerpt_separator` a meaning of its own.
function split(block: string, language: Exclude<Block['format'], 'headers'>): Parsed {
  const { data } = matter(`---\n${block}`, { ...options, language });
  const { diagnostic, value }: { diagnostic?: Diagnostic; value?: unknown } = data;
  return diagnostic ? { diagnostic } : { value };
}

// The first line that is not blank: where a problem is that no line alone has.
function firstWritten(block: string): Range {
  return rangeInLine(block, Math.max(block.search(/\S/), 0), block.length);
}

function moveDown({ start, end }: Range, lines: number): Range {
  return { start: { ...start, line: start.line + lines }, end: { ...end, line: end.line + lines } };
}
