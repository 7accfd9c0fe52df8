import { isComputedDate } from './dates.js';
import type { Reading } from './reading.js';

/** Complains that an article has no date; where Eleventy would compute one, of that. */
export function reportUndated({ find, file, complain }: Reading): void {
  for (const field of find('published')) {
    const { name, value } = field;
    if (typeof value !== 'string' || !isComputedDate(value)) continue;
    complain('computed-date', { field: name, value: value.trim() }, field);
    return;
  }
  complain('missing-date', { path: file.path });
}
