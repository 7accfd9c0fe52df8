/** How much a problem weighs: an error blocks publishing, a warning does not (unless `--strict`). */
export type Severity = 'error' | 'warning';

/** A place in a text: line and column from 1, the column in UTF-16 code units. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** The span of a text that a problem is about; `end` is just behind its last character. */
export interface Range {
  readonly start: Point;
  readonly end: Point;
}

/** Another place that explains a problem, such as the first of two articles with one address. */
export interface Related {
  readonly path: string;
  readonly range?: Range;
  readonly message: string;
}

/** A line of front matter that heals a problem: the field of the article at `path` is set to the value. */
export interface Fix {
  readonly path: string;
  readonly field: 'id' | 'published' | 'updated' | 'withdrawn';
  readonly value: string;
}

/** One problem in what the user wrote. Data first: a printer turns it into words for a terminal, a tool or a CI system. */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** The file, relative to the root, with `/` between its parts. */
  readonly path?: string;
  readonly range?: Range;
  readonly related?: readonly Related[];
  /** What to do about it. */
  readonly help?: string;
  /** What `--fix` does about it: mostly to the article at `path`; a problem of many articles has one for each. */
  readonly fixes?: readonly Fix[];
}

/** Where a problem is: what {@link Diagnostic} says beside its words. */
export type Place = Pick<Diagnostic, 'path' | 'range' | 'related' | 'fixes'>;

/** Whether any of the problems blocks publishing. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}
