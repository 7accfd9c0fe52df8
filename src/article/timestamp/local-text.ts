import type { Instant } from '../../model/instant.js';
import { offsetAt } from './time-zone.js';

/** What the calendar and the clocks of a zone show at a moment, such as `2026-11-20T09:00:00`. */
export function localText(instant: Instant, timeZone: string): string {
  const milliseconds = Date.parse(instant);
  const offset = timeZone === 'UTC' ? 0 : (offsetAt(milliseconds, timeZone) ?? 0);
  return new Date(milliseconds + offset * 60_000).toISOString().slice(0, -5);
}
