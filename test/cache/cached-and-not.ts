import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildFolder, type FolderResult } from '../../src/build-folder.js';
import { Random } from '../hostile/random.js';
import { type ChangedSite, changes, harms } from './changes.js';
import { makeSite } from './site.js';

const outs = ['cached', 'plain'] as const;
const feeds = ['rss.xml', 'atom.xml', 'feed.json'];

/** What builds with a cache and without one came to, from one change to the next. */
export interface Run {
  /** What was done, in order. */
  readonly done: readonly string[];
  /** What differs between the last two builds; absent where nothing ever does. */
  readonly difference?: string;
}

/**
 * Changes a site and its cache at random, and builds it with the cache and without after each change.
 *
 * @param wait lets time pass, so that files are old enough for the cache to trust their signatures.
 */
export async function compareBuilds(seed: number, steps: number, wait: () => Promise<void>): Promise<Run> {
  const random = new Random(seed);
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'tidings-cache-')));
  const site: ChangedSite = { root, outs, now: Date.parse('2026-06-01T12:00:00Z') };
  const done: string[] = [];
  try {
    for (const [path, text] of makeSite(random)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    for (let step = 0; step < steps; step += 1) {
      done.push(await changeSome(site, random, wait));
      const difference = await differenceOf(site, random);
      if (difference !== undefined) return { done, difference };
    }
    return { done };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

async function changeSome(site: ChangedSite, random: Random, wait: () => Promise<void>): Promise<string> {
  const kinds = Array.from({ length: 1 + random.below(2) }, () => random.pick(Object.keys(changes)));
  const harm = random.chance(0.4) ? random.pick(Object.keys(harms)) : 'nothing';
  for (const kind of kinds) changes[kind]?.(site, random);
  harms[harm]?.(site, random);
  if (random.chance(0.12)) await wait();
  return `${kinds.join(', ')}; cache: ${harm}`;
}

async function differenceOf({ root, now }: ChangedSite, random: Random): Promise<string | undefined> {
  const choices = { strict: random.chance(0.1), skipInvalid: random.chance(0.8), acceptChanges: random.chance(0.6) };
  const common = { root, now: new Date(now).toISOString(), ...choices };
  const cached = await buildFolder({ ...common, out: 'cached' });
  const plain = await buildFolder({ ...common, out: 'plain', cache: false });
  const [one, other] = [told(cached, 'cached'), told(plain, 'plain')];
  if (one !== other) return `with a cache:\n${one}\nwithout:\n${other}`;
  const differing = feeds.filter((name) => textOf(root, 'cached', name) !== textOf(root, 'plain', name));
  return differing.length > 0 ? `other bytes in ${differing.join(', ')}` : undefined;
}

/** All that a build tells, but for where it put the feeds. */
function told({ kind, diagnostics, files, outputs, report, changes: changed }: FolderResult, out: string): string {
  const text = JSON.stringify({ kind, diagnostics, files, outputs, report, changed }, undefined, 1);
  return text.replaceAll(`"${out}/`, '"out/');
}

function textOf(root: string, out: string, name: string): string | undefined {
  const file = join(root, out, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
