import type { Element } from 'hast';
import { hasClass } from '../classes.js';

const hiding = /(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i;

/** The names by which Tailwind and Bootstrap hide. `sr-only` is no such name: what is read to some may be read by all. */
export const hidingNames: ReadonlySet<string> = new Set(['hidden', 'd-none']);

/** The same page on a wider screen: `hidden md:block`, `d-none d-md-block`. */
const showingName =
  /^(?:\w+:(?:block|flex|grid|contents|inline|table|flow-root)|d-\w+-(?:block|flex|grid|inline|table))/;

/**
 * Whether the article's own page does not show an element. Readers drop what hides it (`style`, `aria-hidden`), so it
 * would come to light: the anchor beside a heading, the second copy of a formula.
 */
export function isHidden(element: Element): boolean {
  const { properties } = element;
  const { hidden, ariaHidden, style } = properties;
  if (hidden !== undefined && hidden !== false) return true;
  if (hasClass(element, hidingNames) && !hasClass(element, showingName)) return true;
  return ariaHidden === 'true' || (typeof style === 'string' && hiding.test(style));
}
