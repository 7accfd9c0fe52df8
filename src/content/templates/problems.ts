import type { Diagnostic, Point, Range } from '../../diagnostic/diagnostic.js';
import { report } from '../../diagnostic/report.js';
import type { TemplateInput } from './template-input.js';
import type { Problem } from './translate/translation.js';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** What could not be translated: each name once, where it is used first. */
export class Problems {
  readonly #input: TemplateInput;
  readonly #seen = new Set<string>();
  readonly #diagnostics: Diagnostic[] = [];
  /** Where each line of the body begins; made when there is something to report. */
  #lines: readonly number[] | undefined;

  constructor(input: TemplateInput) {
    this.#input = input;
  }

  add({ code, ...values }: Problem, span: Span): void {
    const key = `${code} ${values.name}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#diagnostics.push(report(code, values, { path: this.#input.path, range: this.#range(span) }));
  }

  diagnostics(): readonly Diagnostic[] {
    return this.#diagnostics;
  }

  #range({ start, end }: Span): Range {
    return { start: this.#point(start), end: this.#point(end) };
  }

  #point(offset: number): Point {
    this.#lines ??= lineStarts(this.#input.markdown);
    let low = 0;
    let high = this.#lines.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#lines[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: this.#input.firstLine + low, column: offset - (this.#lines[low] ?? 0) + 1 };
  }
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
