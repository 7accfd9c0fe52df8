import { availableParallelism } from 'node:os';
import type { Limits } from '../../config/limits.js';
import type { Renderer } from '../../content/renderer.js';
import type { RenderedBody, RenderInput } from '../../content/rendering.js';
import { report } from '../../diagnostic/report.js';
import { type KeepingRenderer, toKeep } from './body-to-keep.js';
import { type Failure, type Outcome, startWorker, type Worker } from './worker.js';
import { workerProgram } from './worker-program.js';
import { openSlots } from './worker-slots.js';

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
  const start = () => startWorker(program, limits);
  const slots = openSlots({ start, most, bodiesPerWorker });
  let isClosed = false;
  let turn: Promise<unknown> = Promise.resolve();
  let single: Worker | undefined;

  const attempt = async (input: RenderInput): Promise<Attempt> => {
    const slot = await slots.take();
    if (!slot.worker.isAlive() && !isClosed) slot.worker = start();
    const { worker } = slot;
    const outcome = await worker.render(input);
    slots.give(slot);
    if (isClosed) return { outcome: ended, wasFirst: true };
    return outcome.kind === 'unbegun' ? attempt(input) : { outcome, wasFirst: !worker.isUsed() };
  };
  // One after the other: each may take all the memory that it may.
  const attemptAlone = (input: RenderInput): Promise<Outcome> => {
    const outcome = turn.then(() => {
      const alone = start();
      single = alone;
      return alone.render(input).finally(() => alone.end());
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
    warmUp: slots.warmUp,
    async close() {
      isClosed = true;
      slots.close();
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
