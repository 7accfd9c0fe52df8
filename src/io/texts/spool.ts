import { randomBytes } from 'node:crypto';
import { closeSync, openSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chunksOf } from './content.js';

/** Takes bytes until they are wanted. */
export interface Spool {
  /** The bytes may be changed afterwards. */
  readonly write: (bytes: Uint8Array) => void;
  readonly chunks: () => Iterable<Uint8Array>;
  readonly close: () => void;
}

/** As many bytes are kept in memory: more than most feeds have. */
const usual = 4 * 1024 * 1024;

/**
 * A place for bytes: in memory as long as they are few, then in a temporary file that has no name, so that nothing of it
 * is left when the process ends, however it ends. Where there can be no such file, all stay in memory.
 */
export function openSpool(mostInMemory = usual): Spool {
  let held: Uint8Array[] = [];
  let size = 0;
  let file: number | undefined;
  let most = mostInMemory;

  const keepInMemory = (): void => {
    if (file !== undefined) {
      held = [...chunksOf(file, size)];
      closeSync(file);
      file = undefined;
    }
    most = Number.POSITIVE_INFINITY;
  };
  const moveToFile = (): void => {
    try {
      file = openNameless();
      for (const bytes of held) writeFileSync(file, bytes);
      held = [];
    } catch {
      // Nothing of it was only in the file yet.
      if (file !== undefined) closeSync(file);
      file = undefined;
      most = Number.POSITIVE_INFINITY;
    }
  };
  return {
    write(bytes) {
      if (file === undefined && size + bytes.length > most) moveToFile();
      try {
        if (file !== undefined) writeFileSync(file, bytes);
      } catch {
        keepInMemory();
      }
      if (file === undefined) held.push(Buffer.from(bytes));
      size += bytes.length;
    },
    chunks: () => (file === undefined ? held : chunksOf(file, size)),
    close() {
      if (file !== undefined) closeSync(file);
      file = undefined;
      held = [];
    },
  };
}

/** Opens a new file for this process alone, and takes its name away. */
function openNameless(): number {
  const path = join(tmpdir(), `tidings-${process.pid}-${randomBytes(8).toString('hex')}`);
  const descriptor = openSync(path, 'wx+', 0o600);
  try {
    unlinkSync(path);
    return descriptor;
  } catch (thrown) {
    // Not every system takes the name of an open file away.
    closeSync(descriptor);
    rmSync(path, { force: true });
    throw thrown;
  }
}
