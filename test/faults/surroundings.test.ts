import { spawnSync } from 'node:child_process';
import { chmodSync, linkSync, mkdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildFolder } from '../../src/build-folder.js';
import { run } from '../../src/cli/run.js';
import { fakeHost } from '../cli/fake-host.js';
import { asAnybody } from '../io/as-anybody.js';
import { temporaryFolder } from '../io/temporary-folder.js';
import { article, config, start, startBehind, textsIn } from './program.js';

const now = '2026-06-01T12:00:00Z';

function site(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  return temporaryFolder({ 'tidings.config.yaml': config, 'articles/a.md': article('A', 5000), ...files });
}

describe('a disk that has no room', () => {
  it('is an error, and the feeds are as they were', async () => {
    const root = site();
    await start([], { cwd: root }).ended;
    const before = textsIn(join(root, 'dist'));
    writeFileSync(join(root, 'articles/a.md'), article('Larger', 5000));
    // A file of more than ten blocks of 512 bytes is refused: a full disk that anybody can have.
    const { status, stderr } = await startBehind('ulimit -f 10', [], { cwd: root }).ended;
    expect(status).toBe(2);
    expect(stderr).toMatch(/^error\[unwritable-file\]: the file cannot be written: it is larger than .* allows$/m);
    expect(textsIn(join(root, 'dist'))).toEqual(before);
    expect(await start([], { cwd: root }).ended).toMatchObject({ status: 0 });
    expect(textsIn(join(root, 'dist'))['feed.json']).toContain('Larger');
  });

  it('is named when it is really full', async ({ skip }) => {
    const root = site({ 'dist/x': '' });
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', join(root, 'dist')]);
    skip(mounted.status !== 0, 'no right to mount a small file system here');
    try {
      const { status, stderr } = await start([], { cwd: root }).ended;
      expect([status, textsIn(join(root, 'dist'))]).toEqual([2, {}]);
      expect(stderr).toContain('error[unwritable-file]: the file cannot be written: the disk is full\n');
    } finally {
      spawnSync('umount', [join(root, 'dist')]);
    }
  });
});

describe('a system that allows few open files', () => {
  it('allows enough for a build', async () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`articles/${n}.md`, article(`${n}`, 5)]));
    const root = site({ ...many, 'articles/p.md': `${article('P', 1)}\n![A picture](p.png)\n` });
    const { status, stderr } = await startBehind('ulimit -n 40', [], { cwd: root }).ended;
    expect([status, stderr]).toEqual([0, expect.not.stringContaining('error')]);
  });

  it('is not taken for a bug where it allows too few', async () => {
    const root = site();
    const runs = [24, 28, 32].map((most) => startBehind(`ulimit -n ${most}`, [], { cwd: root }).ended);
    for (const { stderr } of await Promise.all(runs)) expect(stderr).not.toContain('a bug in Tidings');
  });
});

describe('rights that are missing', () => {
  /** Runs the program without the rights of root, and gives its exit code and what it says. */
  async function anybody(root: string) {
    const host = fakeHost();
    const code = await asAnybody(root, () => run(['build', '--root', root, '--now', now], host));
    return { code, ...host.printed };
  }

  it('to write the folder of the feeds: an error, and the feeds are as they were', async () => {
    const old = '<rss version="2.0"><channel><title>Old</title></channel></rss>';
    const root = site({ 'dist/rss.xml': old });
    chmodSync(join(root, 'dist'), 0o555);
    const { code, stderr } = await anybody(root);
    chmodSync(join(root, 'dist'), 0o755);
    expect(code).toBe(2);
    expect(stderr).toContain('error[unwritable-file]: the file cannot be written: permission denied\n');
    expect(textsIn(join(root, 'dist'))).toEqual({ 'rss.xml': old });
  });

  it('to write it do not matter when nothing has to be written', async () => {
    const root = site();
    await buildFolder({ root, now });
    chmodSync(join(root, 'dist'), 0o555);
    const { code, stderr } = await anybody(root);
    chmodSync(join(root, 'dist'), 0o755);
    expect([code, stderr]).toEqual([0, '']);
  });

  it('to read an article: an error that names it', async () => {
    const root = site({ 'articles/b.md': article('B') });
    chmodSync(join(root, 'articles/b.md'), 0);
    const { code, stderr } = await anybody(root);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^error\[unreadable-file\]: the file cannot be read: permission denied\n.*articles\/b\.md\n/,
    );
  });
});

describe('a place where nothing can be kept for the next build', () => {
  const probed = `${config}media:\n  probe: true\n`;

  it.each([
    ['a file where the cache would be', { '.tidings': 'x' }],
    ['a file where other tools keep theirs', { 'node_modules/.cache': 'x' }],
    ['a file in the cache', { '.tidings/cache': 'x' }],
  ])('costs nothing: %s', async (_, files) => {
    const root = site({ 'tidings.config.yaml': probed, ...files });
    expect(await start(['--now', now], { cwd: root }).ended).toMatchObject({ status: 0, stderr: '' });
    expect(Object.keys(textsIn(join(root, 'dist')))).toEqual(['atom.xml', 'feed.json', 'rss.xml']);
  });

  it('costs nothing where the right to it is missing', async () => {
    const root = site({ '.tidings/cache/x': '' });
    await buildFolder({ root, now, cache: false });
    chmodSync(join(root, '.tidings/cache'), 0);
    const host = fakeHost();
    const code = await asAnybody(root, () => run(['build', '--root', root, '--now', now], host));
    chmodSync(join(root, '.tidings/cache'), 0o755);
    expect([code, host.printed.stderr]).toEqual([0, '']);
  });
});

