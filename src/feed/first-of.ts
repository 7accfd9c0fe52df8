/**
 * The first values in an order, as sorting all and cutting off the rest would give them. Of very many values, those that
 * have no chance are passed over after one comparison.
 *
 * @param compare an order in which no two of them are equal.
 */
export function firstOf<Value>(
  values: readonly Value[],
  count: number,
  compare: (a: Value, b: Value) => number,
): readonly Value[] {
  if (count * 2 >= values.length) return [...values].sort(compare).slice(0, count);
  let best: Value[] = [];
  let last: Value | undefined;
  // Articles come by path, and the newest have the last ones on most sites.
  for (const value of values.toReversed()) {
    if (last !== undefined && compare(value, last) > 0) continue;
    best.push(value);
    if (best.length < count * 2) continue;
    best = best.sort(compare).slice(0, count);
    last = best.at(-1);
  }
  return best.sort(compare).slice(0, count);
}
