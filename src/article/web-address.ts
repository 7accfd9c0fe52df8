import type { Site } from '../config/config.js';
import type { FoundField } from './find-fields.js';
import type { Reading } from './reading.js';
import { remembered } from './remembered.js';
import { shownValue } from './shown-value.js';

const absolute = /^https?:\/\/[^\s/]/i;
const withoutScheme = /^www\.[^\s/.]+\.[^\s/]/i;

/**
 * A text that is an absolute http(s) address, ready to print: as its author wrote it, with what no address may hold
 * encoded. `www.desk.example` is one as well, and gets its `https://`.
 */
export function webAddress(text: string): string | undefined {
  return addressOf(text) || undefined;
}

/** Empty where a text is no address. The pages of authors stand in one article after the other. */
const addressOf = remembered((text: string): string => {
  const written = text.trim();
  const trimmed = withoutScheme.test(written) ? `https://${written}` : written;
  if (!absolute.test(trimmed) || !URL.canParse(trimmed)) return '';
  return /^[\w!#$%&'()*+,./:;=?@[\]~-]+$/.test(trimmed) ? trimmed : new URL(trimmed).href;
});

/** A text that is an http(s) address, or is one relative to the site; for `about.html` and `//cdn.example/a.png` as well. */
export function addressOnSite(text: string, site: Site): string | undefined {
  const base = `${site.url.replace(/\/$/, '')}/`;
  const address = webAddress(text);
  if (address !== undefined) return address;
  return URL.canParse(text.trim(), base) ? webAddress(new URL(text.trim(), base).href) : undefined;
}

/** The absolute http(s) address that a field holds; anything else is complained of. */
export function addressIn({ value, name, path }: FoundField, { complain }: Reading): string | undefined {
  const address = typeof value === 'string' ? webAddress(value) : undefined;
  if (!address) complain('unusable-link', { field: name, value: shownValue(value) }, { path });
  return address;
}
