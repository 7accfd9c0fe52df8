import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import type { MediaFacts } from '../../media/media-source.js';
import { compareText } from '../../model/compare-text.js';
import { statOf } from '../stat-of.js';

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

const ownFolder = join('.tidings', 'cache');

/** The file that the answers of servers are kept in: where tools keep such things, if the project has that place. */
export function probeCachePath(root: string): string {
  const modules = join(root, 'node_modules');
  const folder = statOf(modules)?.isDirectory() ? join(modules, '.cache', 'tidings') : join(root, ownFolder);
  return join(folder, 'probe.json');
}

/** The answers kept in a file, by address; none if the file is not there or is not ours. */
export function readProbeCache(path: string): ReadonlyMap<string, CachedProbe> {
  try {
    const parsed = v.safeParse(file, JSON.parse(readFileSync(path, 'utf8')));
    return new Map(parsed.success ? Object.entries(parsed.output.entries as Record<string, CachedProbe>) : []);
  } catch {
    return new Map();
  }
}

/**
 * Keeps answers in a file, whole or not at all, without those that are long forgotten. A cache is no result: where it
 * cannot be written, the next build asks again.
 */
export function writeProbeCache(path: string, answers: ReadonlyMap<string, CachedProbe>, now: number): void {
  const kept = [...answers].filter(([, { asked }]) => now - asked < forgotten).sort(([a], [b]) => compareText(a, b));
  const text = `${JSON.stringify({ version: 1, entries: Object.fromEntries(kept) }, undefined, 2)}\n`;
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    // Beside the articles it is a stranger: no repository should have it.
    if (path.includes(ownFolder)) writeFileSync(join(dirname(path), '.gitignore'), '*\n');
    writeFileSync(temporary, text);
    renameSync(temporary, path);
  } catch {
    rmSync(temporary, { force: true });
  }
}
