/** A number with its noun: `1 entry`, `2 entries`. */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`;
}

/** A number of bytes as people read it: `812 bytes`, `41.2 kB`. */
export function bytes(count: number): string {
  if (count < 1000) return counted(count, 'byte');
  // From 999,950 on it would be rounded to a thousand.
  return count < 999_950 ? `${(count / 1000).toFixed(1)} kB` : `${(count / 1_000_000).toFixed(1)} MB`;
}

/** A number of milliseconds, in seconds. */
export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
