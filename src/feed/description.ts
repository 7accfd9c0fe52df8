/** A closing tag, or a tag that needs none, of the elements that people write descriptions with. */
const markup =
  /<(?:\/(?:p|a|b|i|u|s|em|strong|code|pre|span|div|ul|ol|li|blockquote|h[1-6])|(?:br|hr|img)(?:\s[^<>]*)?\/?)>/i;

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/**
 * Whether a description is HTML: the `feed` package let both plain texts and HTML pass there, and those who move over
 * from it have feeds full of either.
 */
export function isMarkup(description: string): boolean {
  return markup.test(description);
}

/** The text of a description in HTML: tags go, references become what they stand for, white space closes up. */
export function textOfMarkup(html: string): string {
  return html
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,4}));/gi, referred)
    .replace(/\s+/g, ' ')
    .trim();
}

function referred(reference: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name !== undefined) return named[name.toLowerCase()] ?? reference;
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : reference;
}
