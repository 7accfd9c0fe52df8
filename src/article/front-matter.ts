import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { report } from '../diagnostic/report.js';
import { present } from '../model/present.js';
import { findBlock } from './front-matter/find-block.js';
import { type DoubtfulFields, findDoubt } from './front-matter/find-doubt.js';
import { normalizeText } from './front-matter/normalize-text.js';
import { parseBlock, parseExactBlock } from './front-matter/parse-block.js';
import { rangeInLine } from './front-matter/range-at.js';
import { locate } from './locate.js';
import { twinField } from './twin-fields.js';

/** A value of front matter: every scalar is the text that its author wrote; what is null or empty is absent. */
export type FrontMatterValue = string | readonly FrontMatterValue[] | { readonly [key: string]: FrontMatterValue };

/** What stands above an article's body. */
export interface FrontMatter {
  /** `headers` are Pelican's lines of `Key: value` without fences; each value is the text as it is written. */
  readonly format: 'yaml' | 'toml' | 'json' | 'headers' | 'none';
  /** Has no prototype: `constructor` and `__proto__` are keys like others. */
  readonly data: Readonly<Record<string, FrontMatterValue>>;
  /** The keys that lead to what is null or empty: of a field such as `draft` that leaves a doubt. */
  readonly empty: readonly (readonly string[])[];
  /** The text between the delimiters; all of a bare JSON object. */
  readonly block: string;
  /** The line of the file, from 1, that the block begins in. */
  readonly blockLine: number;
}

/** The two parts of an article's file. */
export interface SplitText {
  readonly frontMatter: FrontMatter;
  /** Line ends are `\n`; no byte order mark. */
  readonly body: string;
  /** The line of the file, from 1, that the body begins in. */
  readonly bodyLine: number;
  /**
   * With an error among them, the article is unreadable and its fields are empty. With a warning, it may have front
   * matter that is written so that it is none: then nobody knows whether it is for readers.
   */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Splits the text of an article's file into front matter and body. Never throws, and runs no code.
 *
 * Front matter is YAML between `---` lines (closed by `...` too, as YAML and Jekyll have it), TOML between `+++` lines,
 * JSON between `;;;` lines, any of the three between `---` lines with its name behind the first (`---toml`), or a JSON
 * object at the start of the file, as Hugo has it. Blank lines above it are skipped, as Hugo does. Two forms have no
 * opening line: YAML above a line `---`, as Hexo has it, and lines of `Key: value` above a blank one, Pelican's own.
 * What is nearly one of these is a doubt.
 *
 * @param path names the file in the diagnostics.
 */
export function splitFrontMatter(text: string, path: string): SplitText {
  return splitBy(parseBlock, text, path);
}

/** The same by gray-matter and its engines, however plainly the front matter is written: for what a feed carries. */
export function splitExactly(text: string, path: string): SplitText {
  return splitBy(parseExactBlock, text, path);
}

/** The front matter at the beginning of a text, if it ends there and is beyond doubt without what follows. */
export function frontMatterOf(start: string, path: string): FrontMatter | undefined {
  const { frontMatter, diagnostics } = splitFrontMatter(start, path);
  return diagnostics.length === 0 && Object.keys(frontMatter.data).length > 0 ? frontMatter : undefined;
}

function splitBy(parse: typeof parseBlock, text: string, path: string): SplitText {
  const source = normalizeText(text);
  const found = findBlock(source);
  if (found === undefined) return doubted(withoutFrontMatter(source), path);
  if ('diagnostic' in found) return unreadable(found.diagnostic, path);
  const { bodyStart, bodyLine, mayBeBody, ...place } = found;
  const parsed = parse(found);
  if ('diagnostic' in parsed) {
    const isBody = mayBeBody && parsed.diagnostic.code === 'front-matter-without-fields';
    return isBody ? doubted(withoutFrontMatter(source), path) : unreadable(parsed.diagnostic, path);
  }
  const frontMatter: FrontMatter = { ...place, ...parsed };
  const twin = twinField(frontMatter);
  if (twin) {
    const range = locate(frontMatter, twin, 'key');
    return unreadable(report('duplicate-field', { field: twin.join('.') }, present({ range })), path);
  }
  const split = { frontMatter, body: source.slice(bodyStart), bodyLine, diagnostics: [] };
  // Headers end at any blank line, and a block without a field may be above the one that is meant.
  const isWhole = place.format !== 'headers' && Object.keys(parsed.data).length > 0;
  return isWhole ? split : doubted(split, path, 'draft');
}

/** Complains of a body that may begin with front matter. */
function doubted(split: SplitText, path: string, wanted?: DoubtfulFields): SplitText {
  const { body, bodyLine } = split;
  const start = findDoubt(body, wanted);
  if (start === undefined) return split;
  const range = rangeInLine(body, start, body.length, bodyLine);
  return { ...split, diagnostics: [report('doubtful-front-matter', undefined, { path, range })] };
}

function withoutFrontMatter(body: string): SplitText {
  const data: FrontMatter['data'] = Object.create(null);
  return {
    frontMatter: { format: 'none', data, empty: [], block: '', blockLine: 1 },
    body,
    bodyLine: 1,
    diagnostics: [],
  };
}

function unreadable(diagnostic: Diagnostic, path: string): SplitText {
  return { ...withoutFrontMatter(''), diagnostics: [{ ...diagnostic, path }] };
}
