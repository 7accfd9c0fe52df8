/** Numbers that look random and are the same on every machine. */
export interface Random {
  /** Whole, from the first to the last. */
  readonly between: (first: number, last: number) => number;
  /** Whether something happens that does so many times in a hundred. */
  readonly percent: (share: number) => boolean;
  readonly pick: <Value>(list: readonly [Value, ...Value[]]) => Value;
}

/** A sequence of its own for each set of whole numbers: any part of a corpus can be computed without the rest. */
export function randomOf(...keys: readonly number[]): Random {
  let [a, b, c] = [0x243f6a88, 0x85a308d3, 0x13198a2e];
  let counter = 1;
  // Small fast counter, in 32 bits: three words that are stirred, and one that counts.
  const next = (): number => {
    const sum = (a + b + counter++) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (const key of keys) {
    a ^= key;
    for (let round = 0; round < 8; round += 1) next();
  }
  const below = (end: number): number => Math.floor((next() / 2 ** 32) * end);
  return {
    between: (first, last) => first + below(last - first + 1),
    percent: (share) => below(10_000) < share * 100,
    // The list is not empty.
    pick: (list) => list[below(list.length)] ?? list[0],
  };
}
