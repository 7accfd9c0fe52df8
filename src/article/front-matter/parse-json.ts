import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { report } from '../../diagnostic/report.js';
import { asObject } from './json-object.js';
import { parseYaml } from './parse-yaml.js';
import type { Parsed } from './parsed.js';
import { rangeAt } from './range-at.js';

/**
 * Reads JSON. `JSON.parse` says whether it is any; the values come from the YAML parser, of which JSON is a part
 * (YAML 1.2.2, section 1.2): it keeps the spelling of numbers, and does not let the last of two equal names win.
 */
export function parseJson(block: string): Parsed {
  const { text, shift } = asObject(block);
  try {
    JSON.parse(text);
  } catch (error) {
    return { diagnostic: explainJson(block, shift, error) };
  }
  return parseYaml(text);
}

function explainJson(block: string, shift: number, error: unknown): Diagnostic {
  const message = error instanceof Error ? error.message : String(error);
  const position = /at position (\d+)/.exec(message)?.[1] ?? 0;
  const from = Math.max(Number(position) - shift, 0);
  const reason = message.replace(/(?: in JSON at position|, (?:\.\.\.)?"| is not valid JSON).*/s, '');
  const found = reason.charAt(0).toLowerCase() + reason.slice(1);
  return report(
    'invalid-front-matter',
    { language: 'JSON', mistake: 'json', found },
    { range: rangeAt(block, from, from + 1) },
  );
}
