import { type ChildProcess, spawn } from 'node:child_process';
import type { Duplex } from 'node:stream';
import type { Limits } from '../../config/limits.js';
import { namedFiles } from '../../content/named-files.js';
import type { RenderedBody, RenderInput } from '../../content/rendering.js';
import { present } from '../../model/present.js';
import { inputJson } from './input-json.js';
import { bodyIn, type FromWorker, pipe, toLine } from './messages.js';
import { readLines } from './read-lines.js';

/** What became of a body in a worker; the worker outlives only the first. */
export type Outcome =
  /** With the body as JSON in UTF-8. */
  | { readonly kind: 'rendered'; readonly body: RenderedBody; readonly json: Buffer }
  | Failure
  /** The worker ended with a body before it. */
  | { readonly kind: 'unbegun' }
  /** There is no worker to be had on this machine. */
  | { readonly kind: 'unstarted' };

/** How a body ended its worker. */
export interface Failure {
  readonly kind: 'slow' | 'heavy' | 'crashed';
  /** For messages. */
  readonly reason: string;
}

/** A process that renders one body after the other. */
export interface Worker {
  /** Whether it can still render. */
  readonly isAlive: () => boolean;
  /** Whether it has rendered anything, so that its memory is not all the next body's. */
  readonly isUsed: () => boolean;
  /** May be called while a body before is under way; this one then waits in the worker. Never rejects. */
  readonly render: (input: RenderInput) => Promise<Outcome>;
  readonly end: () => void;
}

/** A body that a worker was given, and who waits for it. */
interface Given {
  readonly input: RenderInput;
  readonly settle: (outcome: Outcome) => void;
}

/** Milliseconds that a worker may take until it is there. */
const patience = 60_000;

/** In UTF-16 code units. A longer text does not wait in the worker, where the body under way may need the memory. */
const longestAhead = 100_000;

/** A worker that has more bodies is sent none yet: to send several at once costs both sides little more than one. */
const enoughAhead = 8;

/** What a system needs to start Node, and what tells Node where it has compiled code. */
const passedOn = [
  'SystemRoot',
  'LD_LIBRARY_PATH',
  'HOME',
  'USERPROFILE',
  'NODE_COMPILE_CACHE',
  'NODE_DISABLE_COMPILE_CACHE',
] as const;

/** Into so many pieces the time is cut: a machine that sleeps in between loses a body one of them, and not all. */
const ticks = 20;

/**
 * Starts a process with the program of a worker.
 *
 * It is a process and not a thread, since the limit of a thread's memory does not hold: one large allocation beyond it
 * ends the process of the thread. Of the environment it gets {@link passedOn} alone, so that it knows no secret of the one
 * who builds.
 */
export function startWorker(program: string, { seconds, memory }: Limits): Worker {
  const lastResort = Math.ceil(seconds * 2000) + 1000;
  const child = spawnWorker(program, [`--max-old-space-size=${memory}`], [`${lastResort}`]);
  if (!child) return unstartable;
  const talk = child.stdio[pipe] as Duplex;
  /** In the order of their turn: the first is under way. */
  const tasks: Given[] = [];
  let sent = 0;
  let isReady = false;
  let isUsed = false;
  let death: Outcome | undefined;
  let timer: NodeJS.Timeout | undefined;

  const die = (outcome: Outcome): void => {
    if (death) return;
    death = isReady ? outcome : { kind: 'unstarted' };
    child.kill('SIGKILL');
    clearInterval(timer);
    hold(child, false);
    const [first, ...others] = tasks.splice(0);
    first?.settle(death);
    for (const { settle } of others) settle(isReady ? { kind: 'unbegun' } : death);
  };
  const watch = (milliseconds: number): void => {
    let left = ticks;
    clearInterval(timer);
    timer = setInterval(() => {
      left -= 1;
      if (left <= 0) die({ kind: 'slow', reason: 'time' });
    }, milliseconds / ticks);
  };
  const settleFirst = (outcome: Outcome): void => {
    clearInterval(timer);
    const first = tasks.shift();
    sent -= 1;
    isUsed = true;
    if (tasks.length > 0) watch(seconds * 1000);
    else hold(child, false);
    sendNext();
    first?.settle(outcome);
  };
  const sendNext = (): void => {
    if (!isReady || sent > enoughAhead) return;
    const lines: Buffer[] = [];
    for (const { input } of tasks.slice(sent)) {
      if (sent > 0 && input.markdown.length > longestAhead) break;
      lines.push(...taskLine(input));
      sent += 1;
    }
    if (lines.length > 0) talk.write(Buffer.concat(lines));
  };
  const hear = (line: Buffer): void => {
    const message: FromWorker = JSON.parse(line.toString());
    if ('resolve' in message) talk.write(toLine(present({ url: tasks[0]?.input.resolve(message.resolve) })));
    else if ('body' in message) settleFirst({ kind: 'rendered', body: message.body, json: bodyIn(line) });
    else {
      isReady = true;
      sendNext();
      if (tasks.length > 0) watch(seconds * 1000);
    }
  };

  readLines(talk, hear);
  // A pipe breaks when its process ends, and `close` says why.
  talk.on('error', () => {});
  child.on('error', () => die({ kind: 'unstarted' }));
  child.on('close', (code, signal) => die(causeOf(code, signal)));
  hold(child, false);

  return {
    isAlive: () => death === undefined,
    isUsed: () => isUsed,
    render: (input) =>
      new Promise((settle) => {
        if (death) return settle(death);
        tasks.push({ input, settle });
        sendNext();
        if (tasks.length > 1) return;
        hold(child, true);
        watch(isReady ? seconds * 1000 : patience);
      }),
    end: () => die({ kind: 'crashed', reason: 'ended' }),
  };
}

/** The line of a {@link Task}, in parts. */
function taskLine(input: RenderInput): readonly Buffer[] {
  const { markdown, resolve } = input;
  const addresses = namedFiles(markdown).map((reference) => [reference, resolve(reference) ?? null] as const);
  const json = inputJson(input);
  const rest = addresses.length > 0 ? `,"addresses":${JSON.stringify(addresses)}}\n` : '}\n';
  return [json.subarray(0, -1), Buffer.from(rest)];
}

const unstartable: Worker = {
  isAlive: () => false,
  isUsed: () => false,
  render: () => Promise.resolve({ kind: 'unstarted' }),
  end: () => {},
};

function spawnWorker(program: string, flags: readonly string[], args: readonly string[]): ChildProcess | undefined {
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

/** Node aborts when memory runs out; a system that is short of memory itself kills. */
function causeOf(code: number | null, signal: NodeJS.Signals | null): Outcome {
  if (signal === 'SIGABRT' || signal === 'SIGKILL' || code === 134) return { kind: 'heavy', reason: 'memory' };
  return { kind: 'crashed', reason: signal ?? `exit code ${code}` };
}

/** Whether the build's process has to stay alive for the worker: only while it waits for a body. */
function hold(child: ChildProcess, isHeld: boolean): void {
  for (const handle of [child, ...child.stdio]) {
    if (isHeld && handle && 'ref' in handle) (handle as ChildProcess).ref();
    else if (!isHeld && handle && 'unref' in handle) (handle as ChildProcess).unref();
  }
}
