import type { FieldName } from '../config/config.js';
import { parseFlag } from './flag.js';
import type { Reading } from './reading.js';
import { shownValue } from './shown-value.js';

/** What a field says whose value is one of a few words; any other is complained of. */
export function choiceOf<Word extends string>(
  { find, complain }: Reading,
  field: FieldName,
  known: readonly Word[],
): Word | undefined {
  const [found] = find(field);
  if (!found) return undefined;
  const text = typeof found.value === 'string' ? found.value.trim().toLowerCase() : '';
  const word = known.find((one) => one === text);
  if (!word) complain('unusable-choice', { field: found.name, value: shownValue(found.value), known }, found);
  return word;
}

/** What a switch says; anything but a yes or a no is complained of. */
export function switchOf({ find, complain }: Reading, field: FieldName): boolean | undefined {
  const [found] = find(field);
  if (!found) return undefined;
  const flag = parseFlag(found.value);
  const known = ['true', 'false'];
  if (flag === undefined) {
    complain('unusable-choice', { field: found.name, value: shownValue(found.value), known }, found);
  }
  return flag;
}
