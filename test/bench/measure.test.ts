import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Measuring, measureMode, rotated } from '../../bench/measure/measure-mode.js';
import { measureWatch } from '../../bench/measure/measure-watch.js';
import { peakMemory } from '../../bench/measure/memory.js';
import { modes } from '../../bench/measure/modes.js';
import { FailedRun, runProgram } from '../../bench/measure/run-program.js';
import { openSite } from '../../bench/measure/site.js';
import { median, quantile, ratioOf } from '../../bench/measure/statistics.js';
import { isModeWanted, isPeerWanted } from '../../bench/measure/wanted-here.js';
import type { Program } from '../../bench/programs/program.js';

const folder = mkdtempSync(join(tmpdir(), 'tidings-measure-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function program(script: string, caches: readonly string[] = []): Program {
  const feed = (name: string) => join(folder, 'out', name);
  return {
    name: 'fake',
    label: 'Fake',
    command: { file: process.execPath, args: ['-e', script, '--'], cwd: folder },
    output: join(folder, 'out'),
    feeds: { rss: feed('rss.xml'), atom: feed('atom.xml'), json: feed('feed.json') },
    caches,
  };
}

describe('statistics', () => {
  it('have a median that one slow round does not move', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(median([1, 2, 900])).toBe(2);
    expect(median([7])).toBe(7);
    expect(median([10, 9, 1])).toBe(9);
  });

  it('have quantiles between the numbers', () => {
    expect(quantile([1, 2, 3, 4, 5], 0.95)).toBeCloseTo(4.8);
    expect(quantile([5, 1, 4, 2, 3], 0)).toBe(1);
  });

  it('have ratios of medians', () => {
    expect(ratioOf([1, 3, 2], [4, 4, 100])).toBe(0.5);
  });
});

describe('rounds', () => {
  it('begin with another program each', () => {
    const orders = [0, 1, 2, 3].map((round) => rotated(['a', 'b', 'c'], round).join(''));
    expect(orders).toEqual(['abc', 'bca', 'cab', 'abc']);
  });
});

describe('what is wanted', () => {
  it('leaves out what takes minutes, unless it is asked for', () => {
    expect(isModeWanted('cold', 100_000, false)).toBe(true);
    expect(isModeWanted('all-items-cold', 100_000, false)).toBe(false);
    expect(isModeWanted('all-items-cold', 100_000, true)).toBe(true);
    expect(isPeerWanted('hugo', 'warm', 100_000, false)).toBe(true);
    expect(isPeerWanted('plain', 'cold', 10_000, false)).toBe(true);
    expect(isPeerWanted('plain', 'cold', 100_000, false)).toBe(false);
    expect(isPeerWanted('plain', 'warm', 1000, false)).toBe(false);
    expect(isPeerWanted('plain', 'warm', 100_000, true)).toBe(true);
  });
});

describe('a run', () => {
  it('has a time', async () => {
    expect((await runProgram(program(''))).wall).toBeGreaterThan(0);
  });

  it('that fails is no run', async () => {
    await expect(runProgram(program('console.error("no articles"); process.exit(3)'))).rejects.toThrow(
      /ended with 3[\s\S]*no articles/,
    );
    const missing = { ...program(''), command: { file: join(folder, 'none'), args: [], cwd: folder } };
    await expect(runProgram(missing)).rejects.toThrow(FailedRun);
  });

  it.runIf(process.platform === 'linux')('shows its memory, and that of its processes', async () => {
    const child = 'const b = Buffer.alloc(6e7, 1); setTimeout(() => b, 300)';
    const peak = await peakMemory(
      program(`require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(child)}])`),
    );
    expect(peak?.process).toBeGreaterThan(60e6);
    expect(peak?.all).toBeGreaterThan((peak?.process ?? 0) + 2e6);
  });
});

