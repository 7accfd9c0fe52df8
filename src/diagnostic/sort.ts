import { compareText } from '../model/compare-text.js';
import type { Diagnostic, Point } from './diagnostic.js';

const start: Point = { line: 0, column: 0 };

/** The diagnostics by path, then place, then code, each cause once; those without a path come first. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  // Of equal ones, which are next to each other then, the first stays.
  const sorted = diagnostics.toSorted(compare);
  return sorted.filter((one, index) => {
    const before = sorted[index - 1];
    return before === undefined || compare(before, one) !== 0;
  });
}

function compare(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.path ?? '', b.path ?? '') ||
    comparePoints(a.range?.start ?? start, b.range?.start ?? start) ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message) ||
    comparePoints(a.range?.end ?? start, b.range?.end ?? start)
  );
}

function comparePoints(a: Point, b: Point): number {
  return a.line - b.line || a.column - b.column;
}
