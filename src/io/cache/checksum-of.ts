import { closeSync, openSync, readSync } from 'node:fs';
import { crc32 } from 'node:zlib';

const chunk = 1024 * 1024;

/** The CRC-32 of a file's content, however large; `undefined` where it cannot be read. */
export function checksumOf(path: string): number | undefined {
  try {
    const descriptor = openSync(path, 'r');
    try {
      const bytes = Buffer.allocUnsafe(chunk);
      let sum = 0;
      for (let read = readSync(descriptor, bytes); read > 0; read = readSync(descriptor, bytes)) {
        sum = crc32(bytes.subarray(0, read), sum);
      }
      return sum;
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return undefined;
  }
}
