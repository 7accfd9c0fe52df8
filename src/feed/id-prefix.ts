const offset = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;
const mask = (1n << 64n) - 1n;

/**
 * What begins every html id of an entry's body, so that footnotes of two entries do not collide in a reader that shows
 * several: a letter and the entry's own id, shortened to eleven characters (FNV-1a, 64 bits, base 36).
 */
export function idPrefix(id: string): string {
  let hash = offset;
  for (let index = 0; index < id.length; index += 1) {
    hash = ((hash ^ BigInt(id.charCodeAt(index))) * prime) & mask;
  }
  return `t${hash.toString(36).slice(0, 10)}-`;
}
