import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../io/temporary-folder.js';
import { blocks, documents, root } from './documents.js';

const guide = documents.find(({ path }) => path === 'docs/moving.md')?.text ?? '';
const cli = join(root, 'lib/cli.cjs');

/** Runs a block of commands in a folder, and gives what it printed. */
function run(code: string, folder: string): string {
  const script = `tidings() { "${process.execPath}" "${cli}" "$@"; }\n${code}`;
  const { status, stdout, stderr } = spawnSync('sh', ['-eu'], { cwd: folder, input: script, encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
}

function idsIn(file: string): readonly (string | undefined)[] {
  const { format, feed } = parseFeed(readFileSync(file, 'utf8'));
  return format === 'rss' ? (feed.items ?? []).map(({ guid }) => guid?.value) : [];
}

describe('the guide for moving', () => {
  it('sends nothing again: a reader finds the old ids in the new feed', () => {
    const folder = temporaryFolder();
    let printed = '';
    for (const { language, code } of blocks(guide)) {
      if (language === 'sh') printed = run(code, folder);
      // What the guide says is printed, is printed.
      if (language === 'text') expect(printed).toContain(code);
    }
    expect(printed).toMatch(/0 resent\n$/);
    const old = idsIn(join(folder, 'old-feed.xml'));
    expect(old).toHaveLength(2);
    expect(idsIn(join(folder, 'dist/rss.xml'))).toEqual(old);
  });
});
