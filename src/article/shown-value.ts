import type { FrontMatterValue } from './front-matter.js';

/** A value of front matter for a message: a text as it is, anything else by its kind. */
export function shownValue(value: FrontMatterValue): string {
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? '[…]' : '{…}';
}
