import { report } from '../diagnostic/report.js';
import type { Rendering } from './rendering-file.js';

/** As many containers can begin in one line; the tree is flattened to far fewer later. */
const mostContainers = 1_000;

/** Marks that begin quotes and list items, one behind the other. */
const containers = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/;
const container = />|[-+*]|\d{1,9}[.)]/g;

/** What a parser may have to do for the marks of stress of a text, in steps: some seconds, on any machine. */
const mostSteps = 2_000_000_000;
/** A pair of marks in a paragraph costs so much less than an underscore and a character of a word. */
const pairsInStep = 16;

/**
 * A text that the parser can be given: its time grows with the square of some things that no text needs, and nothing
 * can stop a native parser once it runs. `undefined`, and an error, where it would take too long.
 */
export function limitParsing(markdown: string, { input, diagnostics }: Rendering): string | undefined {
  if (stepsFor(markdown) > mostSteps) {
    diagnostics.push(report('too-many-marks', undefined, { path: input.path }));
    return undefined;
  }
  return markdown.length > mostContainers ? withoutDeepContainers(markdown) : markdown;
}

/** Takes away the marks of quotes and list items behind the first thousand of a line. */
function withoutDeepContainers(markdown: string): string {
  const lines = markdown.split('\n');
  if (lines.every(({ length }) => length <= mostContainers)) return markdown;
  return lines.map((line) => (line.length > mostContainers ? withFewContainers(line) : line)).join('\n');
}

function withFewContainers(line: string): string {
  const all = containers.exec(line)?.[0] ?? '';
  const kept = [...all.matchAll(container)][mostContainers]?.index;
  return kept === undefined ? line : line.slice(0, kept) + line.slice(all.length);
}

/**
 * An underscore makes the parser look at its whole word, which may be an address; and each mark of stress in a
 * paragraph may be looked at for each other one.
 */
function stepsFor(markdown: string): number {
  // Every character a mark: still few enough.
  if (markdown.length ** 2 <= mostSteps) return 0;
  let steps = 0;
  let marks = 0;
  for (const [piece] of markdown.matchAll(/\S+|\n[ \t]*(?=\n)/g)) {
    if (piece.startsWith('\n')) marks = 0;
    else {
      const underscores = count(piece, '_');
      const before = marks;
      marks += underscores + count(piece, '*');
      steps += underscores * piece.length + (marks ** 2 - before ** 2) / pairsInStep;
    }
  }
  return steps;
}

function count(word: string, mark: string): number {
  return word.split(mark).length - 1;
}
