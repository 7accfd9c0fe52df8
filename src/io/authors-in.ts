import { join } from 'node:path';
import { listFolder } from './list-folder.js';
import { authorsNames } from './source-names.js';

/** The files of authors directly in a folder; no symbolic link, which could lead anywhere. */
export function authorsIn(folder: string): readonly string[] {
  return listFolder(folder)
    .filter((entry) => entry.isFile() && authorsNames.includes(entry.name))
    .map(({ name }) => join(folder, name));
}
