import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { SourceFile } from '../../article/source-file.js';
import { DiskFile } from '../disk-file.js';
import type { ParseAnswer, ParseTask } from './task.js';

/** So many articles are worth a thread. */
const fewest = 5000;

/** So many articles the build reads while the thread loads and warms up what the build has loaded already. */
const ahead = 2500;

/** The part of the others that the thread reads. */
const part = 0.48;

/** Milliseconds that a thread may take; nobody waits longer for what can be read at once. */
const patience = 60_000;

/** Megabytes for what the thread has just made. Most of that lives for one article: more room would only be more memory. */
const young = 24;

/** Articles that another thread reads meanwhile. */
export interface ParseAhead {
  /** What is kept of a file, as `keptLine` makes it, waited for; `undefined` if the thread does not read it. */
  readonly take: (file: SourceFile) => string | undefined;
}

/**
 * Has a second thread read the last articles of very many.
 *
 * @param files the articles in the order in which they are going to be asked for; a thread reads those of one folder only.
 */
export function parseAhead(
  files: readonly SourceFile[],
  settings: Omit<ParseTask, 'files' | 'folder' | 'signal'>,
  program: string | undefined = threadProgram(),
): ParseAhead | undefined {
  if (program === undefined || files.length < fewest || availableParallelism() < 2) return undefined;
  const first = files.length - Math.floor((files.length - ahead) * part);
  const theirs = files.slice(first).filter((file) => file instanceof DiskFile);
  const folder = theirs[0]?.beneath();
  if (folder === undefined || !theirs.every((file) => file.beneath() === folder)) return undefined;
  const places = theirs.map((file) => file.toPlace());
  const numbers = new Map<SourceFile, number>(theirs.map((file, index) => [file, index]));
  const { wait } = startThread(program, { ...settings, folder, files: places });
  let lines: readonly string[] | undefined;
  return {
    take(file) {
      const number = numbers.get(file);
      if (number === undefined) return undefined;
      lines ??= wait();
      return lines[number];
    },
  };
}

function startThread(program: string, task: Omit<ParseTask, 'signal'>): { readonly wait: () => readonly string[] } {
  const signal = new SharedArrayBuffer(4);
  const { port1: mine, port2: port } = new MessageChannel();
  const workerData = { task: { ...task, signal }, port };
  const resourceLimits = { maxYoungGenerationSizeMb: young };
  const worker = new Worker(program, { workerData, transferList: [port], env: {}, stdin: false, resourceLimits });
  // What goes wrong in it is found again by the build, which reads the files itself then.
  worker.on('error', () => {});
  worker.unref();
  return {
    wait() {
      Atomics.wait(new Int32Array(signal), 0, 0, patience);
      const answer: { readonly message: ParseAnswer } | undefined = receiveMessageOnPort(mine);
      mine.close();
      return answer?.message.lines ?? [];
    },
  };
}

/** The compiled program of the thread: beside this code, or beside the folder of its chunks; absent in somebody's bundle. */
function threadProgram(): string | undefined {
  const places = ['parse-thread.cjs', '../parse-thread.cjs'].map((name) => new URL(name, import.meta.url));
  return places
    .filter(({ protocol }) => protocol === 'file:')
    .map((place) => fileURLToPath(place))
    .find((place) => existsSync(place));
}
