import type { ChildProcess } from 'node:child_process';
import type { Duplex } from 'node:stream';
import type { Limits } from '../../config/limits.js';
import { namedFiles } from '../../content/named-files.js';
import type { RenderedBody, RenderInput } from '../../content/rendering.js';
import { present } from '../../model/present.js';
import { inputJson } from './input-json.js';
import { bodyIn, type FromWorker, pipe, toLine } from './messages.js';
import { readLines } from './read-lines.js';
import { hold, spawnWorker } from './spawn-worker.js';

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
  isAlive(): boolean;
  /** Whether it has rendered anything, so that its memory is not all the next body's. */
  isUsed(): boolean;
  /** May be called while a body before is under way; this one then waits in the worker. Never rejects. */
  render(input: RenderInput): Promise<Outcome>;
  end(): void;
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

/** Into so many pieces the time is cut: a machine that sleeps in between loses a body one of them, and not all. */
const ticks = 20;

/** Starts a process with the program of a worker. */
export function startWorker(program: string, { seconds, memory }: Limits): Worker {
  const lastResort = Math.ceil(seconds * 2000) + 1000;
  const child = spawnWorker(program, [`--max-old-space-size=${memory}`], [`${lastResort}`]);
  return child ? new WorkerProcess(child, seconds * 1000) : unstartable;
}

class WorkerProcess implements Worker {
  readonly #child: ChildProcess;
  readonly #talk: Duplex;
  /** Milliseconds for one body. */
  readonly #limit: number;
  /** In the order of their turn: the first is under way. */
  readonly #tasks: Given[] = [];
  /** How many of them it has. */
  #sent = 0;
  #isReady = false;
  #isUsed = false;
  #death: Outcome | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(child: ChildProcess, limit: number) {
    this.#child = child;
    this.#talk = child.stdio[pipe] as Duplex;
    this.#limit = limit;
    readLines(this.#talk, (line) => this.#hear(line));
    // A pipe breaks when its process ends, and `close` says why.
    this.#talk.on('error', () => {});
    child.on('error', () => this.#die({ kind: 'unstarted' }));
    child.on('close', (code, signal) => this.#die(causeOf(code, signal)));
    hold(child, false);
  }

  isAlive(): boolean {
    return this.#death === undefined;
  }

  isUsed(): boolean {
    return this.#isUsed;
  }

  render(input: RenderInput): Promise<Outcome> {
    return new Promise((settle) => {
      if (this.#death) return settle(this.#death);
      this.#tasks.push({ input, settle });
      this.#sendNext();
      if (this.#tasks.length > 1) return;
      hold(this.#child, true);
      this.#watch(this.#isReady ? this.#limit : patience);
    });
  }

  end(): void {
    this.#die({ kind: 'crashed', reason: 'ended' });
  }

  #hear(line: Buffer): void {
    const message: FromWorker = JSON.parse(line.toString());
    if ('resolve' in message) {
      const url = this.#tasks[0]?.input.resolve(message.resolve);
      this.#talk.write(toLine(present({ url })));
    } else if ('body' in message) {
      this.#settleFirst({ kind: 'rendered', body: message.body, json: bodyIn(line) });
    } else {
      this.#isReady = true;
      this.#sendNext();
      if (this.#tasks.length > 0) this.#watch(this.#limit);
    }
  }

  #sendNext(): void {
    if (!this.#isReady || this.#sent > enoughAhead) return;
    const lines: Buffer[] = [];
    for (const { input } of this.#tasks.slice(this.#sent)) {
      if (this.#sent > 0 && input.markdown.length > longestAhead) break;
      lines.push(...taskLine(input));
      this.#sent += 1;
    }
    if (lines.length > 0) this.#talk.write(Buffer.concat(lines));
  }

  #settleFirst(outcome: Outcome): void {
    clearInterval(this.#timer);
    const first = this.#tasks.shift();
    this.#sent -= 1;
    this.#isUsed = true;
    if (this.#tasks.length > 0) this.#watch(this.#limit);
    else hold(this.#child, false);
    this.#sendNext();
    first?.settle(outcome);
  }

  #watch(milliseconds: number): void {
    let left = ticks;
    clearInterval(this.#timer);
    this.#timer = setInterval(() => {
      left -= 1;
      if (left <= 0) this.#die({ kind: 'slow', reason: 'time' });
    }, milliseconds / ticks);
  }

  #die(outcome: Outcome): void {
    if (this.#death) return;
    const death: Outcome = this.#isReady ? outcome : { kind: 'unstarted' };
    this.#death = death;
    this.#child.kill('SIGKILL');
    clearInterval(this.#timer);
    hold(this.#child, false);
    const [first, ...others] = this.#tasks.splice(0);
    first?.settle(death);
    for (const { settle } of others) settle(this.#isReady ? { kind: 'unbegun' } : death);
  }
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

/** Node aborts when memory runs out; a system that is short of memory itself kills. */
function causeOf(code: number | null, signal: NodeJS.Signals | null): Outcome {
  if (signal === 'SIGABRT' || signal === 'SIGKILL' || code === 134) return { kind: 'heavy', reason: 'memory' };
  return { kind: 'crashed', reason: signal ?? `exit code ${code}` };
}
