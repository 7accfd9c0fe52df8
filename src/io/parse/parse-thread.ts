// The program of a thread that reads the front matter of articles while the build reads others.
import { type MessagePort, workerData } from 'node:worker_threads';
import { fieldFinder } from '../../article/find-fields.js';
import { listFile } from '../../article/list-file.js';
import { readAuthorDirectory } from '../../article/people/author-directory.js';
import { keptLine } from '../cache/kept-line.js';
import { DiskFile } from '../disk-file.js';
import { Fence } from '../media/fence.js';
import type { ParseAnswer, ParseTask } from './task.js';

const { task, port }: { readonly task: ParseTask; readonly port: MessagePort } = workerData;

function answer(): ParseAnswer {
  const { config, dialect, now, authors, folder, files, started } = task;
  const directory = readAuthorDirectory(authors.map(({ path, source }) => ({ path, place: path, read: () => source })));
  const settings = { config, dialect, now, directory, fieldsOf: fieldFinder(config.fields) };
  const from = { fence: new Fence([folder]), followLink: false };
  const lines = files.map((place) => {
    const file = new DiskFile(place, from);
    return keptLine(file, listFile(file, settings), started);
  });
  return { lines };
}

try {
  port.postMessage(answer());
} catch {
  // The build reads the files itself, and finds out what is wrong.
  port.postMessage({});
} finally {
  const signal = new Int32Array(task.signal);
  Atomics.store(signal, 0, 1);
  Atomics.notify(signal, 0);
}
