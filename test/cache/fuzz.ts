import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { compareBuilds } from './cached-and-not.js';

const { values } = parseArgs({ options: { minutes: { type: 'string' }, seed: { type: 'string' } } });
const minutes = Number(values.minutes ?? 1);
const first = Number(values.seed ?? Date.now() % 1_000_000);
const end = Date.now() + minutes * 60_000;

let builds = 0;
let differences = 0;
for (let seed = first; Date.now() < end; seed += 1) {
  const { done, difference } = await compareBuilds(seed, 12, () => setTimeout(2100));
  builds += done.length;
  if (difference === undefined) continue;
  differences += 1;
  console.log(`seed ${seed}:\n${done.map((step) => `  ${step}`).join('\n')}\n${difference}`);
}
console.log(`${builds} builds with a cache and without, from seed ${first}: ${differences} differences`);
process.exitCode = differences > 0 ? 1 : 0;
