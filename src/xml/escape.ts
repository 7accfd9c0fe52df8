import { withoutForbidden } from '../model/characters.js';
import { rememberLast } from '../model/remember-last.js';

type References = Readonly<Record<string, string>>;

/**
 * Of texts: hexadecimal, because readers that decode a text once more than XML does know the names `amp` and `lt` but
 * leave these alone (RSS Best Practices Profile, "title").
 */
const ofTexts: References = { '&': '&#x26;', '<': '&#x3C;', '>': '&#x3E;', '\r': '&#xD;' };

/**
 * Of attributes and addresses: named, because the same readers decode those once only, and with parsers that know the
 * names and no numbers.
 */
const ofValues: References = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#x9;',
  '\n': '&#xA;',
  '\r': '&#xD;',
};

/**
 * A text as the content of an element, without the characters that XML forbids. A carriage return becomes a reference,
 * since a parser would make it a line feed (XML 1.0, 2.11).
 */
export const escapeText: (text: string) => string = rememberLast((text) =>
  withoutForbidden(text).replace(/[&<>\r]/g, (character) => ofTexts[character] ?? character),
);

/**
 * A text as the value of an attribute in double quotes, or an address as the content of an element. Tabs and line ends
 * become references, since a parser would make them spaces (XML 1.0, 3.3.3).
 */
export function escapeValue(value: string): string {
  return withoutForbidden(value).replace(/[&<>"\t\n\r]/g, (character) => ofValues[character] ?? character);
}
