import type { ListedFile } from '../../article/parse-memory.js';
import type { DiskFile } from '../disk-file.js';
import { isSettled, signatureOf } from './file-signature.js';
import { keyOfBytes } from './key-of.js';
import { toRecord } from './listed-record.js';

/** A signature that fits no file. */
export const noSignature = '-';

/**
 * What is kept of a file that has just been read: its signature, a key of the beginning that says all of it, if there is
 * one, and what was made of it.
 *
 * @param started the clock when the build began, in milliseconds since 1970.
 */
export function keptLine(file: DiskFile, listed: ListedFile, started: number): string {
  const start = listed.isOfStart ? keyOfStart(file) : '';
  return `${trustedSignature(file, started)}\t${start}\t${toRecord(listed)}`;
}

/** The signature of a file as it was read; none if it changed so shortly before that it may change again unseen. */
export function trustedSignature(file: DiskFile, started: number): string {
  const { stats } = file.start();
  return stats && isSettled(stats, started) ? signatureOf(stats) : noSignature;
}

/** Names the beginning of a file. */
export function keyOfStart(file: DiskFile): string {
  const { text } = file.start();
  return text && 'text' in text ? keyOfBytes(Buffer.from(text.text)) : '';
}
