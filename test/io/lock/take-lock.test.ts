import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findLock } from '../../../src/io/lock/find-lock.js';
import { type Holder, thisProcess } from '../../../src/io/lock/holder.js';
import { findClaims, releaseLock, takeLock } from '../../../src/io/lock/take-lock.js';
import { temporaryFolder } from '../temporary-folder.js';

const nobodys = () => true;
const heldFor = () => false;

/** A folder with a lock in it, and that lock. */
function locked(holder: Holder = thisProcess()) {
  const folder = temporaryFolder({ lock: JSON.stringify(holder) });
  return { folder, lock: join(folder, 'lock'), holder };
}

describe('a lock', () => {
  it('is taken when it is free, is whole at once, and is given back', () => {
    const folder = temporaryFolder();
    const me = thisProcess();
    expect(takeLock(join(folder, 'lock'), me, heldFor)).toBe(true);
    expect(findLock(join(folder, 'lock'))).toMatchObject({ id: me.token, holder: me });
    expect(readdirSync(folder)).toEqual(['lock']);
    releaseLock(join(folder, 'lock'), me);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('that is held stays as it is', () => {
    const { folder, lock, holder } = locked();
    expect(takeLock(lock, thisProcess(), heldFor)).toBe(false);
    expect(findLock(lock)?.holder).toEqual(holder);
    expect(readdirSync(folder)).toEqual(['lock']);
  });

  it('that is abandoned is taken over, and leaves nothing behind', () => {
    const { folder, lock } = locked();
    const me = thisProcess();
    expect(takeLock(lock, me, nobodys)).toBe(true);
    expect(findLock(lock)?.id).toBe(me.token);
    expect(readdirSync(folder)).toEqual(['lock']);
  });

  it('that says nothing is one as well', () => {
    const folder = temporaryFolder({ lock: '' });
    expect(takeLock(join(folder, 'lock'), thisProcess(), heldFor)).toBe(false);
    expect(takeLock(join(folder, 'lock'), thisProcess(), nobodys)).toBe(true);
  });

  it('is not given back by one who has lost it', () => {
    const { lock, holder } = locked();
    releaseLock(lock, thisProcess());
    expect(findLock(lock)?.id).toBe(holder.token);
  });
});

describe('two who want an abandoned lock', () => {
  // The classic mistake: both find it abandoned, and the slower one takes away the lock of the faster.
  it('do not both get it, when one is faster', () => {
    const { folder, lock, holder } = locked();
    const [slow, fast] = [thisProcess(), thisProcess()];
    const isAbandoned = ({ id }: { readonly id: string }) => {
      takeLock(lock, fast, (found) => found.id === holder.token);
      return id === holder.token;
    };
    expect(takeLock(lock, slow, isAbandoned)).toBe(false);
    expect(findLock(lock)?.id).toBe(fast.token);
    expect(readdirSync(folder)).toEqual(['lock']);
  });

  it('do not both get it, when one has even given it back to a third', () => {
    const { folder, lock, holder } = locked();
    const [slow, fast, third] = [thisProcess(), thisProcess(), thisProcess()];
    const isAbandoned = ({ id }: { readonly id: string }) => {
      if (!takeLock(lock, fast, (found) => found.id === holder.token)) return false;
      releaseLock(lock, fast);
      expect(takeLock(lock, third, heldFor)).toBe(true);
      return id === holder.token;
    };
    expect(takeLock(lock, slow, isAbandoned)).toBe(false);
    expect(findLock(lock)?.id).toBe(third.token);
    expect(readdirSync(folder)).toEqual(['lock']);
  });

  it('do not block a third when they were killed on the way', () => {
    const { folder, lock, holder } = locked();
    const [killed, next] = [thisProcess(), thisProcess()];
    writeFileSync(`${lock}.${holder.token}`, JSON.stringify(killed));
    expect(takeLock(lock, next, ({ id }) => id === holder.token)).toBe(false);
    expect(takeLock(lock, next, nobodys)).toBe(true);
    expect(findLock(lock)?.id).toBe(next.token);
    expect(readdirSync(folder)).toEqual(['lock']);
  });
});

describe('claims that were left behind', () => {
  it('are found, and nothing else is taken for one', () => {
    const folder = temporaryFolder({
      'lock.0123456789abcdef': '',
      'lock.0123456789abcdef.fedcba9876543210': '',
      'lock.txt': '',
      'lock.': '',
      lock: '',
      'other.0123456789abcdef': '',
    });
    expect([...findClaims(join(folder, 'lock'))].sort()).toEqual([
      join(folder, 'lock.0123456789abcdef'),
      join(folder, 'lock.0123456789abcdef.fedcba9876543210'),
    ]);
  });
});
