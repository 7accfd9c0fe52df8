import { describe, expect, it } from 'vitest';
import { type RefusedCode, refused } from '../../src/io/refused.js';
import { systemReason } from '../../src/io/system-reason.js';

const reasons: Readonly<Record<RefusedCode, string>> = {
  EISDIR: 'it is a folder',
  ENOTSUP: 'the file system does not support it',
  ENOTREG: 'it is a pipe, a device or something else that is no file',
  ESYMLINK: 'it is a symbolic link',
  EOUTSIDE: 'a symbolic link leads to it, out of the folder of the articles',
  ECHANGED: 'it has just been changed',
};

describe('what we refuse as the system would', () => {
  it.each(Object.entries(reasons) as [RefusedCode, string][])('has its words: %s', (code, reason) => {
    expect(refused(code)).toBeInstanceOf(Error);
    expect(systemReason(refused(code))).toBe(reason);
  });
});
