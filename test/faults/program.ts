import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The compiled program. */
const cli = join(import.meta.dirname, '../../lib/cli.cjs');

/** How a run of the program ended. */
export interface Ended {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Running {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Arguments of Node itself. */
  readonly node?: readonly string[];
}

/** Starts the program as its users do, and gives a way to kill it and its end. */
export function start(args: readonly string[], { cwd, env = {}, node = [] }: Running) {
  return run(process.execPath, [...node, cli, ...args], cwd, env);
}

/** Runs the program behind a line of shell such as `ulimit -n 40`. */
export function startBehind(line: string, args: readonly string[], { cwd }: Running) {
  return run('sh', ['-c', `${line} && exec "$0" "$@"`, process.execPath, cli, ...args], cwd, {});
}

function run(command: string, args: readonly string[], cwd: string, env: Readonly<Record<string, string>>) {
  const child = spawn(command, args, {
    cwd,
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      printed[name] += text;
    });
  }
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status, signal) => resolve({ status, signal, ...printed }));
  });
  return { ended, kill: () => child.kill('SIGKILL') };
}

/** The files of a folder and their text. */
export function textsIn(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]));
}

/** An article whose feeds take more than one write. */
export function article(title: string, words = 100): string {
  return `---\ntitle: ${title}\ndate: 2024-01-31\n---\n\n${`${title} says more. `.repeat(words)}\n`;
}

/** The configuration of a site, which needs nothing else. */
export const config = 'site: { url: https://blog.example, title: Blog }\n';
