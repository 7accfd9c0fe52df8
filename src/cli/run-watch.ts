import { resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { FolderOptions, FolderResult } from '../build-folder.js';
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { isFolder } from '../io/stat-of.js';
import { SiteWatcher } from '../io/watch/site-watcher.js';
import { watchedPlaces } from '../io/watch/watched-places.js';
import { openBuilder } from '../open-builder.js';
import { buildOptions } from './build-options.js';
import { checkWatch } from './check-watch.js';
import { endOnSignal } from './end-on-signal.js';
import { exitCodes } from './exit-codes.js';
import type { FlagValues } from './flags.js';
import { folderOutcome } from './folder-outcome.js';
import { fromHere } from './from-here.js';
import type { Host } from './host.js';
import { printOutcome } from './print-outcome.js';
import { hidden, showProgress } from './progress.js';
import { rebuildLine } from './rebuild-line.js';
import { reportFormat } from './report-format.js';
import { retries } from './retries.js';
import { summary } from './summary.js';
import { timingTable } from './timing-table.js';
import { wakeWhenDue } from './wake-when-due.js';

/**
 * The command `build --watch`: makes the feeds whenever something changes what they are made of, one build at a time,
 * until a signal ends it. It comes back only where there is nothing to watch.
 */
export async function runWatch(flags: FlagValues, host: Host): Promise<number> {
  const conflicts = checkWatch(flags);
  if (conflicts.length > 0) {
    printOutcome({ diagnostics: conflicts }, reportFormat(flags, host.env), host);
    return exitCodes.config;
  }
  const root = resolve(flags.root?.[0] ?? '.');
  if (!isFolder(root)) return (await import('./run-build.js')).runBuild(flags, host);
  return watchFolder(root, flags, host);
}

async function watchFolder(root: string, flags: FlagValues, host: Host): Promise<never> {
  let progress = hidden;
  const options: FolderOptions = {
    ...buildOptions(flags),
    ...(flags.timings && { clock: host.clock }),
    onProgress: (...step) => progress.onProgress(...step),
  };
  const watcher = new SiteWatcher(root);
  // From before the configuration is read, so that no change of it is missed.
  watcher.watch(await watchedPlaces(root, options.config));
  const builder = openBuilder(options, {
    onSettled: async (config) => watcher.watch(await watchedPlaces(root, options.config, config)),
    onMedia: (path) => watcher.addMedia(path),
  });
  endOnSignal(() => {
    progress.stop();
    builder.close();
  });
  const tell = teller(flags, host);
  const wake = () => watcher.wake(root);
  const retry = retries(wake);
  let changed: ReadonlySet<string> | undefined;
  for (;;) {
    const started = host.clock();
    const built = host.date();
    progress = flags.quiet ? hidden : showProgress(host);
    const result = forWriters(await builder.build(changed).finally(progress.stop));
    watcher.setPublished(result.files.length > 0);
    const isAsked = changed?.size !== 1 || !changed.has(root);
    tell(result, host.clock() - started, isAsked);
    retry.afterBuild(result.diagnostics);
    const until = flags.now ? undefined : result.until;
    const callOff = until && wakeWhenDue(until, built, host.date, wake);
    changed = await watcher.next();
    if (callOff) callOff();
  }
}

/**
 * A build without what it says of every save while somebody writes: that a text changed and its `updated` did not. Where
 * that stands in the way, it is said.
 */
function forWriters(result: FolderResult): FolderResult {
  if (result.files.length === 0) return result;
  return { ...result, diagnostics: result.diagnostics.filter(({ code }) => code !== 'silent-change') };
}

/**
 * Tells of one build after the other: of the first as `build` does, of the others what is new; of one that nobody asked for
 * only if it came to something else than the one before. The advice may name the time of the build, and makes no difference.
 */
function teller(flags: FlagValues, host: Host): (result: FolderResult, time: number, isAsked: boolean) => void {
  const from = fromHere(flags.root?.[0] ?? '.');
  const format = reportFormat(flags, host.env);
  let seen: ReadonlySet<string> | undefined;
  return (result, time, isAsked) => {
    const outcome = folderOutcome(result, from);
    const found = new Set(outcome.diagnostics.map(sayingOf));
    const isSame = result.files.every(({ state }) => state === 'unchanged') && isDeepStrictEqual(found, seen);
    if (!isAsked && isSame) return;
    // A window may become another size.
    const { columns } = host.stdout;
    const view = { time, shown: from.shown, ...(columns ? { columns } : {}) };
    const text = seen
      ? `${rebuildLine(result, { ...view, at: host.date() })}\n`
      : `${summary(result, view)}watching for changes; Ctrl-C ends it\n`;
    const diagnostics = format === 'json' ? outcome.diagnostics : news(outcome.diagnostics, seen);
    const timings = result.timings && !flags.quiet && { timingLines: timingTable(result.timings, columns) };
    const told = { ...outcome, diagnostics, isOneOfMany: true as const, summary: flags.quiet ? '' : text, ...timings };
    printOutcome(told, format, host);
    seen = found;
  };
}

function sayingOf({ help: _, fixes: __, ...said }: Diagnostic): string {
  return JSON.stringify(said);
}

/** What is to be mended, and of all else what was not there before. */
function news(diagnostics: readonly Diagnostic[], seen: ReadonlySet<string> = new Set()): readonly Diagnostic[] {
  return diagnostics.filter((one) => one.severity === 'error' || !seen.has(sayingOf(one)));
}