describe('files that nobody expects', () => {
  it('cost no other article its place', async () => {
    const names = ['line\nbreak', 'emoji 🎉', 'e\u0301', '-rf', '$(touch x)', '::warning::x', 'esc\u001b[31m'];
    const files = names.map((name, n) => [`articles/${name}.md`, article(`Number ${n}`, 1)]);
    const root = site({ ...Object.fromEntries(files), 'articles/empty.md': '' });
    symlinkSync('.', join(root, 'articles/circle'));
    symlinkSync('loop.md', join(root, 'articles/loop.md'));
    const { status, stderr } = await start(['--now', now], { cwd: root }).ended;
    expect([status, stderr.match(/^(?:error|warning)\[.*\]/gm)]).toEqual([
      0,
      ['warning[missing-date]', 'warning[skipped-link]'],
    ]);
    const { items } = JSON.parse(textsIn(join(root, 'dist'))['feed.json'] ?? '');
    expect(items).toHaveLength(names.length + 1);
    expect(new Set(items.map(({ id }: { readonly id: string }) => id)).size).toBe(names.length + 1);
  });

  it.each([
    ['letter case', 'similar-id', 'Twin', 'twin'],
    ['Unicode form', 'duplicate-address', 'caf\u00e9', 'cafe\u0301'],
  ])('are refused where they differ in %s alone', async (_, code, one, other) => {
    const files = [one, other].map((name) => [`articles/${name}.md`, article(name, 1)]);
    const root = site(Object.fromEntries(files));
    const { status, stderr } = await start(['--now', now], { cwd: root }).ended;
    expect([status, stderr.match(/^(?:error|warning)\[.*\]/gm)]).toEqual([1, [`error[${code}]`]]);
  });

  it('are told apart from those whose name is the same but for the form of its accents', async () => {
    const root = site({ 'articles/\u00e9.md': article('Composed'), 'articles/e\u0301.md': article('Decomposed') });
    const { kind, diagnostics, files } = await buildFolder({ root, now });
    expect([kind, files]).toEqual(['articles', []]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['duplicate-address']);
  });

  it.runIf(process.platform === 'linux')('may have a name that is no text: that is an error', async () => {
    const root = site();
    writeFileSync(
      Buffer.concat([Buffer.from(join(root, 'articles/bad')), Buffer.from([0xff]), Buffer.from('.md')]),
      '',
    );
    const { kind, diagnostics } = await buildFolder({ root, now });
    expect(kind).toBe('articles');
    expect(diagnostics).toMatchObject([{ message: 'the file cannot be read: its name is not UTF-8' }]);
  });
});

describe('a folder of 100,000 files', () => {
  it('is built to an end', async () => {
    const root = site();
    const folder = join(root, 'many');
    mkdirSync(folder);
    // Links are made faster than files, but a file system counts them.
    for (let thousand = 0; thousand < 100; thousand += 1) {
      const first = join(folder, `${thousand}.md`);
      writeFileSync(first, article('One of many', 1));
      for (let n = 1; n < 1000; n += 1) linkSync(first, join(folder, `${thousand}-${n}.${n < 100 ? 'md' : 'txt'}`));
    }
    const { status, stdout } = await start(['--articles', 'many', '--limit', '20'], { cwd: root }).ended;
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^10000 articles read\n.*20 entries/)]);
  }, 120_000);
});

describe('a clock that jumps', () => {
  it('changes no feed: the times of files mean nothing', async () => {
    const root = site();
    await buildFolder({ root, now });
    const before = textsIn(join(root, 'dist'));
    for (const year of [1970, 2106]) {
      const time = Date.UTC(year, 0, 2) / 1000;
      for (const path of ['articles/a.md', 'dist/rss.xml', 'tidings.config.yaml'])
        utimesSync(join(root, path), time, time);
      const { files } = await buildFolder({ root, now });
      expect(files.map(({ state }) => state)).toEqual(['unchanged', 'unchanged', 'unchanged']);
    }
    await buildFolder({ root, now: '2099-12-31T23:59:59Z' });
    expect(textsIn(join(root, 'dist'))).toEqual(before);
  });

  it('to before all articles empties no feed', async () => {
    const root = site();
    await buildFolder({ root, now });
    const before = textsIn(join(root, 'dist'));
    const { kind, diagnostics } = await buildFolder({ root, now: '1971-01-01T00:00:00Z' });
    expect([kind, diagnostics.map(({ code }) => code)]).toEqual(['articles', ['no-entries']]);
    expect(textsIn(join(root, 'dist'))).toEqual(before);
  });
});
