// What YAML and TOML refuse in their source: most control characters, U+FFFE, U+FFFF and lone surrogates.
const unprintable =
  /[\0-\b\v\f\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const firstPrivate = 0xe000;

/** A text that every parser takes, of the same length, and the way back. */
export interface Hidden {
  readonly text: string;
  readonly restore: (text: string) => string;
}

/** The way back where nothing was hidden. */
export const unchanged = (text: string): string => text;

/**
 * Puts characters of the private use area, such as the text does not have, in the place of those that parsers refuse.
 *
 * A stray control character must not cost an article its entry; what a feed cannot carry is removed later.
 */
export function hideUnprintable(text: string): Hidden {
  const found = new Set(text.match(unprintable));
  if (found.size === 0) return { text, restore: unchanged };
  const standIns = new Map<string, string>();
  const originals = new Map<string, string>();
  let next = firstPrivate;
  for (const original of found) {
    while (text.includes(String.fromCharCode(next))) next++;
    const standIn = String.fromCharCode(next++);
    standIns.set(original, standIn);
    originals.set(standIn, original);
  }
  return {
    text: text.replace(unprintable, (character) => standIns.get(character) ?? character),
    restore: (hidden) => hidden.replace(/[\ue000-\uffff]/g, (character) => originals.get(character) ?? character),
  };
}
