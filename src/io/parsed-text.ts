import type { Range } from '../diagnostic/diagnostic.js';

/** What a text says; or what is wrong with it and, where that can be told, where. */
export type ParsedText = { readonly value: unknown } | { readonly reason: string; readonly range?: Range };

/** The span of the one character at a place. */
export function rangeFrom(line: number, column: number): Range {
  return { start: { line, column }, end: { line, column: column + 1 } };
}

/** The message of another program in the manner of ours: it begins with a small letter. */
export function sentence(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1).trim();
}
