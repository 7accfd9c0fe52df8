/** Languages that are written from right to left unless their tag names another script, and such scripts. */
const languages: ReadonlySet<string> = new Set([
  ...['ar', 'arc', 'azb', 'ckb', 'dv', 'fa', 'glk', 'he', 'iw', 'ji', 'khw', 'ks', 'lrc', 'mzn', 'nqo', 'pnb', 'prs'],
  ...['ps', 'sd', 'skr', 'syr', 'ug', 'ur', 'yi'],
]);
const scripts = /^(?:adlm|arab|aran|hebr|mand|nkoo|rohg|samr|syrc|thaa)$/;

/** Whether a language is written from right to left, by its tag (BCP 47). */
export function isRightToLeft(language: string): boolean {
  const [name = '', ...subtags] = language.toLowerCase().split('-');
  const script = subtags.find((subtag) => /^[a-z]{4}$/.test(subtag));
  return script === undefined ? languages.has(name) : scripts.test(script);
}
