/** Whether a text is a language tag of BCP 47. */
export function isLanguage(text: string): boolean {
  return canonicalLanguage(text) !== undefined;
}

/** A language tag in its usual letters: `pt-br` becomes `pt-BR`; `undefined` if it is none. */
export function canonicalLanguage(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text)[0];
  } catch {
    return undefined;
  }
}
