import { type ChildProcess, fork } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What the process that fuzzes tells. */
type Message =
  | { readonly find: string; readonly text: string }
  | { readonly executions: number; readonly blocks: number; readonly messages: number; readonly corpus: number };

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    out: { type: 'string', default: 'node_modules/.cache/tidings/fuzz' },
  },
});
const hang = 15_000;
const end = Date.now() + Number(values.minutes) * 60_000;
const folder = resolve(values.out);
const current = join(folder, 'current.md');
for (const name of ['corpus', 'finds']) mkdirSync(join(folder, name), { recursive: true });

const tell = (line: string): unknown => process.stdout.write(`${line}\n`);
let seed = Number(values.seed);
let executions = 0;
let finds = 0;
let last = '';

tell(`seed ${seed}, ${values.minutes} minutes, ${folder}`);
while (Date.now() < end) await fuzz(seed++);
tell(`${executions} executions${last}, ${finds} finds`);
process.exitCode = finds === 0 ? 0 : 1;

/** Runs one process until the time is over, or an input hangs it or makes it crash. */
function fuzz(own: number): Promise<void> {
  // One of a run before would look like one that hangs.
  rmSync(current, { force: true });
  const child = fork(join(import.meta.dirname, 'fuzz-loop.mjs'), [folder, String(own)], {
    execArgv: ['--max-old-space-size=1024'],
  });
  let over = false;
  const stop = (): void => {
    over = true;
    child.kill('SIGKILL');
  };
  child.on('message', (message: Message) => hear(message));
  const watch = setInterval(() => {
    if (Date.now() >= end) stop();
    else if (existsSync(current) && Date.now() - statSync(current).mtimeMs > hang) hung(child);
  }, 500);
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => {
      clearInterval(watch);
      if (!over && signal !== 'SIGKILL') save(`crash: exit ${code} ${signal}`, readFileSync(current, 'utf8'));
      resolve();
    });
  });
}

function hung(child: ChildProcess): void {
  save(`hang: more than ${hang / 1000} s`, readFileSync(current, 'utf8'));
  child.kill('SIGKILL');
}

function hear(message: Message): void {
  if ('find' in message) {
    save(message.find, message.text);
    return;
  }
  executions += message.executions;
  last = `, ${message.blocks} blocks, ${message.messages} messages, ${message.corpus} kept`;
  if (executions % 1_000 === 0) tell(`${executions} executions${last}, ${finds} finds`);
}

function save(what: string, text: string): void {
  finds += 1;
  const file = join(folder, 'finds', `${seed}-${finds}.md`);
  writeFileSync(file, text);
  tell(`find: ${what}\n  ${file}`);
}
