import { distance } from 'fastest-levenshtein';

/** The name that a mistyped one most likely means; `undefined` if none is near enough to suggest. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  // A longer text is no slip of the keyboard, and measuring it would take its time.
  if (name.length > 100) return undefined;
  const wanted = name.toLowerCase();
  const ranked = known.map((candidate) => ({ candidate, edits: distance(wanted, candidate.toLowerCase()) }));
  const [best] = ranked.sort((a, b) => a.edits - b.edits);
  return best && best.edits <= Math.max(1, Math.ceil(wanted.length * 0.4)) ? best.candidate : undefined;
}
