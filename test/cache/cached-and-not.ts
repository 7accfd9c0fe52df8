import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildFolder, type FolderOptions, type FolderResult } from '../../src/build-folder.js';
import { type Builder, openBuilder } from '../../src/open-builder.js';
import { Random } from '../hostile/random.js';
import { type ChangedSite, changes, harms } from './changes.js';
import { makeSite } from './site.js';

const outs = ['cached', 'plain', 'watched'] as const;
const feeds = ['rss.xml', 'atom.xml', 'feed.json'];

/** What builds with a cache, without one, and of a process that goes on came to, from one change to the next. */
export interface Run {
  /** What was done, in order. */
  readonly done: readonly string[];
  /** What differs between the last two builds; absent where nothing ever does. */
  readonly difference?: string;
}

/**
 * Changes a site and its cache at random, and builds it with the cache and without after each change, and in a process
 * that hears of all changes.
 *
 * @param wait lets time pass, so that files are old enough for the cache to trust their signatures.
 */
export async function compareBuilds(seed: number, steps: number, wait: () => Promise<void>): Promise<Run> {
  const random = new Random(seed);
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'tidings-cache-')));
  const site: ChangedSite = { root, outs, now: Date.parse('2026-06-01T12:00:00Z') };
  const done: string[] = [];
  const watch = new Watch(site);
  try {
    for (const [path, text] of makeSite(random)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    for (let step = 0; step < steps; step += 1) {
      done.push(await changeSome(site, random, wait));
      const difference = await differenceOf(site, watch, random);
      if (difference !== undefined) return { done, difference };
    }
    return { done };
  } finally {
    watch.close();
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

async function differenceOf({ root, now }: ChangedSite, watch: Watch, random: Random): Promise<string | undefined> {
  const choices = { strict: random.chance(0.1), skipInvalid: random.chance(0.8), acceptChanges: random.chance(0.6) };
  const common = { root, now: new Date(now).toISOString(), ...choices };
  const cached = await buildFolder({ ...common, out: 'cached' });
  const plain = await buildFolder({ ...common, out: 'plain', cache: false });
  const watched = await watch.build(choices);
  const expected = told(plain, 'plain');
  for (const [out, result] of [['cached', cached] as const, ['watched', watched] as const]) {
    const found = told(result, out);
    if (found !== expected) return `${out}:\n${found}\nanew:\n${expected}`;
    const differing = feeds.filter((name) => textOf(root, out, name) !== textOf(root, 'plain', name));
    if (differing.length > 0) return `${out}: other bytes in ${differing.join(', ')}`;
  }
  return undefined;
}

/** Builds a site again and again, and tells each build what has happened since the one before. */
class Watch {
  readonly #site: ChangedSite;
  #states: ReadonlyMap<string, string> | undefined;
  #opened: Opened | undefined;

  constructor(site: ChangedSite) {
    this.#site = site;
  }

  build(choices: Choices): Promise<FolderResult> {
    const before = this.#states;
    const after = statesOf(this.#site.root);
    this.#states = after;
    const { builder, options } = this.#open();
    Object.assign(options, choices);
    const paths = [...new Set([...(before?.keys() ?? []), ...after.keys()])];
    const changed = paths.filter((path) => before?.get(path) !== after.get(path));
    return builder.build(before && new Set(changed.map((path) => join(this.#site.root, path))));
  }

  close(): void {
    this.#opened?.builder.close();
  }

  /** A process has the time of its clock, and what is told by a test is always the same. */
  #open(): Opened {
    const { root, now } = this.#site;
    if (this.#opened?.now === now) return this.#opened;
    this.close();
    const options: FolderOptions = { root, now: new Date(now).toISOString(), out: 'watched' };
    const builder = openBuilder(options, { onSettled: async () => {}, onMedia: () => {} });
    this.#opened = { builder, options, now };
    return this.#opened;
  }
}

interface Opened {
  readonly builder: Builder;
  readonly options: FolderOptions;
  readonly now: number;
}

type Choices = Pick<FolderOptions, 'strict' | 'skipInvalid' | 'acceptChanges'>;

/** What tells that something happened to a file that a build may read, or that a folder came or went. */
function statesOf(root: string): ReadonlyMap<string, string> {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /^(?:articles|static|tidings\.config\.json|watched)(?:[\\/]|$)/.test(path),
  );
  return new Map(
    files.map((path) => {
      const stats = statSync(join(root, path), { bigint: true });
      const isThere = stats.isDirectory() || path.startsWith('watched');
      return [path, isThere ? '' : `${stats.ino} ${stats.size} ${stats.mtimeNs} ${stats.ctimeNs}`];
    }),
  );
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
