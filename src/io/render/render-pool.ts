import { availableParallelism } from 'node:os';
import type { Limits } from '../../config/limits.js';
import type { Renderer } from '../../content/renderer.js';
import type { RenderedBody, RenderInput } from '../../content/rendering.js';
import { report } from '../../diagnostic/report.js';
import { type Failure, type Outcome, startWorker, type Worker } from './worker.js';
import { workerProgram } from './worker-program.js';

/** How bodies are to be rendered. */
export interface RenderPoolOptions {
  readonly limits: Limits;
  /** The most workers there may be; as many as the machine can run, four at most, by default. */
  readonly most?: number;
  /** The program of a worker. */
  readonly program?: string;
}

/** Workers that render bodies, each body at its own cost. */
export interface RenderPool {
  readonly render: Renderer;
  /** Ends all workers, whatever they do. */
  readonly close: () => Promise<void>;
}

/** So many bodies are worth the start of one more worker: what it loads and warms up takes a third of a second. */
const bodiesPerWorker = 250;

/** A place that a worker can have. */
interface Slot {
  worker: Worker;
}

/**
 * Starts a first worker, which loads the Markdown side while the build reads articles; others start as bodies come.
 *
 * A body that takes more time or memory than it may is an error of its article, and a new worker goes on with the rest.
 * Where no worker can be started, bodies are rendered in this thread, without limits.
 */
export function openRenderPool({
  limits,
  most = Math.min(availableParallelism(), 4),
  program = workerProgram(),
}: RenderPoolOptions): RenderPool {
  if (program === undefined) return { render: renderHere, close: async () => {} };
  const start = (): Slot => ({ worker: startWorker(program, limits) });
  const slots = [start()];
  const idle = [...slots];
  const waiting: ((slot: Slot) => void)[] = [];
  let asked = 0;

  const take = async (): Promise<Slot> => {
    const free = idle.pop();
    if (free) return free;
    if (slots.length >= Math.min(most, 1 + Math.floor(asked / bodiesPerWorker))) {
      return new Promise((resolve) => waiting.push(resolve));
    }
    const slot = start();
    slots.push(slot);
    return slot;
  };
  const give = (slot: Slot): void => {
    const next = waiting.shift();
    if (next) next(slot);
    else idle.push(slot);
  };
  const attempt = async (input: RenderInput, isAlone: boolean): Promise<Outcome & { readonly wasAlone: boolean }> => {
    const slot = await take();
    if (isAlone && slot.worker.isUsed()) slot.worker.end();
    if (!slot.worker.isAlive()) slot.worker = startWorker(program, limits);
    const wasAlone = !slot.worker.isUsed();
    const outcome = await slot.worker.render(input);
    give(slot);
    return { ...outcome, wasAlone };
  };

  return {
    async render(input) {
      asked += 1;
      const first = await attempt(input, false);
      // What bodies before it left behind may have filled the memory.
      const isDoubtful = first.kind === 'heavy' && !first.wasAlone;
      const outcome = isDoubtful ? await attempt(input, true) : first;
      if (outcome.kind === 'rendered') return outcome.body;
      if (outcome.kind !== 'unstarted') return failed(outcome, input, limits);
      return isDoubtful ? failed({ kind: 'heavy', reason: 'memory' }, input, limits) : renderHere(input);
    },
    async close() {
      for (const { worker } of slots) worker.end();
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
