import { join } from 'node:path';

/** The lock of a folder: a file in it. */
export function lockOf(folder: string): string {
  return join(folder, '.tidings.lock');
}
