import { compareText } from '../model/compare-text.js';
import type { Diagnostic, Point } from './diagnostic.js';

const start: Point = { line: 0, column: 0 };

/** The diagnostics by path, then place, then code, each cause once; those without a path come first. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  const distinct = diagnostics.filter((diagnostic) => {
    const key = JSON.stringify([diagnostic.code, diagnostic.path, diagnostic.range, diagnostic.message]);
    return !seen.has(key) && seen.add(key);
  });
  return distinct.sort(
    (a, b) =>
      compareText(a.path ?? '', b.path ?? '') ||
      comparePoints(a.range?.start ?? start, b.range?.start ?? start) ||
      compareText(a.code, b.code) ||
      compareText(a.message, b.message),
  );
}

function comparePoints(a: Point, b: Point): number {
  return a.line - b.line || a.column - b.column;
}
