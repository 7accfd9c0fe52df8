import { fieldFinder } from '../../article/find-fields.js';
import { fileLister } from '../../article/list-file.js';
import { readAuthorDirectory } from '../../article/people/author-directory.js';
import { keptLine } from '../cache/kept-line.js';
import { DiskFile } from '../disk-file.js';
import { Fence } from '../media/fence.js';
import type { ParseTask } from './task.js';

/** What is kept of each file of a task, in their order. */
export function parseFiles({ config, dialect, now, authors, folder, files, started }: ParseTask): readonly string[] {
  const directory = readAuthorDirectory(authors.map(({ path, source }) => ({ path, place: path, read: () => source })));
  const listFile = fileLister({ config, dialect, now, directory, fieldsOf: fieldFinder(config.fields) });
  const from = { fence: new Fence([folder]), followLink: false };
  return files.map((place) => {
    const file = new DiskFile(place, from);
    return keptLine(file, listFile(file), started);
  });
}
