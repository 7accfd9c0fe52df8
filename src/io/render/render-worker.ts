// The program of a worker: renders one body after the other, as the build hands them over, until the build is gone.
import { createContext, Script } from 'node:vm';
import { loadExtras } from '../../content/extras.js';
import { render } from '../../content/render.js';
import type { RenderedBody } from '../../content/rendering.js';
import { type Answer, type FromWorker, pipe, type Task, toLine } from './messages.js';
import { lineReader, writeWhole } from './sync-lines.js';

/** Milliseconds after which a worker ends itself. The build ends it much earlier, unless the build is dead. */
const [lastResort = '60000'] = process.argv.slice(2);

const next = lineReader(pipe);
const say = (message: FromWorker): void => writeWhole(pipe, toLine(message));

const resolve = (reference: string): string | undefined => {
  say({ resolve: reference });
  const answer = next();
  if (answer === undefined) process.exit();
  return (JSON.parse(answer) as Answer).url;
};

// Nothing but a script can be stopped from within its own process. This one calls back at once.
const timed: { work: () => void } = { work: () => {} };
const context = createContext(timed);
const script = new Script('work()');

say({ ready: true });
for (let line = next(); line !== undefined; line = next()) {
  const input = { ...(JSON.parse(line) as Task), resolve };
  const extras = await loadExtras(input);
  let body: RenderedBody = { html: '', diagnostics: [] };
  timed.work = () => {
    body = render(input, extras);
  };
  script.runInContext(context, { timeout: Number(lastResort) });
  say({ body });
}
