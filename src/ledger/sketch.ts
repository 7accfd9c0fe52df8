import { bodyWords } from './body-words.js';

/** What stands for a body when it is compared with many others: the smallest hashes of its runs of words, ascending. */
export type Sketch = readonly number[];

const run = 4;
const most = 64;
/** A body with fewer runs is too short to be known by its words. */
const fewest = 8;

/** The sketch of a body (bottom-k, Broder 1997); `undefined` where it is too short to say anything. */
export function sketchOf(html: string | undefined): Sketch | undefined {
  if (html === undefined) return undefined;
  const words = bodyWords(html).map(hashOf);
  const hashes = new Set<number>();
  for (let start = 0; start + run <= words.length; start += 1) hashes.add(combined(words, start));
  return hashes.size < fewest ? undefined : [...hashes].sort((a, b) => a - b).slice(0, most);
}

/** How alike two bodies are, from 0 to 1: the share of runs that both have, estimated from the smallest of all. */
export function likeness(one: Sketch, other: Sketch): number {
  const whole = Math.min(most, Math.max(one.length, other.length));
  const all = [...new Set([...one, ...other])].sort((a, b) => a - b).slice(0, whole);
  const [first, second] = [new Set(one), new Set(other)];
  return all.filter((hash) => first.has(hash) && second.has(hash)).length / all.length;
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

function combined(words: readonly number[], start: number): number {
  let hash = 0x811c9dc5;
  for (let index = start; index < start + run; index += 1) {
    hash = Math.imul(hash ^ (words[index] ?? 0), 0x01000193);
    hash ^= hash >>> 15;
  }
  return Math.imul(hash, 0x2c1b3c6d) >>> 0;
}
