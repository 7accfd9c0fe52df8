import { join } from 'node:path';
import { authorsNames } from './source-names.js';
import { statOf } from './stat-of.js';

/** The files of authors directly in a folder. */
export function authorsIn(folder: string): readonly string[] {
  return authorsNames.map((name) => join(folder, name)).filter((file) => statOf(file)?.isFile());
}
