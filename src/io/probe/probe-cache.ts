import { dirname, join } from 'node:path';
import * as v from 'valibot';
import type { MediaFacts } from '../../media/media-source.js';
import { compareText } from '../../model/compare-text.js';
import { cacheFolder, makeCacheFolder } from '../cache/cache-folder.js';
import { readSealed, writeSealed } from '../cache/sealed-file.js';
import { ifPossible } from '../if-possible.js';

/** What a server said of a file, and when. */
export interface CachedProbe {
  readonly facts: Partial<MediaFacts>;
  readonly etag?: string;
  /** The second of the build that asked, since 1970, in milliseconds. */
  readonly asked: number;
}

const number = v.optional(v.pipe(v.number(), v.minValue(0)));
const file = v.object({
  version: v.literal(1),
  entries: v.record(
    v.string(),
    v.object({
      facts: v.object({
        length: number,
        mediaType: v.optional(v.string()),
        width: number,
        height: number,
        duration: number,
        isRgb: v.optional(v.boolean()),
      }),
      etag: v.optional(v.string()),
      asked: v.number(),
    }),
  ),
});

/** Milliseconds after which nobody has asked for a file for so long that its answer is forgotten. */
const forgotten = 90 * 24 * 60 * 60 * 1000;

/** The file that the answers of servers are kept in; `undefined` where there is no place for it. */
function probeCachePath(root: string): string | undefined {
  const folder = cacheFolder(root);
  return folder && join(folder, 'probe');
}

/** The answers kept of a folder, by address; none if there are none, or what is there is not ours. */
export function readProbeCache(root: string): ReadonlyMap<string, CachedProbe> {
  const path = probeCachePath(root);
  if (path === undefined) return new Map();
  try {
    const parsed = v.safeParse(file, JSON.parse(`${readSealed(path) ?? '{}'}`));
    return new Map(parsed.success ? Object.entries(parsed.output.entries as Record<string, CachedProbe>) : []);
  } catch {
    return new Map();
  }
}

/**
 * Keeps the answers of a folder, without those that are long forgotten. Where they cannot be kept, the next build asks
 * again.
 */
export function writeProbeCache(root: string, answers: ReadonlyMap<string, CachedProbe>, now: number): void {
  const path = probeCachePath(root);
  if (path === undefined) return;
  const kept = [...answers].filter(([, { asked }]) => now - asked < forgotten).sort(([a], [b]) => compareText(a, b));
  const text = JSON.stringify({ version: 1, entries: Object.fromEntries(kept) });
  ifPossible(() => makeCacheFolder(root, dirname(path)));
  writeSealed(path, [Buffer.from(text)]);
}
