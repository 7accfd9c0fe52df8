import { closeSync, constants, fstatSync, openSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import type { TextSink } from '../../model/output-texts.js';
import { refused } from '../refused.js';
import { statOf } from '../stat-of.js';
import { type Content, chunkSize, chunksOf, type FileIdentity, hasBytesAt, isSameFile, nothing } from './content.js';
import { openSpool, type Spool } from './spool.js';

/** Bytes of UTF-8 that a unit of UTF-16 has at most. */
const widest = 3;

/**
 * Takes a text that a file is to have, and compares it with what is there on the way: only from where they differ is
 * there anything to keep, and of a file that stays as it is, nothing.
 */
export class FileText implements TextSink {
  /** The file that is there, as long as the text is as it is in that. */
  #published: Published | undefined;
  readonly #batch = Buffer.allocUnsafe(chunkSize);
  #filled = 0;
  #size = 0;
  #checksum = 0;
  #spool: Spool | undefined;
  #failure: unknown;

  /** @param file absolute; it need not be there. */
  constructor(file: string) {
    this.#published = openPublished(file);
  }

  write(piece: string): number {
    const most = piece.length * widest;
    if (most > this.#batch.length - this.#filled) this.#flush();
    if (most <= this.#batch.length) {
      const written = this.#batch.write(piece, this.#filled);
      this.#filled += written;
      return written;
    }
    const bytes = Buffer.from(piece);
    this.#take(bytes);
    return bytes.length;
  }

  end(): void {
    this.#flush();
    this.#attempt(() => {
      if (this.#published?.identity.size !== this.#size) this.#differ();
    });
  }

  /** All that was written. */
  content(): Content {
    const known = { size: this.#size, checksum: this.#checksum };
    const failure = this.#failure;
    if (failure !== undefined) return { ...known, chunks: () => refuse(failure) };
    if (this.#spool) return { ...known, chunks: this.#spool.chunks };
    const there = this.#published;
    if (!there) return nothing;
    return { ...known, chunks: () => firstBytes(there, known.size), origin: there.identity };
  }

  close(): void {
    this.#spool?.close();
    this.#closePublished();
  }

  #flush(): void {
    if (this.#filled > 0) this.#take(this.#batch.subarray(0, this.#filled));
    this.#filled = 0;
  }

  #take(bytes: Uint8Array): void {
    this.#attempt(() => {
      const there = this.#published;
      if (!there || !hasBytesAt(there.descriptor, this.#size, bytes)) this.#differ().write(bytes);
    });
    this.#size += bytes.length;
    this.#checksum = crc32(bytes, this.#checksum);
  }

  /** From here on, the text is another. */
  #differ(): Spool {
    this.#spool ??= spoolWith(this.#published, this.#size);
    this.#closePublished();
    return this.#spool;
  }

  // Not every system replaces a file that somebody has open.
  #closePublished(): void {
    if (this.#published) closeSync(this.#published.descriptor);
    this.#published = undefined;
  }

  /** Nothing here is published, so that what goes wrong can be told when it is to be. */
  #attempt(step: () => void): void {
    if (this.#failure !== undefined) return;
    try {
      step();
    } catch (thrown) {
      this.#failure = thrown;
    }
  }
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
