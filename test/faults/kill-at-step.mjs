// Loaded before the program (`node --import`): kills it at one of the steps that change something in the output folder,
// before the step or, where it writes a file, in the middle of it.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { KILL_AT, KILL_IN } = process.env;
const changing = [
  'mkdirSync',
  'openSync',
  'writeFileSync',
  'fchmodSync',
  'fsyncSync',
  'linkSync',
  'renameSync',
  'rmSync',
];
const inFolder = new Set();
let steps = 0;

for (const name of changing) {
  const original = fs[name];
  fs[name] = (...args) => {
    const [target] = args;
    const isOurs = typeof target === 'number' ? inFolder.has(target) : String(target).startsWith(KILL_IN);
    const changes = name !== 'openSync' || typeof args[1] === 'string';
    if (!isOurs || !changes) return original(...args);
    steps += 1;
    if (steps === Number(KILL_AT)) {
      if (name === 'writeFileSync') original(target, args[1].slice(0, args[1].length / 2));
      process.kill(process.pid, 'SIGKILL');
    }
    const result = original(...args);
    if (name === 'openSync') inFolder.add(result);
    return result;
  };
}
syncBuiltinESMExports();
