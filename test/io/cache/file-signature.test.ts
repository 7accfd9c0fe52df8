import { appendFileSync, copyFileSync, renameSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isSettled, signatureOf } from '../../../src/io/cache/file-signature.js';
import { temporaryFolder } from '../temporary-folder.js';

const stats = { size: 10, mtimeMs: 1_700_000_000_000.25, ctimeMs: 1_700_000_000_000.5, ino: 7 };
type Times = Parameters<typeof signatureOf>[0];
const signature = (changed: Partial<typeof stats>) => signatureOf({ ...stats, ...changed } as Times);

describe('the signature of a file', () => {
  it.each([{ size: 11 }, { mtimeMs: stats.mtimeMs + 0.001 }, { ctimeMs: stats.ctimeMs + 0.001 }, { ino: 8 }])(
    'is another when one of its parts is: %j',
    (changed) => {
      expect(signature(changed)).not.toBe(signature({}));
    },
  );

  it('is another when the file is written, renamed over or has its time set back', () => {
    const folder = temporaryFolder({ a: 'one' });
    const file = join(folder, 'a');
    utimesSync(file, 1_600_000_000, 1_600_000_000);
    const first = statSync(file);
    const seen = new Set([signatureOf(first)]);
    appendFileSync(file, 'two');
    utimesSync(file, first.atime, first.mtime);
    seen.add(signatureOf(statSync(file)));
    writeFileSync(join(folder, 'b'), 'one');
    utimesSync(join(folder, 'b'), first.atime, first.mtime);
    renameSync(join(folder, 'b'), file);
    seen.add(signatureOf(statSync(file)));
    expect(seen.size).toBe(3);
    copyFileSync(file, join(folder, 'c'));
    expect(seen).not.toContain(signatureOf(statSync(join(folder, 'c'))));
  });
});

describe('a file that changed', () => {
  const changed = 1_700_000_000_000;
  const settled = (mtimeMs: number, ctimeMs: number, now: number) => isSettled({ mtimeMs, ctimeMs } as Times, now);

  it('is settled after more than a tenth of a second, by the later of its times', () => {
    const finely = changed + 0.25;
    expect(settled(finely, finely, finely + 100)).toBe(false);
    expect(settled(finely, finely, finely + 101)).toBe(true);
    expect(settled(finely + 50, finely, finely + 101)).toBe(false);
    expect(settled(changed, finely, finely + 101)).toBe(true);
  });

  it('is settled after more than two seconds where times are in whole ones', () => {
    expect(settled(changed, changed, changed)).toBe(false);
    expect(settled(changed, changed, changed + 2000)).toBe(false);
    expect(settled(changed, changed, changed + 2001)).toBe(true);
    expect(settled(changed - 5000, changed, changed + 1000)).toBe(false);
    expect(settled(changed + 0.25, changed, changed + 1000)).toBe(false);
    expect(settled(changed, changed - 5000, changed + 1000)).toBe(false);
  });

  it('in the future is not settled', () => {
    expect(settled(changed + 10_000, changed, changed + 5000)).toBe(false);
  });
});
