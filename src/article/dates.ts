import type { FieldName } from '../config/config.js';
import type { Instant } from '../model/instant.js';
import type { FoundField } from './find-fields.js';
import { parseFlag } from './flag.js';
import { placeDate } from './place-date.js';
import type { Reading } from './reading.js';
import { shownValue } from './shown-value.js';
import { parseTimestamp } from './timestamp.js';

/** The dates of an article; one that is wrong has been complained of and is `'invalid'`. */
export interface Dates {
  /** From the front matter, else from the place of the file. */
  readonly published?: Instant | 'invalid';
  readonly updated?: Instant | 'invalid';
  readonly expires?: Instant | 'invalid';
}

/** Whether a text is Eleventy's name for a date that only the file system or git knows: no build must depend on those. */
export function isComputedDate(text: string): boolean {
  return /^(?:git )?(?:last modified|created)$/i.test(text.trim());
}

/** Reads the dates of an article. */
export function datesOf(reading: Reading): Dates {
  const published = dateOf('published', reading) ?? dateOfPlace(reading);
  const updated = dateOf('updated', reading);
  const expires = dateOf('expires', reading);
  for (const date of [published, updated, expires]) if (date && date !== 'invalid') reading.compareWithNow(date);
  return { ...(published && { published }), ...(updated && { updated }), ...(expires && { expires }) };
}

/**
 * When an article was last updated. An update before the publication is none: it was made on a draft. One that is still
 * to come is none yet, and is complained of.
 */
export function updatedOf({ updated }: Dates, published: Instant, now: Instant, { find, complain }: Reading): Instant {
  if (!updated || updated === 'invalid' || updated <= published) return published;
  if (updated <= now) return updated;
  const [field] = find('updated').filter(isMeant);
  if (field) complain('early-update', { field: field.name, value: shownValue(field.value) }, field);
  return published;
}

function dateOf(field: FieldName, { find, config, complain }: Reading): Instant | 'invalid' | undefined {
  const [found] = find(field).filter(isMeant);
  if (!found) return undefined;
  const { name, value } = found;
  const instant = typeof value === 'string' ? parseTimestamp(value, config.site.timeZone) : undefined;
  if (!instant) complain('invalid-date', { field: name, value: shownValue(value) }, found);
  return instant ?? 'invalid';
}

/** What Go writes, and with it Hugo, where a date was never set. */
const unset = /^0001-01-01(?:[T ]00:00:00Z?)?$/;

/** Whether a value means a date at all: `published: true` and `lastUpdated: false` are switches. */
export function isMeant({ value }: FoundField): boolean {
  if (typeof value !== 'string') return true;
  return parseFlag(value) === undefined && !isComputedDate(value) && !unset.test(value.trim());
}

function dateOfPlace({ file, config }: Reading): Instant | undefined {
  const found = placeDate(file.place);
  return found && parseTimestamp(found.day, config.site.timeZone);
}
