import { YAMLException } from 'js-yaml';
import type { Mistake } from '../../diagnostic/catalogue/front-matter.js';
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { report } from '../../diagnostic/report.js';
import { rangeInLine } from './range-at.js';
import { findYamlMistake } from './yaml-mistake.js';

/** The diagnostic of what the YAML parser threw, with lines counted in the block. */
export function explainYaml(block: string, error: unknown): Diagnostic {
  const reason = error instanceof YAMLException ? error.reason : String(error);
  const at = error instanceof YAMLException ? (error.mark?.position ?? 0) : 0;
  if (reason === 'duplicated mapping key') return duplicateField(block, at);
  if (reason.startsWith('nesting exceeded')) {
    return report('front-matter-too-large', { limit: 'depth' }, { range: rangeInLine(block, at, at + 1) });
  }
  if (reason.startsWith('unidentified alias')) return badStart(block, block.lastIndexOf('*', at));
  if (reason.startsWith('unknown tag')) return badStart(block, block.lastIndexOf('!', at));
  const found = findYamlMistake(block, at);
  if (found === undefined) return invalid(block, 'yaml', reason, at, at + 1);
  return invalid(block, found.mistake, found.reason ?? block.slice(found.from, found.to), found.from, found.to);
}

function duplicateField(block: string, at: number): Diagnostic {
  const key = /"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)'|[^:\n]+/y;
  key.lastIndex = at;
  const [written = '', double, single] = key.exec(block) ?? [];
  const plain = written.trimEnd();
  const range = rangeInLine(block, at, at + plain.length);
  return report('duplicate-field', { field: double ?? single ?? plain }, { range });
}

function badStart(block: string, at: number): Diagnostic {
  return invalid(block, 'first-character', block.charAt(at), at, at + 1);
}

function invalid(block: string, mistake: Mistake, found: string, from: number, to: number): Diagnostic {
  const range = rangeInLine(block, from, to);
  return report('invalid-front-matter', { language: 'YAML', mistake, found }, { range });
}
