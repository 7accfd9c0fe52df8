/** Whether a text is more than white space. */
export function isSaid(text: unknown): boolean {
  return typeof text === 'string' && text.trim() !== '';
}

/** Whether a text is an absolute address (RFC 3986, 4.3, perhaps with a fragment). */
export function isAbsolute(address: unknown): boolean {
  return typeof address === 'string' && /^[a-z][a-z0-9+.-]*:\S+$/i.test(address) && URL.canParse(address);
}

/** Whether a text is an absolute address of the web. */
export function isWebAddress(address: unknown): boolean {
  return isAbsolute(address) && /^https?:/i.test(String(address));
}

/** Whether a text is a language tag, by its form (BCP 47, 2.1). */
export function isLanguageTag(tag: unknown): boolean {
  return typeof tag === 'string' && /^[a-z]{1,8}(?:-[a-z0-9]{1,8})*$/i.test(tag);
}

/** Whether a text is a media type, by its form (RFC 6838, 4.2). */
export function isMediaType(type: unknown): boolean {
  return typeof type === 'string' && /^[^\s/;]+\/[^\s/;]+(?:$|\s*;)/.test(type);
}

/** Whether a text is a date as RFC 3339 writes it, with capital letters (RFC 4287, 3.3). */
export function isRfc3339(date: unknown): boolean {
  const form = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;
  return typeof date === 'string' && form.test(date) && !Number.isNaN(Date.parse(date));
}

/** Whether a text is a date as RFC 822 writes it, with a year of four digits and a zone that all readers know. */
export function isRfc822(date: unknown): boolean {
  const form = /^(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}(?::\d{2})? (?:GMT|[+-]\d{4})$/;
  return typeof date === 'string' && form.test(date) && !Number.isNaN(Date.parse(date));
}
