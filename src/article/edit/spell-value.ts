import type { FrontMatter } from '../front-matter.js';

type Format = FrontMatter['format'];

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
// Of these characters, none ends a plain text of YAML, be it in a line of its own or between braces.
const plainAddress = /^https?:\/\/[\w./~%?&=+:;@$!-]*[\w/]$/;
// What a line of YAML or TOML cannot hold as it is; `JSON.stringify` has escaped the other control characters.
const unprintable = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/**
 * A text as a value of front matter that reads as that text again, in the quotes that the old value has.
 *
 * A date is bare where it can be: site generators take one in quotes for a text.
 */
export function spellValue(value: string, format: Format, old = ''): string {
  if (format === 'headers') return value;
  if (format === 'json') return quoted(value);
  if (old.startsWith("'") && /^[ -&(-~]*$/.test(value)) return `'${value}'`;
  const isBare = old === '' || !/^["']/.test(old);
  const canBeBare = instant.test(value) || (format !== 'toml' && plainAddress.test(value));
  return isBare && canBeBare ? value : quoted(value);
}

/** In double quotes: JSON's escapes are among those of YAML (1.2.2, section 5.7) and TOML (1.0, String). */
export function quoted(value: string): string {
  return JSON.stringify(value).replace(
    unprintable,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
