import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { walk } from '../../src/io/walk.js';
import { asAnybody } from './as-anybody.js';
import { temporaryFolder } from './temporary-folder.js';

describe('a folder that may not be read', () => {
  it('is an error that says so, and costs no other folder its articles', () => {
    const root = temporaryFolder({ 'articles/good/a.md': 'a', 'articles/secret/b.md': 'b' });
    chmodSync(join(root, 'articles/secret'), 0);
    const found = asAnybody(root, () => walk(root, join(root, 'articles'), join(root, 'dist')));
    chmodSync(join(root, 'articles/secret'), 0o700);
    expect(found.diagnostics).toMatchObject([
      { code: 'unreadable-folder', path: 'articles/secret', message: 'the folder cannot be read: permission denied' },
    ]);
    expect(found.files.map((file) => file.slice(root.length + 1))).toEqual(['articles/good/a.md']);
  });
});
