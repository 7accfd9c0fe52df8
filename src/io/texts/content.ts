import { readSync } from 'node:fs';
import { crc32 } from 'node:zlib';

/** What is to be in a file, without anybody having to hold all of it. */
export interface Content {
  /** In bytes. */
  readonly size: number;
  /** The CRC-32 of all of it. */
  readonly checksum: number;
  /** All of it, in its order; as often as it is asked for. */
  readonly chunks: () => Iterable<Uint8Array>;
  /** Where it is already, to the byte. */
  readonly origin?: FileIdentity;
}

/** A file as it was at a time: another file, and one that was changed, differ in one of these. */
export interface FileIdentity {
  readonly dev: number;
  readonly ino: number;
  readonly size: number;
  readonly mtimeMs: number;
}

/** As many bytes as are read and written at once. */
export const chunkSize = 128 * 1024;

/** Whether two are the same file, and nobody changed it in between. */
export function isSameFile(one: FileIdentity, other: FileIdentity): boolean {
  return one.dev === other.dev && one.ino === other.ino && one.size === other.size && one.mtimeMs === other.mtimeMs;
}

/** Content that is in memory. */
export function contentOf(bytes: Uint8Array): Content {
  return { size: bytes.length, checksum: crc32(bytes), chunks: () => [bytes] };
}

/** No content at all. */
export const nothing: Content = contentOf(new Uint8Array());

/** The first bytes of an open file, as far as they are there. */
export function* chunksOf(descriptor: number, size: number): Generator<Uint8Array> {
  for (let position = 0; position < size; ) {
    const chunk = Buffer.allocUnsafe(Math.min(chunkSize, size - position));
    const read = readSync(descriptor, chunk, 0, chunk.length, position);
    if (read === 0) return;
    yield chunk.subarray(0, read);
    position += read;
  }
}

/** Whether an open file has some bytes at a place. */
export function hasBytesAt(descriptor: number, position: number, bytes: Uint8Array): boolean {
  const found = Buffer.allocUnsafe(bytes.length);
  let count = 0;
  while (count < bytes.length) {
    const read = readSync(descriptor, found, count, bytes.length - count, position + count);
    if (read === 0) return false;
    count += read;
  }
  return found.equals(bytes);
}
