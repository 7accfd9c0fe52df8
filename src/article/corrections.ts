import { compareText } from '../model/compare-text.js';
import type { Instant } from '../model/instant.js';
import type { Correction } from './article.js';
import { type FieldPart, itemsIn, partNamed } from './field-part.js';
import { isTable } from './find-fields.js';
import { parseFlag } from './flag.js';
import { noteText } from './note-text.js';
import type { Reading } from './reading.js';
import { shownValue } from './shown-value.js';
import { localText } from './timestamp/local-text.js';
import { parseTimestamp } from './timestamp.js';

/** The dates that corrections are held against. */
interface Times {
  readonly updated: Instant;
  readonly now: Instant;
}

/** A correction, and when it was made as far as its author says. */
interface Dated extends Correction {
  readonly moment?: { readonly date: Instant; readonly field: FieldPart };
}

/**
 * What was wrong in an article, by its author: texts, and objects with a date and a text. Without the text it is none.
 * Where `updated` is older than a correction, the author is told: no reader would look for it.
 */
export function correctionsOf(reading: Reading, times: Times): readonly Correction[] {
  const corrections = reading
    .find('correction')
    .flatMap(itemsIn)
    .flatMap((found) => correctionIn(found, reading));
  reportStale(corrections, reading, times);
  return corrections.map(({ moment, ...correction }) => correction);
}

function correctionIn(found: FieldPart, reading: Reading): readonly Dated[] {
  const { value } = found;
  if (parseFlag(value) === false) return [];
  const written = isTable(value) ? partNamed(found, value, 'text') : found;
  const text = written && parseFlag(written.value) === undefined ? noteText(written.value) : undefined;
  if (text === undefined) reading.complain('unusable-text', { field: found.name }, found);
  const field = isTable(value) ? partNamed(found, value, 'date') : undefined;
  const date = field && dateIn(field, reading);
  if (text === undefined) return [];
  if (!field || !date) return [{ text }];
  return [{ text, day: localText(date, reading.config.site.timeZone).slice(0, 10), moment: { date, field } }];
}

function dateIn(field: FieldPart, { config, complain }: Reading): Instant | undefined {
  const { name, value } = field;
  const date = typeof value === 'string' ? parseTimestamp(value, config.site.timeZone) : undefined;
  if (!date) complain('invalid-date', { field: name, value: shownValue(value) }, field);
  return date;
}

/** Tells of the newest correction that is not in `updated`; one that is still to come is a slip of its own. */
function reportStale(
  corrections: readonly Dated[],
  { file, complain, compareWithNow }: Reading,
  { updated, now }: Times,
): void {
  const moments = corrections.flatMap(({ moment }) => moment ?? []);
  for (const { date } of moments) compareWithNow(date);
  for (const { field } of moments.filter(({ date }) => date > now)) {
    complain('early-update', { field: field.name, value: shownValue(field.value) }, field);
  }
  const [newest] = moments
    .filter(({ date }) => date <= now && date > updated)
    .sort((a, b) => compareText(b.date, a.date));
  if (!newest) return;
  const value = shownValue(newest.field.value).trim();
  const fixes = [{ path: file.path, field: 'updated', value }] as const;
  complain('stale-update', { field: newest.field.name, value }, newest.field, fixes);
}
