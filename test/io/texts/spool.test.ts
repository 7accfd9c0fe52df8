import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openSpool } from '../../../src/io/texts/spool.js';

/** Refuses what is written into a file from some call on. */
const disk = vi.hoisted(() => ({ writes: 0, refused: Number.POSITIVE_INFINITY, canOpen: true, open: 0 }));

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  return {
    ...fs,
    openSync: (...args: Parameters<typeof fs.openSync>) => {
      if (!disk.canOpen) throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
      disk.open += 1;
      return fs.openSync(...args);
    },
    closeSync: (descriptor: number) => {
      disk.open -= 1;
      fs.closeSync(descriptor);
    },
    writeFileSync: (descriptor: number, bytes: Uint8Array) => {
      disk.writes += 1;
      if (disk.writes < disk.refused) return fs.writeFileSync(descriptor, bytes);
      // A full disk takes what it can.
      fs.writeFileSync(descriptor, bytes.subarray(0, bytes.length / 2));
      throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
    },
  };
});

beforeEach(() => {
  Object.assign(disk, { writes: 0, refused: Number.POSITIVE_INFINITY, canOpen: true, open: 0 });
});

const pieces = Array.from({ length: 12 }, (_, index) => Buffer.from(`${index} and so on. `.repeat(10)));
const all = Buffer.concat(pieces).toString();

function written(mostInMemory?: number) {
  const spool = openSpool(mostInMemory);
  for (const piece of pieces) {
    const reused = Buffer.from(piece);
    spool.write(reused);
    reused.fill(0);
  }
  return { spool, text: () => Buffer.concat([...spool.chunks()]).toString() };
}

describe('a spool', () => {
  it('keeps few bytes in memory, and opens no file for them', () => {
    const { spool, text } = written();
    expect([text(), text(), disk.open]).toEqual([all, all, 0]);
    spool.close();
  });

  it('keeps many in a file that has no name, as often as they are asked for', () => {
    const before = readdirSync(tmpdir()).filter((name) => name.startsWith('tidings-'));
    const { spool, text } = written(500);
    expect([text(), text(), disk.open]).toEqual([all, all, 1]);
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('tidings-'))).toEqual(before);
    spool.close();
    expect(disk.open).toBe(0);
  });

  it('loses nothing where the disk takes no more, whenever that is', () => {
    for (let refused = 1; refused <= pieces.length; refused += 1) {
      Object.assign(disk, { writes: 0, refused });
      const { spool, text } = written(500);
      expect(text(), `write ${refused}`).toBe(all);
      expect(disk.open).toBe(0);
      spool.close();
    }
  });

  it('loses nothing where there can be no file', () => {
    disk.canOpen = false;
    expect(written(500).text()).toBe(all);
  });
});
