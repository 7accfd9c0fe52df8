import { parse, TomlError } from 'smol-toml';
import type { Diagnostic, Range } from '../../diagnostic/diagnostic.js';
import { report } from '../../diagnostic/report.js';
import type { Parsed } from './parsed.js';
import { quoteTomlDates } from './toml-tokens.js';

/** Reads TOML, with dates as the text that was written, and whole numbers of any size. */
export function parseToml(block: string): Parsed {
  try {
    return { value: read(quoteTomlDates(block)) };
  } catch (error) {
    return { diagnostic: explainToml(block, errorOf(block) ?? error) };
  }
}

function read(block: string): unknown {
  return parse(block, { integersAsBigInt: true });
}

// Quotes around dates move what follows them: the block as it is written gives the right column.
function errorOf(block: string): unknown {
  try {
    read(block);
    return undefined;
  } catch (error) {
    return error;
  }
}

function explainToml(block: string, error: unknown): Diagnostic {
  if (!(error instanceof TomlError)) {
    return report('invalid-front-matter', { language: 'TOML', mistake: 'toml', found: String(error) });
  }
  const { line, column } = error;
  const written = block.split('\n')[line - 1] ?? '';
  const range: Range = { start: { line, column }, end: { line, column: Math.max(written.length, column) + 1 } };
  const reason = error.message.replace('Invalid TOML document: ', '').split('\n')[0] ?? '';
  if (!reason.startsWith('trying to redefine')) {
    const found = reason.replace('illegal', 'invalid');
    return report('invalid-front-matter', { language: 'TOML', mistake: 'toml', found }, { range });
  }
  const field = /^[^=\]]*/.exec(written.slice(column - 1))?.[0].trimEnd() ?? '';
  const end = { line, column: column + field.length };
  return report('duplicate-field', { field }, { range: { ...range, end } });
}
