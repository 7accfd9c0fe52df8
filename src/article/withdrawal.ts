import type { Instant } from '../model/instant.js';
import type { Article, Withdrawal } from './article.js';
import { type FieldPart, partNamed } from './field-part.js';
import { type FoundField, isTable } from './find-fields.js';
import { parseFlag } from './flag.js';
import type { FrontMatterValue } from './front-matter.js';
import { noteText } from './note-text.js';
import type { Reading } from './reading.js';
import { shownValue } from './shown-value.js';
import { parseTimestamp } from './timestamp.js';

/** The dates that a withdrawal is held against. */
interface Times {
  readonly published: Instant;
  /** As far as `updated` says it. */
  readonly updated: Instant;
  readonly now: Instant;
}

/**
 * That an article was taken back: `true`, the date, the reason, or an object with both. Doubt means that it was, since
 * what stays in readers by mistake cannot be called back, and a notice can. A date that is still to come is complained
 * of, and does not put the withdrawal off. So is that nothing says when it was: programs that go by dates would take the
 * withdrawal for as old as the article.
 */
export function withdrawalOf(reading: Reading, times: Times): Withdrawal | undefined {
  const [found] = reading.find('withdrawn');
  const flag = found && parseFlag(found.value);
  if (!found || flag === false) return undefined;
  const { date, reason }: WithdrawalParts = flag ? {} : partsOf(found);
  const moment = date && momentOf(date, reading, times.now);
  const text = reason && noteText(reason.value);
  if (reason && !text) reading.complain('unusable-text', { field: reason.name }, reason);
  const isEarly = moment !== undefined && moment <= times.published;
  if ((!date || isEarly) && times.updated <= times.published) reportUndated(found, reading, times);
  return { ...(moment && { date: moment }), ...(text && { reason: text }) };
}

/** Whether an article was taken back, and nothing says when: neither its withdrawal nor `updated`. */
export function isUndated({ withdrawn, published, updated }: Pick<Article, 'withdrawn' | 'published' | 'updated'>) {
  return withdrawn !== undefined && (withdrawn.date ?? published) <= published && updated <= published;
}

/** A reason stays where it is, so that the date of what is more than `true` goes into `updated`. */
function reportUndated(found: FoundField, { file, complain, nameNow }: Reading, { published, now }: Times): void {
  // The line that heals it names the time of the build.
  nameNow();
  const field = parseFlag(found.value) ? 'withdrawn' : 'updated';
  const line = `${field === 'withdrawn' ? found.name : field}: ${now}`;
  complain('undated-withdrawal', { field: found.name, published, line }, found, [
    { path: file.path, field, value: now },
  ]);
}

interface WithdrawalParts {
  readonly date?: FieldPart;
  readonly reason?: FieldPart;
}

/** The date and the reason that a value says, each with its place. A text without a letter can only be a date. */
function partsOf(found: FieldPart): WithdrawalParts {
  const { value } = found;
  if (!isTable(value)) return isDate(value) ? { date: found } : { reason: found };
  const [date, reason] = [partNamed(found, value, 'date'), partNamed(found, value, 'reason')];
  return { ...(date && { date }), ...(reason && { reason }) };
}

function isDate(value: FrontMatterValue): boolean {
  return typeof value === 'string' && (parseTimestamp(value, 'UTC') !== undefined || !/\p{L}/u.test(value));
}

function momentOf(found: FieldPart, { config, complain, compareWithNow }: Reading, now: Instant): Instant | undefined {
  const { name: field, value } = found;
  const date = typeof value === 'string' ? parseTimestamp(value, config.site.timeZone) : undefined;
  if (!date) complain('invalid-date', { field, value: shownValue(value) }, found);
  if (date) compareWithNow(date);
  if (!date || date <= now) return date;
  complain('early-update', { field, value: shownValue(value) }, found);
  return undefined;
}
