import { printable } from '../diagnostic/printable.js';

/**
 * What people read when something was thrown that nothing should throw.
 *
 * @param whole also gives the stack, for the report.
 */
export function reportBug(thrown: unknown, whole: boolean): string {
  const message = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  if (whole) return `${thrown instanceof Error ? thrown.stack : message}\n`;
  return `tidings: a bug in Tidings stopped it: ${printable(message)}; please report it with what it prints under TIDINGS_DEBUG=1\n`;
}
