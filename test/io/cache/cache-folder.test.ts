import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeCacheFolder } from '../../../src/io/cache/cache-folder.js';
import { temporaryFolder } from '../temporary-folder.js';

const program = join(import.meta.dirname, '../../../lib/cli.cjs');

describe('the folder of a cache', () => {
  it('beside the articles is nothing that a repository should have', () => {
    const root = temporaryFolder();
    makeCacheFolder(root, join(root, '.tidings/cache/abc'));
    expect(readFileSync(join(root, '.tidings/cache/.gitignore'), 'utf8')).toBe('*\n');
  });

  it('that cannot be made ends, where the recursion of Node would never end', () => {
    expect(() => makeCacheFolder('/proc', '/proc/none/.tidings/cache')).toThrow();
  });

  it('in a folder that is gone does not keep a build from its end', () => {
    const root = temporaryFolder({ 'articles/one.md': '---\ntitle: One\ndate: 2024-01-31\n---\n' });
    // The shell goes into the folder, takes it away and builds there.
    const script = `cd ${root} && rm -r ${root} && ${process.execPath} ${program} build --site https://example.org; echo $?`;
    const printed = execFileSync('/bin/sh', ['-c', script], { timeout: 20_000, stdio: ['ignore', 'pipe', 'ignore'] });
    expect(String(printed).trim()).toMatch(/^\d+$/m);
    rmSync(root, { recursive: true, force: true });
  });
});
