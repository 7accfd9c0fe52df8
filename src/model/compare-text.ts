/**
 * Compares two texts by their UTF-16 code units, for `sort`: the same on any machine, whatever its locale.
 */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
