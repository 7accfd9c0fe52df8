const brace = 0x7b;
const closingBrace = 0x7d;
const quote = 0x22;
const backslash = 0x5c;

/**
 * Whether a JSON object begins at an offset of a text: a brace, then a name in quotes and a colon, or nothing at all.
 * Liquid (`{%`), shortcodes (`{{<`), attributes (`{:`) and MDX (`{/*`) begin with a brace, too.
 */
export function startsJsonObject(text: string, start: number): boolean {
  return text.charCodeAt(start) === brace && /^\{\s*(?:\}|"[^"\n]*"\s*:)/.test(text.slice(start, start + 256));
}

/** The offset just behind the JSON object that begins at `start`; `undefined` if it never ends. */
export function jsonObjectEnd(text: string, start: number): number | undefined {
  let depth = 0;
  let quoted = false;
  for (let at = start; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if (character === backslash) at++;
    else if (character === quote) quoted = !quoted;
    else if (quoted) continue;
    else if (character === brace) depth++;
    else if (character === closingBrace && --depth === 0) return at + 1;
  }
  return undefined;
}

/** A JSON text with the braces that Middleman's `;;;` front matter leaves out; `shift` is how many stand before it. */
export function asObject(block: string): { readonly text: string; readonly shift: number } {
  return block.trimStart().startsWith('"') ? { text: `{${block}}`, shift: 1 } : { text: block, shift: 0 };
}
