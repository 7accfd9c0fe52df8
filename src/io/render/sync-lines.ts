import { readSync, writeSync } from 'node:fs';

/** Lines out of a file descriptor. */
export interface LineReader {
  /** Waits for the next line; `undefined` at the end. */
  readonly next: () => string | undefined;
  /** Whether the next line has come with those before it. */
  readonly hasNext: () => boolean;
}

/** Reads lines out of a file descriptor. */
export function lineReader(descriptor: number): LineReader {
  const chunk = Buffer.allocUnsafe(65_536);
  let parts: Buffer[] = [];
  let rest: Buffer = Buffer.alloc(0);
  const next = (): string | undefined => {
    for (;;) {
      const end = rest.indexOf(10);
      if (end >= 0) {
        const line = Buffer.concat([...parts, rest.subarray(0, end)]).toString('utf8');
        parts = [];
        rest = rest.subarray(end + 1);
        return line;
      }
      if (rest.length > 0) parts.push(rest);
      const length = readChunk(descriptor, chunk);
      if (length === 0) return undefined;
      rest = Buffer.from(chunk.subarray(0, length));
    }
  };
  return { next, hasNext: () => rest.includes(10) };
}

/** Writes all of a text, however little the pipe takes at once. */
export function writeWhole(descriptor: number, text: string): void {
  let bytes = Buffer.from(text);
  while (bytes.length > 0) bytes = bytes.subarray(writeSync(descriptor, bytes));
}

// Windows throws at the end of a pipe.
function readChunk(descriptor: number, chunk: Buffer): number {
  try {
    return readSync(descriptor, chunk);
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'EOF') return 0;
    throw thrown;
  }
}
