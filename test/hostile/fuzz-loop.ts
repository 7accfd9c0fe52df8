import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Coverage } from './coverage.js';
import { tryInput } from './fuzz-target.js';
import { generate } from './generate.js';
import { nextInput } from './mutate.js';
import { Random } from './random.js';

// One of the processes of a fuzzer: tries inputs until it is ended, keeps those that reach something new, and writes
// down each before it is tried, so that one that hangs or crashes is known.
const [folder = '', seed = '1'] = process.argv.slice(2);
const current = join(folder, 'current.md');
const random = new Random(Number(seed));
const coverage = new Coverage();
const seen = new Set<string>();
const slow = 5_000;
let tried: string[] = [];

const corpus = readdirSync(join(folder, 'corpus')).map((name) => readFileSync(join(folder, 'corpus', name), 'utf8'));
const seeds = generate(300, Number(seed)).flatMap(({ content }) =>
  typeof content === 'string' ? [content.slice(0, 5_000)] : [],
);
let executions = 0;

for (const text of [...corpus.slice(-500), ...seeds]) await attempt(text);
for (;;) await attempt(nextInput(corpus, random));

async function attempt(text: string): Promise<void> {
  writeFileSync(current, text);
  const started = performance.now();
  const { breaches, features } = await tryInput(text);
  const time = performance.now() - started;
  executions += 1;
  for (const { invariant, what } of breaches)
    find(`${invariant}-${what.replace(/"[^"]*"|`[^`]*`|\d+|https?:\S+/g, '')}`, what, text);
  if (time > slow) find('slow', `${Math.round(time)} ms`, text);
  const before = seen.size;
  for (const feature of features) seen.add(feature);
  if (seen.size > before) keep(text);
  tried.push(text);
  // To ask what was gone through takes longer than to go through it.
  if (tried.length >= 10) {
    if (coverage.news() > 0) for (const one of tried) keep(one);
    tried = [];
  }
  if (executions % 50 === 0)
    process.send?.({ executions: 50, blocks: coverage.blocks, messages: seen.size, corpus: corpus.length });
}

function keep(text: string): void {
  corpus.push(text);
  writeFileSync(join(folder, 'corpus', `${seed}-${corpus.length}.md`), text);
}

function find(kind: string, what: string, text: string): void {
  if (seen.has(kind)) return;
  seen.add(kind);
  process.send?.({ find: what, text });
}
