import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asAnybody } from './as-anybody.js';
import { publish } from './publish-texts.js';
import { temporaryFolder } from './temporary-folder.js';

const outputs = [
  { path: 'rss.xml', text: '<rss/>' },
  { path: 'feeds/feed.json', text: '{"ü":1}' },
];

describe('publishing', () => {
  it('makes the folders and tells of each file that it is new', async () => {
    const root = temporaryFolder();
    expect(await publish(root, 'public/out', outputs)).toEqual({
      files: [
        { path: 'public/out/rss.xml', bytes: 6, state: 'new' },
        { path: 'public/out/feeds/feed.json', bytes: 8, state: 'new' },
      ],
      diagnostics: [],
    });
    expect(readFileSync(join(root, 'public/out/feeds/feed.json'), 'utf8')).toBe('{"ü":1}');
  });

  it('does not touch a file whose bytes are the same, or servers would send it to every reader again', async () => {
    const root = temporaryFolder({ 'dist/rss.xml': '<rss/>', 'dist/feeds/feed.json': '{"u":1}' });
    const file = join(root, 'dist/rss.xml');
    utimesSync(file, 1000, 1000);
    const before = statSync(file);
    expect((await publish(root, 'dist', outputs)).files.map(({ state }) => state)).toEqual(['unchanged', 'changed']);
    expect(statSync(file)).toMatchObject({ mtimeMs: before.mtimeMs, ino: before.ino });
  });

  it('leaves every other file in the folder alone, and none of its own behind', async () => {
    const root = temporaryFolder({ 'dist/index.html': 'page', 'dist/rss.xml': 'old' });
    await publish(root, 'dist', outputs);
    expect(readdirSync(join(root, 'dist')).sort()).toEqual(['feeds', 'index.html', 'rss.xml']);
    expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toBe('page');
  });

  it('keeps the permissions that a file has', async () => {
    const root = temporaryFolder({ 'dist/rss.xml': 'old' });
    chmodSync(join(root, 'dist/rss.xml'), 0o664);
    await publish(root, 'dist', outputs);
    expect(statSync(join(root, 'dist/rss.xml')).mode & 0o777).toBe(0o664);
  });

  it('can go to an absolute folder, or through a link to one', async () => {
    const root = temporaryFolder({ 'real/x': '' });
    symlinkSync('real', join(root, 'dist'));
    await publish(root, 'dist', outputs);
    expect(existsSync(join(root, 'real/rss.xml'))).toBe(true);
    expect((await publish(root, join(root, 'other'), outputs)).files[0]?.path).toBe('other/rss.xml');
  });

  it('never writes through a link in the folder', async () => {
    const root = temporaryFolder({ 'precious.txt': 'precious', 'dist/x': '' });
    symlinkSync('../precious.txt', join(root, 'dist/rss.xml'));
    await publish(root, 'dist', outputs);
    expect(readFileSync(join(root, 'precious.txt'), 'utf8')).toBe('precious');
    expect(lstatSync(join(root, 'dist/rss.xml')).isFile()).toBe(true);
  });

  it('only tells what it would do in a dry run', async () => {
    const root = temporaryFolder();
    expect((await publish(root, 'dist', outputs, true)).files).toHaveLength(2);
    expect(readdirSync(root)).toEqual([]);
  });

  it('has no listener for signals left when it is over', async () => {
    await publish(temporaryFolder(), 'dist', outputs);
    expect(process.listenerCount('SIGTERM')).toBe(0);
  });
});

describe('what cannot be written', () => {
  it('is an error that names the file, and nothing is published', async () => {
    const root = temporaryFolder({ 'dist/rss.xml': 'old' });
    mkdirSync(join(root, 'dist/feeds/feed.json'), { recursive: true });
    expect(await publish(root, 'dist', outputs)).toEqual({
      files: [],
      diagnostics: [
        expect.objectContaining({
          code: 'unwritable-file',
          path: 'dist/feeds/feed.json',
          message: 'the file cannot be written: it is a folder',
        }),
      ],
    });
    expect(readFileSync(join(root, 'dist/rss.xml'), 'utf8')).toBe('old');
  });

  it('may be a pipe in the place of a feed, which is not called a folder', async () => {
    const root = temporaryFolder({ 'dist/x': '' });
    execFileSync('mkfifo', [join(root, 'dist/rss.xml')]);
    const { diagnostics } = await publish(root, 'dist', outputs);
    expect(diagnostics).toMatchObject([
      { code: 'unwritable-file', path: 'dist/rss.xml', message: expect.stringContaining('it is a pipe') },
    ]);
  });

  it('takes away what was written beside already', async () => {
    const root = temporaryFolder({ 'dist/rss.xml': 'old', 'dist/feeds': 'a file' });
    const { diagnostics } = await publish(root, 'dist', outputs);
    expect(diagnostics.map(({ path, message }) => `${path}: ${message}`)).toEqual([
      'dist/feeds/feed.json: the file cannot be written: a file is in its way',
    ]);
    expect(readdirSync(join(root, 'dist')).sort()).toEqual(['feeds', 'rss.xml']);
    expect(readFileSync(join(root, 'dist/rss.xml'), 'utf8')).toBe('old');
  });

  it('may be the whole folder', async () => {
    const root = temporaryFolder({ dist: 'a file' });
    expect((await publish(root, 'dist', outputs)).diagnostics[0]?.message).toMatch(/^the file cannot be written: /);
    expect((await publish(root, 'a\u0000b', outputs)).diagnostics).toHaveLength(1);
    expect((await publish(root, 'x'.repeat(300), outputs)).diagnostics[0]?.message).toContain('its name is too long');
  });

  it('may be forbidden', async () => {
    const root = temporaryFolder({ 'dist/x': '' });
    chmodSync(join(root, 'dist'), 0o500);
    const { diagnostics } = await asAnybody(root, () => publish(root, 'dist', outputs));
    chmodSync(join(root, 'dist'), 0o700);
    expect(diagnostics[0]?.message).toBe('the file cannot be written: permission denied');
  });
});
