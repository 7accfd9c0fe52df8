import { renameSync, writeFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { removeFiles } from '../leftovers.js';
import { readRegularFile } from '../read-regular-file.js';
import { stagedName } from '../staged-name.js';

/** As many bytes as the seal has: the checksum in hexadecimal and a line end. */
const sealLength = 9;

/**
 * The content of a file written by {@link writeSealed}; `undefined` where there is none, or where it is not as it was
 * written: a cache that was harmed is none.
 */
export function readSealed(file: string): Buffer | undefined {
  try {
    // What is no file, such as a pipe, could keep us waiting.
    const read = readRegularFile(file, { most: Number.POSITIVE_INFINITY, followLink: false });
    if (!('content' in read)) return undefined;
    const { content: bytes } = read;
    const content = bytes.subarray(sealLength);
    return bytes.toString('latin1', 0, sealLength) === sealOf([content]) ? content : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Writes a file whole or not at all, so that builds at the same time may share it. It is not flushed to the disk: after
 * a loss of power its seal is broken. A cache is no result: what cannot be written, for whatever reason, is not kept.
 */
export function writeSealed(file: string, content: readonly Buffer[]): void {
  const staged = stagedName(file);
  try {
    writeFileSync(staged, Buffer.concat([Buffer.from(sealOf(content), 'latin1'), ...content]));
    renameSync(staged, file);
  } catch {
    removeFiles([staged]);
  }
}

function sealOf(content: readonly Buffer[]): string {
  // Of no bytes, zlib may give 0, and not the sum so far.
  const checksum = content.reduce((sum, part) => (part.length > 0 ? crc32(part, sum) : sum), 0);
  return `${checksum.toString(16).padStart(sealLength - 1, '0')}\n`;
}
