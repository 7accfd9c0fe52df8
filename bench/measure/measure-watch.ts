import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import type { Program } from '../programs/program.js';
import { FailedRun } from './run-program.js';
import type { Site } from './site.js';

/** Milliseconds. */
const between = 250;
const look = 2;
const longestBuild = 300_000;
const longestSave = 30_000;

/**
 * Starts Tidings so that it watches, saves an article many times, and waits each time for the feed on disk.
 *
 * @returns milliseconds from before the save until the JSON feed holds what was saved, one for each save.
 */
export async function measureWatch(program: Program, site: Site, saves: number): Promise<readonly number[]> {
  site.restore();
  rmSync(program.output, { recursive: true, force: true });
  const log = join(program.command.cwd, 'watch.log');
  const out = openSync(log, 'w');
  const { file, args, cwd } = program.command;
  const child = spawn(file, [...args, '--watch'], { cwd, stdio: ['ignore', out, out] });
  const holds = (sentence: string, longest: number): Promise<void> =>
    untilFeedHolds({ feed: program.feeds.json, sentence, longest, child, log });
  const times: number[] = [];
  try {
    await holds(site.expected('newest')[0]?.closing ?? '', longestBuild);
    for (let save = 0; save < saves; save += 1) {
      // A person pauses as well, and what the last save started has to be over.
      await wait(between);
      const start = performance.now();
      const sentence = site.edit(save);
      await holds(sentence, longestSave);
      times.push(performance.now() - start);
    }
  } finally {
    await end(child);
    closeSync(out);
    site.restore();
  }
  return times;
}

interface Waiting {
  readonly feed: string;
  readonly sentence: string;
  /** Milliseconds. */
  readonly longest: number;
  readonly child: ChildProcess;
  readonly log: string;
}

async function untilFeedHolds({ feed, sentence, longest, child, log }: Waiting): Promise<void> {
  const start = performance.now();
  for (let seen = ''; ; await wait(look)) {
    const now = signatureOf(feed);
    if (now !== seen && now !== '' && readFileSync(feed, 'utf8').includes(sentence)) return;
    seen = now;
    const status = statusOf(child);
    if (status !== null) {
      throw new FailedRun(`tidings build --watch ended with ${status}:\n${readFileSync(log, 'utf8').slice(-2000)}`);
    }
    if (performance.now() - start > longest) {
      throw new FailedRun(`${feed} does not hold what was saved ${longest / 1000} seconds ago`);
    }
  }
}

/** How a process ended; `null` while it runs. */
function statusOf({ exitCode, signalCode }: ChildProcess): number | string | null {
  return exitCode ?? signalCode;
}

/** What changes with each write; empty if the file is not there. */
function signatureOf(file: string): string {
  const stat = statSync(file, { bigint: true, throwIfNoEntry: false });
  return stat ? `${stat.ino} ${stat.mtimeNs} ${stat.size}` : '';
}

async function end(child: ChildProcess): Promise<void> {
  if (statusOf(child) !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGINT');
  const timer = setTimeout(() => child.kill('SIGKILL'), 5000);
  await ended;
  clearTimeout(timer);
}
