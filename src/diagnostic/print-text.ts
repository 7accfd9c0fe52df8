import { codeFrame } from './code-frame.js';
import type { Diagnostic, Range } from './diagnostic.js';
import { escapeLineStart } from './printable.js';

/** Colours for a terminal; each function returns its text, dressed or not. */
export interface Palette {
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly cyan: (text: string) => string;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
}

const same = (text: string): string => text;

/** No colours: for files, pipes and `NO_COLOR`. */
export const plain: Palette = { red: same, yellow: same, cyan: same, bold: same, dim: same };

/**
 * The diagnostics for a person: message, `file:line:column`, the line itself with a mark, and the help.
 *
 * @param sources gives the text of a file by its path, for the code frames; `undefined` leaves the frame out.
 */
export function printText(
  diagnostics: readonly Diagnostic[],
  sources: (path: string) => string | undefined = () => undefined,
  palette: Palette = plain,
): string {
  return diagnostics.map((diagnostic) => `${printOne(diagnostic, sources, palette).join('\n')}\n`).join('\n');
}

function printOne(
  diagnostic: Diagnostic,
  sources: (path: string) => string | undefined,
  palette: Palette,
): readonly string[] {
  const { code, severity, message, path, range, related = [], help } = diagnostic;
  const colour = severity === 'error' ? palette.red : palette.yellow;
  const frame = path && range ? codeFrame(sources(path) ?? '', range) : [];
  const aside = `${' '.repeat(frame[0]?.length ?? 3)}${palette.cyan('=')}`;
  return [
    `${colour(palette.bold(`${severity}[${code}]`))}: ${palette.bold(message)}`,
    ...(path ? [`  ${palette.cyan('-->')} ${location(path, range)}`] : []),
    ...frame.map((line) => ` ${palette.dim(line)}`),
    ...related.map((other) => `${aside} ${location(other.path, other.range)}: ${other.message}`),
    ...(help ? [`${aside} help: ${help}`] : []),
  ];
}

/** `path:line:column`, as editors and terminals make it a link. */
export function location(path: string, range?: Range): string {
  const shown = escapeLineStart(path);
  return range ? `${shown}:${range.start.line}:${range.start.column}` : shown;
}
