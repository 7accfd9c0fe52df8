/** A number with its noun: `1 entry`, `2 entries`. */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`;
}

/** A number of bytes as people read it: `812 bytes`, `41.2 kB`. */
export function bytes(count: number): string {
  if (count < 1000) return counted(count, 'byte');
  return count < 1_000_000 ? `${(count / 1000).toFixed(1)} kB` : `${(count / 1_000_000).toFixed(1)} MB`;
}

/** A number of milliseconds, in seconds. */
export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
