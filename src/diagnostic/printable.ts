const longest = 120;

// C0 and C1 controls, line separators, the marks that turn the direction of text, and lone surrogates.
const unprintable =
  /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text of unknown origin as one harmless line: what would not print is written as `\u{…}`, what is long is cut. */
export function printable(text: string): string {
  const characters = [...text];
  const cut = characters.length > longest ? `${characters.slice(0, longest).join('')}…` : text;
  return escapeUnprintable(cut);
}

/** Writes control characters, direction marks and lone surrogates as `\u{…}`, and keeps the rest as it is. */
export function escapeUnprintable(text: string): string {
  return text.replace(unprintable, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`);
}
