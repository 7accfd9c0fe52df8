import type { Diagnostic } from './diagnostic.js';

/** The diagnostics for a tool: one JSON array, in the order given, with a line break behind it. */
export function printJson(diagnostics: readonly Diagnostic[]): string {
  return `${JSON.stringify(diagnostics, null, 2)}\n`;
}
