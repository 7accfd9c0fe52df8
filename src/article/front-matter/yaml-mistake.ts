import { type Document, type ErrorCode, visit } from 'yaml';
import type { Mistake } from '../../diagnostic/catalogue/front-matter.js';
import { parseExactly } from './exact-yaml.js';

/** A mistake in YAML and the offsets that show it. */
export interface YamlMistake {
  readonly mistake: Mistake;
  readonly from: number;
  readonly to: number;
  /** The parser's own words, where it is no mistake that we know. */
  readonly reason?: string;
}

interface Rule {
  readonly code: ErrorCode;
  /** Part of the message, where one code stands for several mistakes. */
  readonly says?: string;
  readonly mistake: Mistake;
  /** How many characters show it, if not the one that the parser names. */
  readonly width?: number;
}

/** What the exact parser's errors mean to the people who made them; the first that fits is right. */
const rules: readonly Rule[] = [
  { code: 'BAD_DQ_ESCAPE', mistake: 'escape', width: 2 },
  { code: 'BAD_INDENT', says: 'Flow', mistake: 'brackets' },
  { code: 'BAD_INDENT', mistake: 'indentation' },
  { code: 'BAD_SCALAR_START', mistake: 'first-character' },
  { code: 'BLOCK_AS_IMPLICIT_KEY', mistake: 'colon', width: Number.POSITIVE_INFINITY },
  { code: 'MISSING_CHAR', says: 'quote', mistake: 'unclosed-quote' },
  { code: 'MISSING_CHAR', says: 'flow', mistake: 'brackets' },
  { code: 'MISSING_CHAR', mistake: 'no-colon' },
  { code: 'MULTILINE_IMPLICIT_KEY', mistake: 'no-colon' },
  { code: 'TAB_AS_INDENT', mistake: 'tab' },
  { code: 'UNEXPECTED_TOKEN', says: 'block-seq-ind', mistake: 'list-in-line' },
  { code: 'UNEXPECTED_TOKEN', mistake: 'after-value' },
];

/**
 * What is wrong with a block of YAML that could not be read, as its author would say it.
 *
 * @param seenAt the offset at which the fast parser gave up.
 * @returns `undefined` if the exact parser has no objection.
 */
export function findYamlMistake(block: string, seenAt: number): YamlMistake | undefined {
  const document = parseExactly(block);
  const [error, next] = document?.errors ?? [];
  if (document === undefined || error === undefined) return undefined;
  const [from, to] = error.pos;
  const rule = rules.find(({ code, says = '' }) => code === error.code && error.message.includes(says));
  if (rule === undefined) return { mistake: 'yaml', from, to, reason: error.message };
  const { mistake, width = 1 } = rule;
  if (mistake === 'colon' && next?.code === 'MULTILINE_IMPLICIT_KEY') return indentationAt(block, seenAt);
  if (mistake === 'after-value' && isFirstInLine(block, from)) return indentationAt(block, from);
  if (mistake === 'unclosed-quote') return { mistake, from: openQuote(document, from), to };
  return { mistake, from, to: Math.max(to, from + width) };
}

function indentationAt(block: string, at: number): YamlMistake {
  return { mistake: 'indentation', from: lineStart(block, at), to: block.length };
}

function isFirstInLine(block: string, at: number): boolean {
  return block.slice(lineStart(block, at), at).trim() === '';
}

function lineStart(block: string, at: number): number {
  return at === 0 ? 0 : block.lastIndexOf('\n', at - 1) + 1;
}

// The parser reports it where the text ends; what helps is where the quote was opened.
function openQuote(document: Document.Parsed, end: number): number {
  let opened = end;
  visit(document, {
    Scalar: (_, { range, type }) => {
      if (type?.startsWith('QUOTE') && range && range[2] >= end) opened = range[0];
    },
  });
  return opened;
}
