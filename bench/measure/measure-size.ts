import { join } from 'node:path';
import { feedChecker } from '../feeds/feed-checker.js';
import type { BenchOptions, PeerName } from '../flags.js';
import { forgetCompiledCode, withOwnCode } from '../programs/compiled-code.js';
import type { Items, Program, Task } from '../programs/program.js';
import { setUpIn } from '../programs/programs.js';
import { tidings } from '../programs/tidings.js';
import { type ModeResult, toModeResult, type WatchResult } from '../report/result.js';
import { measureMode } from './measure-mode.js';
import { measureWatch } from './measure-watch.js';
import { type ModeName, modes } from './modes.js';
import { runProgram } from './run-program.js';
import { openSite, type Site } from './site.js';
import { median, quantile } from './statistics.js';
import { isModeWanted, isPeerWanted } from './wanted-here.js';

/** What all sizes are measured with. */
export interface SizeSettings {
  /** The folder of the project. */
  readonly root: string;
  /** The folder for articles and sites. */
  readonly dir: string;
  readonly options: BenchOptions;
  readonly peers: ReadonlyMap<PeerName, (task: Task) => Program>;
  readonly tell: (what: string) => void;
  /** Is given each result as soon as it is there: what comes after it may fail. */
  readonly measured: { readonly modes: ModeResult[]; readonly watch: WatchResult[] };
}

/** Measures all modes at one size. */
export async function measureSize(settings: SizeSettings, articles: number): Promise<void> {
  const { dir, options, tell, measured } = settings;
  const folder = join(dir, String(articles));
  tell(`${articles} articles: writing them`);
  const site = openSite(folder, { count: articles, seed: options.seed }, options.newest, options.changed);
  const warmed = new Set<string>();
  for (const name of options.modes) {
    if (name === 'watch') measured.watch.push(await watchOne(settings, site, folder));
    else if (isModeWanted(name, articles, options.slow))
      measured.modes.push(await measureOne(settings, site, folder, name, warmed));
  }
}

async function measureOne(
  { root, options, peers, tell }: SizeSettings,
  site: Site,
  folder: string,
  name: ModeName,
  warmed: Set<string>,
): Promise<ModeResult> {
  const mode = modes[name];
  const items: Items = mode.items === 'all' ? 'all' : options.newest;
  const task = { articles: site.articles, items };
  const chosen = [...peers].filter(([peer]) => isPeerWanted(peer, name, site.count, options.slow));
  const ours = tidings(root, { ...task, folder });
  const compiled = join(folder, 'compiled');
  const programs = [
    options.firstRun ? withOwnCode(ours, compiled) : ours,
    ...chosen.map(([peer, setUp]) => setUpIn(folder, peer, task, setUp)),
  ];
  // Programs that have just been installed, and files that were never read, are nobody's everyday.
  for (const program of programs.filter((one) => !warmed.has(one.name))) {
    tell(`${site.count} articles: first run of ${program.label}, which does not count`);
    await runProgram(program);
    warmed.add(program.name);
  }
  const measured = await measureMode({
    mode,
    site,
    programs,
    rounds: options.rounds,
    check: feedChecker(),
    hasMemory: options.memory,
    beforeRun: (program) => {
      if (options.firstRun && program.name === 'tidings') forgetCompiledCode(compiled);
    },
    tell: (what) => tell(`${site.count} articles, ${mode.label}: ${what}`),
  });
  return toModeResult(name, site.count, measured);
}

async function watchOne({ root, options, tell }: SizeSettings, site: Site, folder: string): Promise<WatchResult> {
  tell(`${site.count} articles, watch: ${options.saves} saves`);
  const program = tidings(root, { articles: site.articles, folder, items: options.newest });
  const saves = await measureWatch(program, site, options.saves);
  return { articles: site.count, median: median(saves), p95: quantile(saves, 0.95), saves };
}
