import { parseDocument } from 'yaml';
import { type ParsedText, rangeFrom, sentence } from './parsed-text.js';

/**
 * Parses one YAML document after its core schema, in which dates are texts; an empty one says nothing.
 *
 * @param options `uniqueKeys: false` lets the last of two equal keys win, where they are an error else.
 */
export function parseYaml(text: string, options: { readonly uniqueKeys?: boolean } = {}): ParsedText {
  const document = parseDocument(text, options);
  const [problem] = document.errors;
  if (problem) {
    const reason = sentence(problem.message.replace(/ at line \d+, column \d+.*/s, ''));
    const [start] = problem.linePos ?? [];
    return start ? { reason, range: rangeFrom(start.line, start.col) } : { reason };
  }
  try {
    return { value: document.toJS() ?? {} };
  } catch (thrown) {
    // An alias of nothing, or aliases of aliases that would fill the memory.
    return { reason: sentence(String(thrown).replace(/^\w+: /, '')) };
  }
}
