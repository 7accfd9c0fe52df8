import { isEmail } from '../../model/email.js';
import { present } from '../../model/present.js';
import { isReference } from '../address.js';
import { canonicalLanguage } from '../language.js';
import { isTimeZone } from '../time-zone.js';

/** Text on one line; numbers count, since YAML has the title `2024` for one. */
export function text(value: unknown): string | undefined {
  const written = typeof value === 'number' || typeof value === 'bigint' ? String(value) : value;
  return typeof written === 'string' ? written.trim().replaceAll(/\s+/g, ' ') || undefined : undefined;
}

/** Text that has neither markup nor a template's placeholders. */
export function plainText(value: unknown): string | undefined {
  const plain = text(value);
  return plain && /[<{]/.test(plain) ? undefined : plain;
}

/** A language tag, also as a locale (`en_GB`); of several languages the first. */
export function language(value: unknown): string | undefined {
  const tag = text(Array.isArray(value) ? value[0] : value)?.replaceAll('_', '-');
  return tag && canonicalLanguage(tag);
}

/** The name of a time zone. */
export function timeZone(value: unknown): string | undefined {
  const zone = text(value);
  return zone && isTimeZone(zone) ? zone : undefined;
}

/** An author, or several: a name, or an object that has one; what else it has counts as far as it fits. */
export function authors(value: unknown): readonly object[] | undefined {
  const known = (Array.isArray(value) ? value : [value]).flatMap((one) => author(one) ?? []);
  return known.length > 0 ? known : undefined;
}

function author(value: unknown): object | undefined {
  if (typeof value !== 'object' || value === null) return text(value) ? { name: text(value) } : undefined;
  const { name, email, url, uri }: Readonly<Record<string, unknown>> = { ...value };
  const named = text(name);
  if (!named) return undefined;
  return present({
    name: named,
    email: [text(email)].find((one) => one && isEmail(one)),
    url: [text(url), text(uri)].find((one) => one && isReference(one)),
  });
}
