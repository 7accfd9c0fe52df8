import { type ParsedText, rangeFrom, sentence } from './parsed-text.js';

/** Parses JSON, with or without a byte order mark. */
export function parseJson(text: string): ParsedText {
  const json = text.replace(/^\ufeff/, '');
  try {
    return { value: JSON.parse(json) };
  } catch (thrown) {
    return jsonProblem(json, String(thrown).replace(/^SyntaxError: /, ''));
  }
}

// The engine says where it stopped in its message only, and not in each.
function jsonProblem(text: string, message: string): ParsedText {
  const reason = sentence(message.replace(/(?: in JSON)? at position.*| in JSON$|, (?:\.{3})?".*/s, ''));
  const [, position] = /at position (\d+)/.exec(message) ?? [];
  const offset = /end of JSON input/.test(message) ? text.length : position;
  if (offset === undefined) return { reason };
  const lines = text.slice(0, Number(offset)).split('\n');
  return { reason, range: rangeFrom(lines.length, (lines.at(-1)?.length ?? 0) + 1) };
}
