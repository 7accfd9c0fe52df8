import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** The compiled program. */
export const cli = join(import.meta.dirname, '../../lib/cli.cjs');

/** A program that watches. */
export interface Watching {
  readonly child: ChildProcess;
  /** Waits until it has printed this, behind what was waited for before, and gives the line. */
  readonly says: (what: RegExp) => Promise<string>;
  /** All that it has printed. */
  readonly printed: () => string;
  /** Sends a signal, and gives the exit code and the signal that it ended by. */
  readonly end: (signal: NodeJS.Signals) => Promise<unknown>;
}

/** Runs `tidings build --watch` in a folder, as its users do, until the test is over. */
export function watching(cwd: string, args: readonly string[] = []): Watching {
  const child = spawn(process.execPath, [cli, 'build', '--watch', ...args], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'] },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let text = '';
  let read = 0;
  let look = (): void => {};
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      look();
    });
  }
  child.on('exit', () => look());
  const says = (what: RegExp): Promise<string> =>
    new Promise((resolve, reject) => {
      look = () => {
        const rest = text.slice(read);
        const found = what.exec(rest);
        if (found) {
          read += found.index + found[0].length;
          look = () => {};
          resolve(found[0]);
        } else if (child.exitCode !== null) reject(new Error(`it ended, and said:\n${text}`));
      };
      look();
    });
  return {
    child,
    says,
    printed: () => text,
    end: (signal) => {
      const ended = once(child, 'exit');
      child.kill(signal);
      return ended;
    },
  };
}
