import { availableParallelism } from 'node:os';
import type { Limits } from '../../config/limits.js';
import type { Renderer } from '../../content/renderer.js';
import type { RenderedBody, RenderInput } from '../../content/rendering.js';
import { report } from '../../diagnostic/report.js';
import { type KeepingRenderer, toKeep } from './body-to-keep.js';
import { type Failure, type Outcome, startWorker, type Worker } from './worker.js';
import { workerProgram } from './worker-program.js';

/** How bodies are to be rendered. */
export interface RenderPoolOptions {
  readonly limits: Limits;
  /** The most workers there may be; as many as the machine can run, four at most, by default. */
  readonly most?: number;
  /**
   * After how many bodies one more worker may be worth it, which has to load and warm up what the first one has; a
   * thousand by default.
   */
  readonly bodiesPerWorker?: number;
  /** The program of a worker. */
  readonly program?: string;
}

/** Workers that render bodies, each body at its own cost. */
export interface RenderPool {
  readonly render: Renderer;
  readonly renderToKeep: KeepingRenderer;
  /** Starts a first worker, which loads the Markdown side while others read articles; else the first body does. */
  readonly warmUp: () => void;
  /** Ends all workers, whatever they do. */
  readonly close: () => Promise<void>;
}

/** Of its time: busier than that, this process would get no sooner to what one more worker rendered. */
const busy = 0.8;

/** So many bodies a worker has at once: while it renders one, the next is there, so that neither side waits. */
const bodiesAtOnce = 16;

/** A place that a worker can have. */
interface Slot {
  worker: Worker;
  /** How many bodies it is to render. */
  load: number;
}

/** What became of a body, and whether its worker had no other before it. */
interface Attempt {
  readonly outcome: Outcome;
  readonly wasFirst: boolean;
}

/** What becomes of a body that nobody waits for any more. */
const ended: Outcome = { kind: 'crashed', reason: 'ended' };

/**
 * Workers that start as bodies come.
 *
 * A body that takes more time or memory than it may is an error of its article, and a new worker goes on with the rest.
 * Where no worker can be started, bodies are rendered in this thread, without limits.
 */
export function openRenderPool({
  limits,
  most = Math.min(availableParallelism(), 4),
  bodiesPerWorker = 1000,
  program = workerProgram(),
}: RenderPoolOptions): RenderPool {
  if (program === undefined) {
    const renderToKeep: KeepingRenderer = async (input) => toKeep(await renderHere(input));
    return { render: renderHere, renderToKeep, warmUp: () => {}, close: async () => {} };
  }
  const slots: Slot[] = [];
  const waiting: ((slot: Slot) => void)[] = [];
  let rendered = 0;
  let looked = performance.eventLoopUtilization();
  let isClosed = false;
  let turn: Promise<unknown> = Promise.resolve();
  let single: Worker | undefined;

  const open = (): Slot => {
    const slot = { worker: startWorker(program, limits), load: 0 };
    slots.push(slot);
    return slot;
  };
  const take = async (): Promise<Slot> => {
    const [free = open()] = slots.toSorted((one, other) => one.load - other.load);
    if (free.load >= bodiesAtOnce) return new Promise((resolve) => waiting.push(resolve));
    free.load += 1;
    return free;
  };
  const openAnother = (): void => {
    const slot = open();
    for (const next of waiting.splice(0, bodiesAtOnce)) {
      slot.load += 1;
      next(slot);
    }
  };
  /** Where this process has been waiting for more than a fifth of the time, one more worker has bodies sooner. */
  const openIfIdle = (): void => {
    const now = performance.eventLoopUtilization();
    const { utilization } = performance.eventLoopUtilization(now, looked);
    looked = now;
    if (slots.length < most && utilization < busy && !isClosed) openAnother();
  };
  const give = (slot: Slot): void => {
    rendered += 1;
    if (rendered % bodiesPerWorker === 0) openIfIdle();
    const next = waiting.shift();
    if (next) next(slot);
    else slot.load -= 1;
  };
  const attempt = async (input: RenderInput): Promise<Attempt> => {
    const slot = await take();
    if (!slot.worker.isAlive() && !isClosed) slot.worker = startWorker(program, limits);
    const { worker } = slot;
    const outcome = await worker.render(input);
    give(slot);
    if (isClosed) return { outcome: ended, wasFirst: true };
    return outcome.kind === 'unbegun' ? attempt(input) : { outcome, wasFirst: !worker.isUsed() };
  };
  // One after the other: each may take all the memory that it may.
  const attemptAlone = (input: RenderInput): Promise<Outcome> => {
    const outcome = turn.then(() => {
      single = startWorker(program, limits);
      return single.render(input).finally(single.end);
    });
    turn = outcome;
    return outcome;
  };

  const renderToKeep: KeepingRenderer = async (input) => {
    const { outcome: first, wasFirst } = await attempt(input);
    // What bodies before it left behind may have filled the memory.
    const isDoubtful = first.kind === 'heavy' && !wasFirst;
    const outcome = isDoubtful ? await attemptAlone(input) : first;
    if (outcome.kind === 'rendered') return { body: outcome.body, json: () => outcome.json };
    if (outcome.kind !== 'unstarted' && outcome.kind !== 'unbegun') return toKeep(failed(outcome, input, limits));
    return toKeep(isDoubtful ? failed({ kind: 'heavy', reason: 'memory' }, input, limits) : await renderHere(input));
  };

  return {
    render: async (input) => (await renderToKeep(input)).body,
    renderToKeep,
    warmUp() {
      if (slots.length === 0) open();
    },
    async close() {
      isClosed = true;
      for (const { worker } of slots) worker.end();
      single?.end();
    },
  };
}

function failed({ kind, reason }: Failure, { path }: RenderInput, { seconds, memory }: Limits): RenderedBody {
  const problems = {
    slow: () => report('slow-body', { seconds }, { path }),
    heavy: () => report('heavy-body', { memory }, { path }),
    crashed: (reason: string) => report('unrenderable-body', { reason }, { path }),
  };
  return { html: '', diagnostics: [problems[kind](reason)] };
}

// Loaded only where there is no worker.
const renderHere: Renderer = async (input) => (await import('../../content/render-here.js')).renderHere(input);
