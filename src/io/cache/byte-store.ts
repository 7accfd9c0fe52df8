import { randomBytes } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readFileSync, readSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { removeFiles } from '../leftovers.js';
import { listFolder } from '../list-folder.js';
import { isRunning } from '../lock/holder.js';
import { processOfStaged } from '../staged-name.js';
import { readSealed, writeSealed } from './sealed-file.js';

/** Bytes by name that a build keeps for the next one, in two files of a folder: an index, and all of the bytes. */
export interface ByteStore {
  /** What the last build kept by a name; `undefined` if it kept nothing, or if that is not as it was written. */
  readonly find: (name: string) => Buffer | undefined;
  /** Keeps what the last build kept for the next one. */
  readonly keep: (name: string) => void;
  /** Keeps something by a name that stands for it alone. */
  readonly add: (name: string, bytes: Buffer) => void;
  /** Forgets what was neither kept nor added. Nothing can be found any more. */
  readonly save: () => void;
}

/** Where some bytes are in their file, in bytes, and their checksum. */
type Place = readonly [offset: number, length: number, checksum: number];

/** Bytes that all of them together may take. */
const most = 512 * 1024 * 1024;

/** So many bytes are written at once. */
const enoughToWrite = 256 * 1024;

/** A file of so many bytes is read at once: more than the bodies of a usual feed take. */
const readWhole = 8 * 1024 * 1024;

/**
 * Opens what was kept in a folder, which need not be there.
 *
 * @param mayChange whether it is to be another afterwards; else all stays as it is, whatever is added and saved.
 */
export function openByteStore(folder: string, mayChange = true): ByteStore {
  const before = openBytes(folder);
  const used = new Map<string, Place>();
  const fresh = mayChange ? new FreshBytes(folder) : undefined;
  return {
    find(name) {
      const place = before.places.get(name);
      const bytes = place && before.read(place);
      return bytes && isAsWritten(bytes, place) ? bytes : undefined;
    },
    keep(name) {
      const place = before.places.get(name);
      if (place) used.set(name, place);
    },
    add: (name, bytes) => fresh?.append(name, bytes, crc32(bytes)),
    save() {
      if (fresh && (fresh.places.size > 0 || used.size < before.places.size)) {
        for (const [name, place] of used) {
          const bytes = before.read(place);
          if (isAsWritten(bytes, place)) fresh.append(name, bytes, place[2]);
        }
        fresh.publish();
      }
      before.close();
    },
  };
}

interface Bytes {
  readonly places: ReadonlyMap<string, Place>;
  readonly read: (place: Place) => Buffer;
  readonly close: () => void;
}

const noBytes: Bytes = { places: new Map(), read: () => Buffer.alloc(0), close: () => {} };

function openBytes(folder: string): Bytes {
  try {
    const index = readSealed(join(folder, 'kept'));
    if (!index) return noBytes;
    const { name, places }: { name: string; places: readonly (readonly [string, Place])[] } = JSON.parse(`${index}`);
    const descriptor = openSync(join(folder, name), constants.O_RDONLY | constants.O_NONBLOCK);
    const reader = fstatSync(descriptor).size <= readWhole ? wholeReader(descriptor) : partReader(descriptor);
    return { places: new Map(places), read: orNothing(reader), close: () => closeSync(descriptor) };
  } catch {
    return noBytes;
  }
}

/** What cannot be read is not there. */
function orNothing(read: Bytes['read']): Bytes['read'] {
  return (place) => {
    try {
      return read(place);
    } catch {
      return Buffer.alloc(0);
    }
  };
}

function partReader(descriptor: number): Bytes['read'] {
  return ([offset, length]) => {
    const buffer = Buffer.allocUnsafe(length);
    return buffer.subarray(0, readSync(descriptor, buffer, 0, length, offset));
  };
}

function wholeReader(descriptor: number): Bytes['read'] {
  let whole: Buffer | undefined;
  return ([offset, length]) => {
    whole ??= readFileSync(descriptor);
    return whole.subarray(offset, offset + length);
  };
}

function isAsWritten(bytes: Buffer, [, length, checksum]: Place): boolean {
  return bytes.length === length && crc32(bytes) === checksum;
}

/** The files that builds in this process are writing. */
const underWay = new Set<string>();

/** The file of bytes of the next build, written as they come, so that they need not stay in memory. */
class FreshBytes {
  readonly places = new Map<string, Place>();
  readonly #folder: string;
  readonly #name = `kept-${process.pid}-${randomBytes(4).toString('hex')}`;
  /** What is still to be written: few writes cost less than many. */
  #waiting: Buffer[] = [];
  #waitingSize = 0;
  #descriptor: number | undefined;
  #size = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  append(name: string, bytes: Buffer, checksum: number): void {
    if (this.#size + bytes.length > most || this.places.has(name)) return;
    this.places.set(name, [this.#size, bytes.length, checksum]);
    this.#size += bytes.length;
    this.#waiting.push(bytes);
    this.#waitingSize += bytes.length;
    if (this.#waitingSize >= enoughToWrite) this.#write();
  }

  #write(): void {
    const bytes = Buffer.concat(this.#waiting);
    this.#waiting = [];
    this.#waitingSize = 0;
    try {
      this.#descriptor ??= this.#open();
      writeFileSync(this.#descriptor, bytes);
    } catch {
      // A cache is no result: what is not in the file is not found by its checksum, and nothing is kept behind it.
      this.#size = most;
    }
  }

  #open(): number {
    underWay.add(this.#name);
    return openSync(join(this.#folder, this.#name), 'wx');
  }

  /** Names the new file in the place of the old; a build that has that open can read on. */
  publish(): void {
    if (this.#waiting.length > 0) this.#write();
    if (this.#descriptor === undefined) return;
    closeSync(this.#descriptor);
    underWay.delete(this.#name);
    const index = JSON.stringify({ name: this.#name, places: [...this.places] });
    writeSealed(join(this.#folder, 'kept'), [Buffer.from(index)]);
    for (const { name } of listFolder(this.#folder)) if (this.#isStale(name)) removeFiles([join(this.#folder, name)]);
  }

  /** Whether a file holds the bytes of a build before, or is what one left that did not get this far. */
  #isStale(name: string): boolean {
    const [, pid = processOfStaged(name)] = /^kept-(\d+)-/.exec(name) ?? [];
    if (pid === undefined || name === this.#name) return false;
    const owner = Number(pid);
    return owner === process.pid ? !underWay.has(name) : !isRunning(owner);
  }
}
