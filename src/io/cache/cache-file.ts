import { renameSync, writeFileSync } from 'node:fs';
import { removeFiles } from '../leftovers.js';
import { stagedName } from '../staged-name.js';

/**
 * Writes a file of a cache whole or not at all, so that builds at the same time may share it. It is not flushed to the
 * disk. A cache is no result: what cannot be written, for whatever reason, is not kept, and nobody hears of it.
 */
export function writeCacheFile(file: string, content: string | Uint8Array): void {
  const staged = stagedName(file);
  try {
    writeFileSync(staged, content);
    renameSync(staged, file);
  } catch {
    removeFiles([staged]);
  }
}
