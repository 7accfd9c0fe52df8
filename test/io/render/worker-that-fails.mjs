// A worker that does what no body is known to make ours do. It speaks as src/io/render/messages.ts says.
import { readSync, writeSync } from 'node:fs';

const byte = Buffer.alloc(1);
function next() {
  let line = '';
  while (readSync(3, byte) === 1 && byte[0] !== 10) line += String.fromCharCode(byte[0]);
  return line;
}
const say = (message) => writeSync(3, `${JSON.stringify(message)}\n`);

const deeds = {
  hang: () => {
    for (;;);
  },
  backtrack: () => /^(a+)+$/.test(`${'a'.repeat(50)}b`),
  objects: () => {
    for (const all = []; ; ) all.push({ again: [all.length] });
  },
  // The ones that end the whole process when a thread does them, whatever the limits of the thread.
  numbers: () => {
    for (const all = []; ; ) all.push(1.5);
  },
  texts: () => {
    for (const all = []; ; ) all.push([...`${'ab'.repeat(1e6)}${all.length}`].join());
  },
  leave: () => process.exit(3),
  fault: () => process.kill(process.pid, 'SIGSEGV'),
};

const kept = [];
say({ ready: true });
for (let line = next(); line !== ''; line = next()) {
  const { markdown } = JSON.parse(line);
  if (markdown === 'remember') kept.push(new Array(5e6).fill(1.5));
  if (markdown === 'large') kept.push(new Array(5e6).fill(1.5));
  if (markdown === 'ask') {
    say({ resolve: 'other.md' });
    say({ body: { html: JSON.parse(next()).url ?? 'none', diagnostics: [] } });
    continue;
  }
  if (markdown === 'environment') {
    say({ body: { html: JSON.stringify(process.env), diagnostics: [] } });
    continue;
  }
  deeds[markdown]?.();
  const wait = /^wait (\d+)$/.exec(markdown);
  if (wait) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, Number(wait[1]));
  say({ body: { html: `${process.pid} ${markdown}`, diagnostics: [] } });
}
