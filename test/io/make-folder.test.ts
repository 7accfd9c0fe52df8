import { spawnSync } from 'node:child_process';
import { existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../../src/io/make-folder.js';
import { publish } from './publish-texts.js';
import { temporaryFolder } from './temporary-folder.js';

const outputs = [{ path: 'rss.xml', text: '<rss/>' }];

describe('making a folder', () => {
  it('makes those above it too, and is content with one that is there', () => {
    const root = temporaryFolder();
    makeFolder(join(root, 'a/b/c'));
    makeFolder(join(root, 'a/b/c'));
    expect(existsSync(join(root, 'a/b/c'))).toBe(true);
  });

  it.each([
    ['file', 'a file is in its way'],
    ['file/dist', 'a file is in its way'],
    ['file/sub/dist', 'a file is in its way'],
    ['dangling/dist', 'a file is in its way'],
  ])('is refused below a file: %s', async (out, reason) => {
    const root = temporaryFolder({ file: 'x' });
    symlinkSync('nowhere', join(root, 'dangling'));
    expect(await publish(root, out, outputs)).toMatchObject({
      files: [],
      diagnostics: [{ code: 'unwritable-file', message: `the file cannot be written: ${reason}` }],
    });
  });

  // Node 20's own recursion never ends there, so another process tries it, and is stopped if it hangs.
  it.runIf(process.platform === 'linux')('ends where the system has no folders to make', () => {
    const root = temporaryFolder({
      'tidings.config.json': '{ "site": { "url": "https://blog.example" } }',
      'articles/a.md': '---\ntitle: A\ndate: 2024-01-31\n---\nHello.\n',
    });
    const cli = join(import.meta.dirname, '../../lib/cli.cjs');
    const { status, stderr } = spawnSync(process.execPath, [cli, '--out', '/proc/x'], {
      cwd: root,
      encoding: 'utf8',
      timeout: 20_000,
      killSignal: 'SIGKILL',
    });
    expect(stderr).toContain(
      'error[unwritable-file]: the file cannot be written: the file system does not support it\n',
    );
    expect(status).toBe(2);
  });
});
