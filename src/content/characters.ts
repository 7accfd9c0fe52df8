/** Of what is forbidden, all but halves of pairs, and a line end to change. */
const suspect = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/;
const forbidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * A text without what no XML document can carry, escaped or not, without halves of surrogate pairs, and with line ends
 * that XML keeps as they are: so that the body is the same in every format.
 *
 * @see XML 1.0, sections 2.2 (Char) and 2.11 (line ends)
 */
export function toXmlCharacters(text: string): string {
  // Nearly every text is clean, and to see that is many times faster.
  if (text.isWellFormed() && !suspect.test(text)) return text;
  return text.replace(forbidden, '').replace(/\r\n?/g, '\n');
}

/** One line of text: every run of white space is one space, and there is none at the ends. */
export function foldSpace(text: string): string {
  // All but single spaces, which are as they should be.
  return toXmlCharacters(text)
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim();
}
