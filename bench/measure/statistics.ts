/** The middle of numbers, or what is between the two in the middle. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The number that such a share of numbers is at most, on the straight line between its neighbours. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}

/** How many times as long the first takes, by the medians of both. */
export function ratioOf(ours: readonly number[], theirs: readonly number[]): number {
  return median(ours) / median(theirs);
}
