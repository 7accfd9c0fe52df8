import type { Diagnostic } from './diagnostic.js';

// What JSON may hold as it is and a terminal or a CI system would obey: C1 control characters, marks that turn the
// direction of text, line separators, and the second mark of `##[…]` and `##vso[…]`.
const active = /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|(?<=#)#(?=\w*\[)/g;

/** The diagnostics for a tool: one JSON array, in the order given, with a line break behind it. */
export function printJson(diagnostics: readonly Diagnostic[]): string {
  return jsonText(diagnostics);
}

/**
 * A value as JSON for a tool, with a line break behind it: it reads as it was, and steers nothing that prints it.
 *
 * @param indent 0 for a single line.
 */
export function jsonText(value: unknown, indent = 2): string {
  const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `${JSON.stringify(value, null, indent).replace(active, escaped)}\n`;
}
