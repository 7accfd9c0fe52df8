import { renameSync, statSync, symlinkSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { signatureOf } from '../../../src/io/cache/file-signature.js';
import { stateOf } from '../../../src/io/cache/place-state.js';
import { temporaryFolder } from '../temporary-folder.js';

describe('the state of a place', () => {
  it('is the signature of a file, or that it is a folder, or nothing', () => {
    const folder = temporaryFolder({ a: 'x' });
    expect(stateOf(join(folder, 'a')).text).toBe(signatureOf(statSync(join(folder, 'a'))));
    expect(stateOf(folder).text).toBe(`folder ${folder}`);
    expect(stateOf(join(folder, 'none')).text).toBe('');
    expect(stateOf(join(folder, 'a/b')).text).toBe('');
    symlinkSync('nowhere', join(folder, 'link'));
    expect(stateOf(join(folder, 'link')).text).toBe('');
  });

  it.each([
    ['a folder', 'img'],
    ['a file', 'img/a.png'],
  ])('is another where a link leads elsewhere, to the same %s', (_, target) => {
    const folder = temporaryFolder({ 'one/img/a.png': 'x' });
    const link = join(folder, 'link');
    symlinkSync(`one/${target}`, link);
    const before = stateOf(link).text;
    renameSync(join(folder, 'one'), join(folder, 'two'));
    unlinkSync(link);
    symlinkSync(`two/${target}`, link);
    expect(stateOf(link).text).not.toBe(before);
  });
});
