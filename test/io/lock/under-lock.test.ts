import { existsSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Holder, thisProcess } from '../../../src/io/lock/holder.js';
import { lockOf } from '../../../src/io/lock/lock-of.js';
import { underLock } from '../../../src/io/lock/under-lock.js';
import { temporaryFolder } from '../temporary-folder.js';

const elsewhere: Holder = { pid: 4711, host: 'elsewhere.example', token: '0123456789abcdef' };

/** A folder with a lock that was written so many minutes ago. */
function held(holder: Holder | undefined, minutes = 0): string {
  const folder = temporaryFolder();
  writeFileSync(lockOf(folder), holder ? JSON.stringify(holder) : '');
  const time = Date.now() / 1000 - minutes * 60;
  utimesSync(lockOf(folder), time, time);
  return folder;
}

describe('a task under a lock', () => {
  it('has the lock while it runs, and no longer', async () => {
    const folder = temporaryFolder();
    const result = await underLock(folder, () => existsSync(lockOf(folder)));
    expect(result).toEqual({ result: true });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('leaves no lock behind when it fails, nor a listener for signals', async () => {
    const folder = temporaryFolder();
    const failing = underLock(folder, () => {
      throw new RangeError('oops');
    });
    await expect(failing).rejects.toThrow('oops');
    expect(readdirSync(folder)).toEqual([]);
    expect(process.listenerCount('SIGTERM')).toBe(0);
  });

  it('waits for another, and runs as soon as that is done', async () => {
    const folder = held(thisProcess());
    const waiting = underLock(folder, () => 'ran');
    setTimeout(() => rmSync(lockOf(folder)), 120);
    expect(await waiting).toEqual({ result: 'ran' });
  });

  it('does not run when the other holds on, and tells who that is', async () => {
    const folder = held(thisProcess());
    const outcome = await underLock(folder, () => 'ran', 120);
    expect(outcome).toMatchObject({ held: { holder: { pid: process.pid } } });
    expect(readdirSync(folder)).toEqual(['.tidings.lock']);
  });

  it.each([
    ['a process elsewhere that wrote it eleven minutes ago', elsewhere, 11],
    ['a process elsewhere, by a clock that was ahead', elsewhere, -11],
    ['a process of this machine that ended', { ...thisProcess(), pid: 2 ** 22 - 1, began: '1' }, 0],
  ])('takes the lock of %s', async (_, holder, minutes) => {
    const folder = held(holder, minutes);
    expect(await underLock(folder, () => 'ran', 200)).toEqual({ result: 'ran' });
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    ['a process elsewhere that wrote it nine minutes ago', elsewhere, 9],
    ['nobody, as long as somebody may be about to write a name into it', undefined, 0],
  ])('leaves the lock of %s alone', async (_, holder, minutes) => {
    const folder = held(holder, minutes);
    expect(await underLock(folder, () => 'ran', 200)).toMatchObject({ held: {} });
    expect(existsSync(lockOf(folder))).toBe(true);
  });

  it('takes a lock that says nothing for two seconds', async () => {
    const folder = held(undefined);
    expect(await underLock(folder, () => 'ran', 3000)).toEqual({ result: 'ran' });
  });

  it('is refused where no lock can be made', async () => {
    const folder = join(temporaryFolder(), 'none');
    await expect(underLock(folder, () => 'ran', 200)).rejects.toMatchObject({ name: 'Refusal' });
  });
});
