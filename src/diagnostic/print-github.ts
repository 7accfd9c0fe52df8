import type { Diagnostic } from './diagnostic.js';
import { escapeUnprintable } from './printable.js';

/** The diagnostics as GitHub's workflow commands, which its CI shows at the line they are about. */
export function printGithub(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map((diagnostic) => `${command(diagnostic)}\n`).join('');
}

function command({ code, severity, message, path, range, help }: Diagnostic): string {
  const properties = [
    ['file', path === undefined ? undefined : escapeUnprintable(path)],
    ['line', range?.start.line],
    ['endLine', range?.end.line],
    ['col', range?.start.column],
    ['endColumn', range?.end.column],
    ['title', code],
  ].flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`]));
  return `::${severity} ${properties.join(',')}::${escapeData(help ? `${message}\n${help}` : message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
