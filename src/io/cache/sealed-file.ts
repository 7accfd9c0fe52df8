import { readFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { writeCacheFile } from './cache-file.js';

/** As many bytes as the seal has: the checksum in hexadecimal and a line end. */
const sealLength = 9;

/**
 * The content of a file written by {@link writeSealed}; `undefined` where there is none, or where it is not as it was
 * written: a cache that was harmed is none.
 */
export function readSealed(file: string): Buffer | undefined {
  try {
    const bytes = readFileSync(file);
    const content = bytes.subarray(sealLength);
    return bytes.toString('latin1', 0, sealLength) === sealOf([content]) ? content : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Writes a file of a cache with a seal. After a loss of power, a file that is not whole has a broken one.
 */
export function writeSealed(file: string, content: readonly Buffer[]): void {
  writeCacheFile(file, Buffer.concat([Buffer.from(sealOf(content), 'latin1'), ...content]));
}

function sealOf(content: readonly Buffer[]): string {
  // Of no bytes, zlib may give 0, and not the sum so far.
  const checksum = content.reduce((sum, part) => (part.length > 0 ? crc32(part, sum) : sum), 0);
  return `${checksum.toString(16).padStart(sealLength - 1, '0')}\n`;
}
