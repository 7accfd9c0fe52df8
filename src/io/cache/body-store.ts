import { randomBytes } from 'node:crypto';
import { closeSync, openSync, readSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Renderer } from '../../content/renderer.js';
import type { RenderedBody, RenderInput } from '../../content/rendering.js';
import { hasErrors } from '../../diagnostic/diagnostic.js';
import { removeFiles } from '../leftovers.js';
import { listFolder } from '../list-folder.js';
import { isRunning } from '../lock/holder.js';
import type { KeepingRenderer } from '../render/body-to-keep.js';
import { askingBy, inputJson } from '../render/input-json.js';
import { processOfStaged } from '../staged-name.js';
import { keyOfBytes } from './key-of.js';
import { readSealed, writeSealed } from './sealed-file.js';

/** What a build keeps of rendered bodies for the next one, in two files of a folder: an index, and the bodies. */
export interface BodyStore {
  /** Renders what is not kept, and keeps it. */
  readonly over: (renderer: KeepingRenderer) => Renderer;
  /** How many bodies were not rendered, since they are as they were. */
  readonly hits: () => number;
  readonly save: () => void;
}

/** Where a body is in the file of bodies, in bytes, and its checksum. */
type Place = readonly [offset: number, length: number, checksum: number];

/** A body, and the addresses of other articles that it asked for: it is the same as long as they are. */
interface KeptBody {
  readonly body: RenderedBody;
  readonly asked: readonly (readonly [reference: string, url: string | null])[];
}

/** Bytes that all bodies together may take. */
const most = 512 * 1024 * 1024;

/** So many bytes are written at once. */
const enoughToWrite = 256 * 1024;

/** @param program what tells this program from one that may render otherwise. */
export function openBodyStore(folder: string, program: string): BodyStore {
  const before = openBodies(folder);
  const used = new Map<string, Place>();
  const fresh = new FreshBodies(folder);
  const ofProgram = Buffer.from(program);
  let hits = 0;

  const recall = (key: string, { resolve }: RenderInput): RenderedBody | undefined => {
    const place = before.places.get(key);
    const kept = place && before.read(place);
    if (!place || !kept || kept.asked.some(([reference, url]) => (resolve(reference) ?? null) !== url))
      return undefined;
    used.set(key, place);
    hits += 1;
    return kept.body;
  };
  return {
    over: (renderer) => async (input) => {
      const key = keyOfBytes(Buffer.concat([ofProgram, inputJson(input)]));
      const known = recall(key, input);
      if (known) return known;
      const asked = new Map<string, string | null>();
      const noting = (reference: string): string | undefined => {
        const url = input.resolve(reference);
        asked.set(reference, url ?? null);
        return url;
      };
      const { body, json } = await renderer(askingBy(input, noting));
      // What went wrong may go right on another day: there was too little time, or memory.
      if (!hasErrors(body.diagnostics)) fresh.add(key, json(), [...asked]);
      return body;
    },
    hits: () => hits,
    save() {
      if (fresh.places.size > 0 || used.size < before.places.size) {
        for (const [key, place] of used) fresh.copy(key, before.bytes(place), place[2]);
        fresh.publish();
      }
      before.close();
    },
  };
}

interface Bodies {
  readonly places: ReadonlyMap<string, Place>;
  readonly bytes: (place: Place) => Buffer;
  /** `undefined` for what is not as it was written. */
  readonly read: (place: Place) => KeptBody | undefined;
  readonly close: () => void;
}

const noBodies: Bodies = {
  places: new Map(),
  bytes: () => Buffer.alloc(0),
  read: () => undefined,
  close: () => {},
};

function openBodies(folder: string): Bodies {
  try {
    const index = readSealed(join(folder, 'bodies'));
    if (!index) return noBodies;
    const { name, places }: { name: string; places: readonly (readonly [string, Place])[] } = JSON.parse(`${index}`);
    const descriptor = openSync(join(folder, name), 'r');
    const bytes = ([offset, length]: Place): Buffer => {
      const buffer = Buffer.allocUnsafe(length);
      return buffer.subarray(0, readSync(descriptor, buffer, 0, length, offset));
    };
    const read = (place: Place): KeptBody | undefined => {
      const found = bytes(place);
      return found.length === place[1] && crc32(found) === place[2] ? JSON.parse(found.toString('utf8')) : undefined;
    };
    return { places: new Map(places), bytes, read, close: () => closeSync(descriptor) };
  } catch {
    return noBodies;
  }
}

const beforeBody = Buffer.from('{"body":');

/** The files that builds in this process are writing. */
const underWay = new Set<string>();

/** The file of bodies of the next build, written as they come, so that they need not stay in memory. */
class FreshBodies {
  readonly places = new Map<string, Place>();
  readonly #folder: string;
  readonly #name = `bodies-${process.pid}-${randomBytes(4).toString('hex')}`;
  /** What is still to be written: few writes cost less than many. */
  #waiting: Buffer[] = [];
  #waitingSize = 0;
  #descriptor: number | undefined;
  #size = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Keeps a {@link KeptBody}, of which the body is JSON already. */
  add(key: string, body: Buffer, asked: KeptBody['asked']): void {
    const behind = Buffer.from(`,"asked":${JSON.stringify(asked)}}`);
    const bytes = Buffer.concat([beforeBody, body, behind]);
    this.#append(key, bytes, crc32(bytes));
  }

  /** Keeps what is still as its checksum says. */
  copy(key: string, bytes: Buffer, checksum: number): void {
    if (crc32(bytes) === checksum) this.#append(key, bytes, checksum);
  }

  #append(key: string, bytes: Buffer, checksum: number): void {
    if (this.#size + bytes.length > most || this.places.has(key)) return;
    this.places.set(key, [this.#size, bytes.length, checksum]);
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

  /** Names the new bodies in the place of the old; a build that has these open can read on. */
  publish(): void {
    if (this.#waiting.length > 0) this.#write();
    if (this.#descriptor === undefined) return;
    closeSync(this.#descriptor);
    underWay.delete(this.#name);
    const index = JSON.stringify({ name: this.#name, places: [...this.places] });
    writeSealed(join(this.#folder, 'bodies'), [Buffer.from(index)]);
    for (const { name } of listFolder(this.#folder)) if (this.#isStale(name)) removeFiles([join(this.#folder, name)]);
  }

  /** Whether a file holds bodies of a build before, or is what one left that did not get this far. */
  #isStale(name: string): boolean {
    const [, pid = processOfStaged(name)] = /^bodies-(\d+)-/.exec(name) ?? [];
    if (pid === undefined || name === this.#name) return false;
    const owner = Number(pid);
    return owner === process.pid ? !underWay.has(name) : !isRunning(owner);
  }
}
