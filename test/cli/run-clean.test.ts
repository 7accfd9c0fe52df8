import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.js';
import { asAnybody } from '../io/as-anybody.js';
import { temporaryFolder } from '../io/temporary-folder.js';
import { fakeHost } from './fake-host.js';

async function tidings(...args: readonly string[]) {
  const host = fakeHost();
  const code = await run(args, host);
  return { code, ...host.printed };
}

const clean = (root: string, ...more: readonly string[]) => tidings('clean', '--root', root, ...more);
const site = {
  'tidings.config.yaml': 'site: { url: https://example.org, title: Example }',
  'articles/a.md': '---\ntitle: Hello\ndate: 2024-01-31\n---\nHello.\n',
};
const build = (root: string, ...more: readonly string[]) =>
  tidings('build', '--root', root, '--now', '2026-06-01T12:00:00Z', ...more);

describe('tidings clean', () => {
  it.each([
    ['.tidings/cache', {}],
    ['node_modules/.cache/tidings', { 'node_modules/x/index.js': '' }],
  ])('removes %s and nothing else, and says so', async (folder, files) => {
    const root = temporaryFolder({ ...site, ...files });
    const before = readdirSync(root);
    await build(root);
    expect(readdirSync(join(root, folder)).length).toBeGreaterThan(0);
    const shown = relative('', join(root, folder));
    expect(await clean(root)).toEqual({ code: 0, stdout: `removed ${shown}\n`, stderr: '' });
    expect(existsSync(join(root, folder))).toBe(false);
    expect(readdirSync(root).sort()).toEqual([...before, 'dist'].sort());
    expect(await clean(root)).toEqual({ code: 0, stdout: 'there was nothing to remove\n', stderr: '' });
  });

  it('removes what servers said, wherever it was kept', async () => {
    const root = temporaryFolder({
      '.tidings/cache/probe': '{}',
      '.tidings/other': '',
      'node_modules/.cache/tidings/probe': '{}',
      'node_modules/.cache/other/a': '',
    });
    expect(await clean(root)).toMatchObject({ code: 0, stdout: expect.stringMatching(/^removed .+ and .+\n$/) });
    expect(readdirSync(join(root, '.tidings'))).toEqual(['other']);
    expect(readdirSync(join(root, 'node_modules/.cache'))).toEqual(['other']);
  });

  it('says nothing under --quiet', async () => {
    const root = temporaryFolder({ '.tidings/cache/probe': '{}' });
    expect(await clean(root, '--quiet')).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readdirSync(root)).toEqual([]);
  });

  it('does not know a root that is not there', async () => {
    const { code, stdout, stderr } = await clean(join(temporaryFolder(), 'none'));
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('does not exist');
  });

  it('says what it may not remove', async () => {
    const root = temporaryFolder({ '.tidings/cache/probe': '{}' });
    chmodSync(join(root, '.tidings/cache'), 0o555);
    const { code, stdout, stderr } = await asAnybody(root, () => clean(root));
    chmodSync(join(root, '.tidings/cache'), 0o755);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('the folder cannot be removed: permission denied');
  });
});

describe('symbolic links in the place of a cache', () => {
  const outside = { 'kept/cache/a.txt': 'a', 'kept/.cache/tidings/a.txt': 'a' };
  const places: readonly (readonly [link: string, target: string, folder: string])[] = [
    ['.tidings', 'kept', 'kept/cache'],
    ['.tidings/cache', 'kept/cache', 'kept/cache'],
    ['node_modules', 'kept', 'kept/.cache/tidings'],
    ['node_modules/.cache', 'kept/.cache', 'kept/.cache/tidings'],
    ['node_modules/.cache/tidings', 'kept/.cache/tidings', 'kept/.cache/tidings'],
  ];

  it.each(places)('%s: nothing is removed, and nothing written, where it leads to', async (link, target, folder) => {
    const top = temporaryFolder({ ...outside });
    const root = temporaryFolder(site);
    mkdirSync(join(root, link, '..'), { recursive: true });
    symlinkSync(join(top, target), join(root, link));
    expect(await build(root)).toMatchObject({ code: 0, stderr: '' });
    expect(await build(root)).toMatchObject({ code: 0, stderr: '' });
    expect(await clean(root)).toMatchObject({ code: 0, stderr: '' });
    expect(readdirSync(join(top, folder))).toEqual(['a.txt']);
  });

  it('in a cache are removed, and what they lead to is not', async () => {
    const top = temporaryFolder(outside);
    const root = temporaryFolder({ '.tidings/cache/x': '' });
    symlinkSync(join(top, 'kept'), join(root, '.tidings/cache/link'));
    symlinkSync(join(top, 'kept/cache/a.txt'), join(root, '.tidings/cache/file'));
    expect(await clean(root)).toMatchObject({ code: 0 });
    expect(readdirSync(root)).toEqual([]);
    expect(readFileSync(join(top, 'kept/cache/a.txt'), 'utf8')).toBe('a');
  });

  it('are not written through for the note that keeps a cache out of repositories', async () => {
    const root = temporaryFolder({ ...site, '.tidings/cache/x': '' });
    symlinkSync('../../tidings.config.yaml', join(root, '.tidings/cache/.gitignore'));
    await build(root);
    expect(readFileSync(join(root, 'tidings.config.yaml'), 'utf8')).toBe(site['tidings.config.yaml']);
  });
});

describe('--no-cache', () => {
  it.each([[], ['--fix'], ['--strict']])('keeps nothing (%s)', async (...more) => {
    const root = temporaryFolder(site);
    expect(await build(root, '--no-cache', ...more)).toMatchObject({ code: 0, stderr: '' });
    expect(readdirSync(root)).not.toContain('.tidings');
    await build(root, ...more);
    expect(readdirSync(root)).toContain('.tidings');
  });

  it('is a flag of diff as well', async () => {
    const root = temporaryFolder(site);
    const diff = (...more: readonly string[]) =>
      tidings('diff', '--root', root, '--now', '2026-06-01T12:00:00Z', ...more);
    expect(await diff('--no-cache')).toMatchObject({ code: 0, stderr: '' });
    expect(readdirSync(root)).not.toContain('.tidings');
  });
});
