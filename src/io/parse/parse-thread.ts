// The program of a thread that reads the front matter of articles while the build reads others.
import { type MessagePort, workerData } from 'node:worker_threads';
import type { ParseAnswer, ParseTask } from './task.js';

const { task, port }: { readonly task: ParseTask; readonly port: MessagePort } = workerData;

async function answer(): Promise<ParseAnswer> {
  try {
    const { parseFiles } = await import('./parse-files.js');
    return { lines: parseFiles(task) };
  } catch {
    // The build reads the files itself, and finds out what is wrong.
    return {};
  }
}

// The build is waiting, and hears nothing but this: whatever happened, it is told.
void answer().then((answered) => {
  port.postMessage(answered);
  const signal = new Int32Array(task.signal);
  Atomics.store(signal, 0, 1);
  Atomics.notify(signal, 0);
});
