import type { Candidate, Match } from './match-entries.js';
import type { PublishedEntry } from './published-feed.js';
import { likeness, type Sketch, sketchOf } from './sketch.js';

/** From here on two bodies are one article's. */
const alike = 0.6;

/** How much less alike the second best must be. */
const margin = 0.15;

/** What more bodies than this have in common, such as a footer, says nothing of any. */
const mostSharing = 16;

interface Pair<One> {
  readonly published: PublishedEntry;
  readonly entry: One;
  readonly confidence: number;
}

/** The entries whose bodies are nearly the same, and like no other's. The work grows with the length of the bodies. */
export function matchBodies<One extends Candidate>(
  published: ReadonlySet<PublishedEntry>,
  entries: ReadonlySet<One>,
): readonly Match<One>[] {
  const sketches = new Map<One, Sketch>();
  const byHash = new Map<number, One[]>();
  for (const entry of entries) {
    const sketch = sketchOf(entry.contentHtml);
    if (sketch) sketches.set(entry, sketch);
    for (const hash of sketch ?? []) byHash.set(hash, [...(byHash.get(hash)?.slice(0, mostSharing) ?? []), entry]);
  }
  if (sketches.size === 0) return [];
  const pairs = [...published].flatMap((one): readonly Pair<One>[] => {
    const sketch = sketchOf(one.contentHtml ?? one.excerptHtml);
    return sketch ? bestOf(one, sketch, byHash, sketches) : [];
  });
  return surest(pairs);
}

function bestOf<One extends Candidate>(
  published: PublishedEntry,
  sketch: Sketch,
  byHash: ReadonlyMap<number, readonly One[]>,
  sketches: ReadonlyMap<One, Sketch>,
): readonly Pair<One>[] {
  const sharing = sketch.map((hash) => byHash.get(hash) ?? []).filter(({ length }) => length <= mostSharing);
  const ranked = [...new Set(sharing.flat())]
    .map((entry) => ({ published, entry, confidence: likeness(sketch, sketches.get(entry) ?? []) }))
    .sort((a, b) => b.confidence - a.confidence);
  const [best, next] = ranked;
  if (!best || best.confidence < alike || best.confidence - (next?.confidence ?? 0) < margin) return [];
  return [best];
}

/** Where several published entries want one entry of now, the one that is plainly the most like it has it. */
function surest<One extends Candidate>(pairs: readonly Pair<One>[]): readonly Match<One>[] {
  const byEntry = new Map<One, Pair<One>[]>();
  for (const pair of pairs) byEntry.set(pair.entry, [...(byEntry.get(pair.entry) ?? []), pair]);
  return [...byEntry.values()].flatMap((wanting) => {
    const [best, next] = wanting.sort((a, b) => b.confidence - a.confidence);
    return best && best.confidence - (next?.confidence ?? 0) >= margin ? [{ ...best, by: 'body' as const }] : [];
  });
}
