import { describe, expect, it } from 'vitest';
import { folderNameOf } from '../../../src/io/cache/key-of.js';

describe('the name of a folder for values', () => {
  it('is one that every system has room for, and another for other values', () => {
    const values = ['', 'dist', 'tidings.config.ts', 'öffentlich/😀', '../../etc', 'a/'.repeat(400), 'a/'.repeat(401)];
    const names = [...values, 'apub', 'Gpub'].map((value) => folderNameOf(value, 'dist'));
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[\w-]{1,128}$/);
    expect(folderNameOf('a', 'b')).not.toBe(folderNameOf('a,b'));
    expect(folderNameOf('a', 'b')).toBe(folderNameOf('a', 'b'));
  });
});
