import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Program } from '../programs/program.js';

/** How long a process and all that it started took. */
export interface RunTime {
  /** Seconds from its start to its end. */
  readonly wall: number;
  /** Seconds that processors spent on it; absent where the machine does not tell. */
  readonly cpu?: number;
}

/** A program did not do what it was run for. */
export class FailedRun extends Error {
  override readonly name = 'FailedRun';
}

/**
 * Runs a program from the start of its process to its end.
 *
 * @param watch is given the process while it runs: only where its time does not count.
 */
export async function runProgram(program: Program, watch?: (child: ChildProcess) => void): Promise<RunTime> {
  const { file, args, cwd, env = {} } = program.command;
  const log = join(cwd, `${program.name}.log`);
  // A file costs a process nothing that prints into it, and us nothing while it runs.
  const out = openSync(log, 'w');
  const cpuBefore = childrenCpu();
  const start = performance.now();
  const child = spawn(file, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', out, out] });
  watch?.(child);
  const status = await endOf(child).finally(() => closeSync(out));
  const wall = (performance.now() - start) / 1000;
  const cpuAfter = childrenCpu();
  if (status !== '0') {
    const said = readFileSync(log, 'utf8').slice(-2000);
    throw new FailedRun(`${program.label} ended with ${status}: ${[file, ...args].join(' ')}\n${said}`);
  }
  return {
    wall,
    ...(cpuBefore !== undefined && cpuAfter !== undefined && { cpu: Math.round((cpuAfter - cpuBefore) * 100) / 100 }),
  };
}

function endOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(String(code ?? signal)));
  });
}

/** Seconds of processor time of all processes that have ended below this one, in hundredths. */
function childrenCpu(): number | undefined {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return (Number(fields[13]) + Number(fields[14])) / 100;
  } catch {
    return undefined;
  }
}