describe('a mode', () => {
  const site = openSite(folder, { count: 30, seed: 1 }, 3, 'newest');
  const seen = join(folder, 'seen.json');
  const cache = join(folder, 'cache');
  // Notes what it finds when it starts, and leaves what it would make.
  const script = `const fs = require('fs'); const has = (f) => fs.existsSync(f);
const seen = has(${JSON.stringify(seen)}) ? JSON.parse(fs.readFileSync(${JSON.stringify(seen)}, 'utf8')) : [];
seen.push([has('cache'), has('out')]);
fs.writeFileSync(${JSON.stringify(seen)}, JSON.stringify(seen));
fs.mkdirSync('cache', { recursive: true }); fs.mkdirSync('out', { recursive: true });`;
  const measuring = (changes: Partial<Measuring>): Measuring => ({
    mode: modes.cold,
    site,
    programs: [program(script, [cache])],
    rounds: 2,
    check: () => undefined,
    hasMemory: false,
    tell: () => {},
    ...changes,
  });
  const findings = async (changes: Partial<Measuring>) => {
    rmSync(seen, { force: true });
    await measureMode(measuring(changes));
    return JSON.parse(readFileSync(seen, 'utf8')) as unknown;
  };

  it('that is cold finds neither cache nor output', async () => {
    const nothing = [false, false];
    expect(await findings({})).toEqual([nothing, nothing]);
  });

  it('that is warm finds both, after a build that does not count', async () => {
    expect(await findings({ mode: modes.warm })).toEqual([
      [false, false],
      [true, true],
      [true, true],
    ]);
  });

  it('runs what keeps nothing as if for the first time', async () => {
    const found = await findings({ mode: modes.warm, programs: [program(script)] });
    expect(found).toEqual([
      [true, false],
      [true, false],
    ]);
  });

  it('counts no run without its work', async () => {
    const check = () => 'feed.json: it has 2 entries instead of 3';
    await expect(measureMode(measuring({ check }))).rejects.toThrow('Fake did not do the work: feed.json: it has 2');
  });

  it('expects what was edited in each round, and restores it', async () => {
    const original = site.expected('newest');
    const closings: string[] = [];
    const check: Measuring['check'] = (_, [first]) => {
      closings.push(first!.closing);
      return undefined;
    };
    await measureMode(measuring({ mode: modes['one-changed'], check }));
    expect(new Set(closings).size).toBe(3);
    expect(site.expected('newest')).toEqual(original);
    expect(original).toHaveLength(3);
    expect(site.expected('all').length).toBeGreaterThan(20);
  });

  it('may edit the oldest article, which the newest entries do not show', () => {
    const oldest = openSite(folder, { count: 30, seed: 1 }, 3, 'oldest');
    const [newest, last] = [oldest.expected('newest'), oldest.expected('all').at(-1)];
    const sentence = oldest.edit(1);
    expect(oldest.expected('newest')).toEqual(newest);
    expect(oldest.expected('all').at(-1)).toEqual({ ...last, closing: sentence });
    oldest.restore();
  });
});

describe('watching', () => {
  it('is refused by a program that knows no such flag', async () => {
    const site = openSite(folder, { count: 5, seed: 1 }, 3, 'newest');
    const ended = program('console.error("unknown flag --watch"); process.exit(2)');
    await expect(measureWatch(ended, site, 1)).rejects.toThrow(/--watch ended with 2:[\s\S]*unknown flag/);
  });

  it('takes the time of each save until the feed has it', async () => {
    const site = openSite(folder, { count: 5, seed: 1 }, 3, 'newest');
    const script = `const fs = require('fs'); fs.mkdirSync('out', { recursive: true });
const files = () => fs.readdirSync('site/articles', { recursive: true }).filter((name) => name.endsWith('.md'));
setInterval(() => {
  fs.writeFileSync('out/feed.new', files().map((name) => fs.readFileSync('site/articles/' + name, 'utf8')).join());
  fs.renameSync('out/feed.new', 'out/feed.json');
}, 20);`;
    const times = await measureWatch(program(script), site, 2);
    expect(times).toHaveLength(2);
  });
});
