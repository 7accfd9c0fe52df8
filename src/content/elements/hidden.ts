import type { Element } from 'hast';

const hiding = /(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i;

/**
 * Whether the article's own page does not show an element. Readers drop what hides it (`style`, `aria-hidden`), so it
 * would come to light: the anchor beside a heading, the second copy of a formula.
 */
export function isHidden({ properties }: Element): boolean {
  const { hidden, ariaHidden, style } = properties;
  if (hidden !== undefined && hidden !== false) return true;
  return ariaHidden === 'true' || (typeof style === 'string' && hiding.test(style));
}
