import { type ChildProcess, spawn } from 'node:child_process';
import { present } from '../../model/present.js';

/** What a system needs to start Node, and what tells Node where it has compiled code. */
const passedOn = [
  'SystemRoot',
  'LD_LIBRARY_PATH',
  'HOME',
  'USERPROFILE',
  'NODE_COMPILE_CACHE',
  'NODE_DISABLE_COMPILE_CACHE',
] as const;

/**
 * Starts Node with a program, and a pipe to talk with it. `undefined` where no process can be started.
 *
 * It is a process and not a thread, since the limit of a thread's memory does not hold: one large allocation beyond it
 * ends the process of the thread. Of the environment it gets {@link passedOn} alone, so that it knows no secret of the one
 * who builds.
 */
export function spawnWorker(
  program: string,
  flags: readonly string[],
  args: readonly string[],
): ChildProcess | undefined {
  const env = Object.fromEntries(passedOn.map((name) => [name, process.env[name]]));
  try {
    return spawn(process.execPath, [...flags, program, ...args], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      env: present(env),
      windowsHide: true,
    });
  } catch {
    return undefined;
  }
}

/** Whether the build's process has to stay alive for the worker: only while it waits for a body. */
export function hold(child: ChildProcess, isHeld: boolean): void {
  for (const handle of [child, ...child.stdio]) {
    if (isHeld && handle && 'ref' in handle) (handle as ChildProcess).ref();
    else if (!isHeld && handle && 'unref' in handle) (handle as ChildProcess).unref();
  }
}
