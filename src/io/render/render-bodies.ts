// What a worker does: renders one body after the other, as the build hands them over, until the build is gone.
import { createContext, Script } from 'node:vm';
import { type Extras, loadExtras } from '../../content/extras.js';
import { loadRender } from '../../content/render.js';
import type { Render, RenderInput } from '../../content/rendering.js';
import { flushCompiled } from '../keep-compiled.js';
import { optimiseLate } from '../optimise-late.js';
import { type FromWorker, pipe, type Task, toLine } from './messages.js';
import { lineReader, writeWhole } from './sync-lines.js';
import { taskQueue } from './task-queue.js';

/** Milliseconds after which a worker ends itself. The build ends it much earlier, unless the build is dead. */
const [lastResort = '60000'] = process.argv.slice(2);

/** Milliseconds of work that one watch is kept over: to set it takes as long as a tenth of a body. */
const watchFor = 100;

const queue = taskQueue(lineReader(pipe));
const say = (message: FromWorker): void => writeWhole(pipe, toLine(message));

const ask = (reference: string): string | undefined => {
  say({ resolve: reference });
  const answer = queue.answer();
  if (answer === undefined) process.exit();
  return answer.url;
};

/** Gives the addresses that came with a body, and asks for any other, once. */
function resolverOf({ addresses = [] }: Task): RenderInput['resolve'] {
  const known = new Map(addresses);
  return (reference) => {
    const url = known.has(reference) ? known.get(reference) : ask(reference);
    known.set(reference, url ?? null);
    return url ?? undefined;
  };
}

// Nothing but a script can be stopped from within its own process. This one calls back at once.
const timed: { work: () => void } = { work: () => {} };
const context = createContext(timed);
const script = new Script('work()');

/** Renders so many of the bodies as one watch is kept over. */
function renderSome(render: Render, tasks: [Task, Extras][]): void {
  const until = performance.now() + watchFor;
  for (let next = tasks.shift(); next; next = performance.now() < until ? tasks.shift() : undefined) {
    const [task, extras] = next;
    say({ body: render({ ...task, resolve: resolverOf(task) }, extras) });
  }
}

async function renderAll(): Promise<void> {
  const render = await loadRender();
  optimiseLate();
  say({ ready: true });
  // The build ends its workers without a word.
  flushCompiled();
  for (let tasks = queue.take(); tasks.length > 0; tasks = queue.take()) {
    const ready: [Task, Extras][] = [];
    for (const task of tasks) ready.push([task, await loadExtras(task)]);
    timed.work = () => renderSome(render, ready);
    while (ready.length > 0) script.runInContext(context, { timeout: Number(lastResort) });
  }
}

void renderAll();
