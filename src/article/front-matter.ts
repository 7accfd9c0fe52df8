import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { findBlock } from './front-matter/find-block.js';
import { normalizeText } from './front-matter/normalize-text.js';
import { parseBlock } from './front-matter/parse-block.js';

/** A value of front matter: every scalar is the text that its author wrote; what is null or empty is absent. */
export type FrontMatterValue = string | readonly FrontMatterValue[] | { readonly [key: string]: FrontMatterValue };

/** What stands above an article's body. */
export interface FrontMatter {
  /** `headers` are Pelican's lines of `Key: value` without fences; each value is the text as it is written. */
  readonly format: 'yaml' | 'toml' | 'json' | 'headers' | 'none';
  /** Has no prototype: `constructor` and `__proto__` are keys like others. */
  readonly data: Readonly<Record<string, FrontMatterValue>>;
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
  /** With an error among them, the article is unreadable and its fields are empty. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Splits the text of an article's file into front matter and body. Never throws, and runs no code.
 *
 * Front matter is YAML between `---` lines (closed by `...` too, as YAML and Jekyll have it), TOML between `+++` lines,
 * JSON between `;;;` lines, any of the three between `---` lines with its name behind the first (`---toml`), or a JSON
 * object at the start of the file, as Hugo has it. Blank lines above it are skipped, as Hugo does. Two forms have no
 * opening line: YAML above a line `---`, as Hexo has it, and lines of `Key: value` above a blank one, Pelican's own.
 *
 * @param path names the file in the diagnostics.
 */
export function splitFrontMatter(text: string, path: string): SplitText {
  const source = normalizeText(text);
  const found = findBlock(source);
  if (found === undefined) return withoutFrontMatter(source);
  if ('diagnostic' in found) return unreadable(found.diagnostic, path);
  const { bodyStart, bodyLine, mayBeBody, ...place } = found;
  const parsed = parseBlock(found);
  if ('diagnostic' in parsed) {
    const isBody = mayBeBody && parsed.diagnostic.code === 'front-matter-without-fields';
    return isBody ? withoutFrontMatter(source) : unreadable(parsed.diagnostic, path);
  }
  return {
    frontMatter: { ...place, data: parsed.data },
    body: source.slice(bodyStart),
    bodyLine,
    diagnostics: [],
  };
}

function withoutFrontMatter(body: string): SplitText {
  const data: FrontMatter['data'] = Object.create(null);
  return { frontMatter: { format: 'none', data, block: '', blockLine: 1 }, body, bodyLine: 1, diagnostics: [] };
}

function unreadable(diagnostic: Diagnostic, path: string): SplitText {
  return { ...withoutFrontMatter(''), diagnostics: [{ ...diagnostic, path }] };
}
