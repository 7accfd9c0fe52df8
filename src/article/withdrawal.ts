import type { Instant } from '../model/instant.js';
import type { Withdrawal } from './article.js';
import { type FieldPart, partNamed } from './field-part.js';
import { isTable } from './find-fields.js';
import { parseFlag } from './flag.js';
import type { FrontMatterValue } from './front-matter.js';
import { noteText } from './note-text.js';
import type { Reading } from './reading.js';
import { shownValue } from './shown-value.js';
import { parseTimestamp } from './timestamp.js';

/**
 * That an article was taken back: `true`, the date, the reason, or an object with both. Doubt means that it was, since
 * what stays in readers by mistake cannot be called back, and a notice can. A date that is still to come is complained
 * of, and does not put the withdrawal off.
 */
export function withdrawalOf(reading: Reading, now: Instant): Withdrawal | undefined {
  const [found] = reading.find('withdrawn');
  if (!found || parseFlag(found.value) === false) return undefined;
  if (parseFlag(found.value)) return {};
  const { date, reason } = partsOf(found);
  const moment = date && momentOf(date, reading, now);
  const text = reason && noteText(reason.value);
  if (reason && !text) reading.complain('unusable-text', { field: reason.name }, reason);
  return { ...(moment && { date: moment }), ...(text && { reason: text }) };
}

/** The date and the reason that a value says, each with its place. A text without a letter can only be a date. */
function partsOf(found: FieldPart): { readonly date?: FieldPart; readonly reason?: FieldPart } {
  const { value } = found;
  if (!isTable(value)) return isDate(value) ? { date: found } : { reason: found };
  const [date, reason] = [partNamed(found, value, 'date'), partNamed(found, value, 'reason')];
  return { ...(date && { date }), ...(reason && { reason }) };
}

function isDate(value: FrontMatterValue): boolean {
  return typeof value === 'string' && (parseTimestamp(value, 'UTC') !== undefined || !/\p{L}/u.test(value));
}

function momentOf(found: FieldPart, { config, complain }: Reading, now: Instant): Instant | undefined {
  const { name: field, value } = found;
  const date = typeof value === 'string' ? parseTimestamp(value, config.site.timeZone) : undefined;
  if (!date) complain('invalid-date', { field, value: shownValue(value) }, found);
  if (!date || date <= now) return date;
  complain('early-update', { field, value: shownValue(value) }, found);
  return undefined;
}
