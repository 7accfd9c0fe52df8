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

// Commands that CI systems look for anywhere in a line: `##[…]`, `##vso[…]`, `##teamcity[…]`.
const command = /#(?=#\w*\[)/g;

/**
 * Writes control characters, direction marks and lone surrogates as `\u{…}`, and keeps the rest as it is, but for the
 * first mark of what a CI system would obey in the middle of a line.
 */
export function escapeUnprintable(text: string): string {
  return text.replace(unprintable, escaped).replace(command, escaped);
}

/**
 * The same for a text that a line begins with, where some CI systems look for `::` and others for `--- `, behind white
 * space of any script.
 */
export function escapeLineStart(text: string): string {
  return escapeUnprintable(text).replace(/^(\s*)(::|[-+~^]{3} )/, (_, space: string, mark: string) => {
    return `${space}${escaped(mark)}${mark.slice(1)}`;
  });
}

function escaped(character: string): string {
  return `\\u{${character.charCodeAt(0).toString(16)}}`;
}
