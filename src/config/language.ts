// The grammar allows for names of five letters and more, but none is assigned: `english` is a mistake.
const begin = /^[a-z]{2,3}(?:-|$)/i;

/** Whether a text is a language tag of BCP 47. */
export function isLanguage(text: string): boolean {
  return canonicalLanguage(text) !== undefined;
}

/** A language tag in its usual letters (RFC 5646, section 2.1): `pt-br` becomes `pt-BR`; `undefined` if it is none. */
export function canonicalLanguage(text: string): string | undefined {
  if (!begin.test(text)) return undefined;
  try {
    return Intl.getCanonicalLocales(text)[0];
  } catch {
    return undefined;
  }
}
