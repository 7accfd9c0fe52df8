import { closeSync, constants, fstatSync, openSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { refused } from '../refused.js';
import { statOf } from '../stat-of.js';
import { type Content, chunkSize, chunksOf, type FileIdentity, hasBytesAt, isSameFile, nothing } from './content.js';
import { openSpool, type Spool } from './spool.js';

/** The text of a file while it is written, and after that. */
export interface FileText {
  /** @returns the length of the piece in UTF-8. */
  readonly write: (piece: string) => number;
  readonly end: () => void;
  /** All that was written. */
  readonly content: () => Content;
  readonly close: () => void;
}

/** Bytes of UTF-8 that a unit of UTF-16 has at most. */
const widest = 3;

/**
 * Takes a text that a file is to have, and compares it with what is there on the way: only from where they differ is
 * there anything to keep, and of a file that stays as it is, nothing.
 *
 * @param file absolute; it need not be there.
 */
export function openText(file: string): FileText {
  let published = openPublished(file);
  const batch = Buffer.allocUnsafe(chunkSize);
  let filled = 0;
  let size = 0;
  let checksum = 0;
  let spool: Spool | undefined;
  let failure: unknown;

  /** Nothing here is published, so that what goes wrong can be told when it is to be. */
  const attempt = (step: () => void): void => {
    if (failure !== undefined) return;
    try {
      step();
    } catch (thrown) {
      failure = thrown;
    }
  };
  /** From here on, the text is another. */
  const differ = (): Spool => {
    spool ??= spoolWith(published, size);
    closePublished();
    return spool;
  };
  // Not every system replaces a file that somebody has open.
  const closePublished = (): void => {
    if (published) closeSync(published.descriptor);
    published = undefined;
  };
  const take = (bytes: Uint8Array): void => {
    attempt(() => {
      if (!published || !hasBytesAt(published.descriptor, size, bytes)) differ().write(bytes);
    });
    size += bytes.length;
    checksum = crc32(bytes, checksum);
  };
  const flush = (): void => {
    if (filled > 0) take(batch.subarray(0, filled));
    filled = 0;
  };
  return {
    write(piece) {
      const most = piece.length * widest;
      if (most > batch.length - filled) flush();
      if (most <= batch.length) {
        const written = batch.write(piece, filled);
        filled += written;
        return written;
      }
      const bytes = Buffer.from(piece);
      take(bytes);
      return bytes.length;
    },
    end() {
      flush();
      attempt(() => {
        if (published?.identity.size !== size) differ();
      });
    },
    content() {
      if (failure !== undefined) return { size, checksum, chunks: () => refuse(failure) };
      if (spool) return { size, checksum, chunks: spool.chunks };
      const there = published;
      if (!there) return nothing;
      return { size, checksum, chunks: () => firstBytes(there, size), origin: there.identity };
    },
    close() {
      spool?.close();
      closePublished();
    },
  };
}

interface Published {
  readonly descriptor: number;
  readonly identity: FileIdentity;
}

/** What cannot be read is told of when it is to be replaced. */
function openPublished(file: string): Published | undefined {
  let descriptor: number | undefined;
  try {
    if (!statOf(file)?.isFile()) return undefined;
    // A pipe that came in its place would otherwise keep us waiting.
    descriptor = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
    const identity = fstatSync(descriptor);
    if (identity.isFile()) return { descriptor, identity };
  } catch {
    // As if nothing were there.
  }
  if (descriptor !== undefined) closeSync(descriptor);
  return undefined;
}

/** A place for all that follows, with what came before it: the first bytes of the file that is there. */
function spoolWith(published: Published | undefined, size: number): Spool {
  const spool = openSpool();
  if (published) for (const chunk of firstBytes(published, size)) spool.write(chunk);
  return spool;
}

/** Bytes that were compared before, unless somebody has written into the file since. */
function* firstBytes({ descriptor, identity }: Published, size: number): Generator<Uint8Array> {
  yield* chunksOf(descriptor, size);
  if (!isSameFile(fstatSync(descriptor), identity)) throw refused('ECHANGED');
}

function refuse(failure: unknown): never {
  throw failure;
}
