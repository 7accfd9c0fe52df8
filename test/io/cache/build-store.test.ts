import { appendFileSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { keepBuild, recallBuild } from '../../../src/io/cache/build-store.js';
import { stateOf } from '../../../src/io/cache/place-state.js';
import type { Instant } from '../../../src/model/instant.js';
import { temporaryFolder } from '../temporary-folder.js';

const now = '2026-06-01T12:00:00Z' as Instant;
const [earlier, later] = ['2026-06-01T11:59:59Z' as Instant, '2026-06-02T12:00:00Z' as Instant];
const result = { kind: 'ok', files: ['rss.xml'] };

const staged = '.rss.xml.tidings-1-0123abcd.tmp';

/** A build that was kept, of two outputs and three places of media. */
function kept(until?: Instant) {
  const folder = temporaryFolder({ 'out/rss.xml': '<rss/>', 'out/feed.json': '{}', 'media/a.png': 'a', 'kept/x': '' });
  const cache = join(folder, 'kept');
  const media = ['media/a.png', 'media', 'media/none.png'].map((path) => {
    const absolute = join(folder, path);
    return [absolute, stateOf(absolute).text] as const;
  });
  const outputs = [
    { path: join(folder, 'out/rss.xml'), checksum: crc32('<rss/>') },
    { path: join(folder, 'out/feed.json'), checksum: crc32('{}') },
  ];
  keepBuild(cache, { key: 'key', files: 'files', now, media, result, ...(until && { until }) }, outputs);
  return {
    folder,
    recall: (key = 'key', files = 'files', time = now) =>
      recallBuild(cache, { key, files, now: time, out: join(folder, 'out') }, () => {}),
  };
}

describe('a build that was kept', () => {
  it('is recalled when all is as it was', () => {
    expect(kept().recall()).toEqual(result);
  });

  it.each([
    ['by another program, or with other settings', ['other', 'files', now]],
    ['with other files', ['key', 'other', now]],
    ['of an earlier time', ['key', 'files', earlier]],
  ] as const)('is not recalled %s', (_, [key, files, time]) => {
    expect(kept().recall(key, files, time)).toBeUndefined();
  });

  it('is recalled later, until the moment that may change it', () => {
    expect(kept().recall('key', 'files', later)).toEqual(result);
    expect(kept(later).recall()).toEqual(result);
    expect(kept(later).recall('key', 'files', later)).toBeUndefined();
  });

  it.each<readonly [string, (folder: string) => void]>([
    ['a picture is another', (folder) => appendFileSync(join(folder, 'media/a.png'), 'b')],
    ['a picture is gone', (folder) => rmSync(join(folder, 'media/a.png'))],
    ['there is a picture that was missing', (folder) => writeFileSync(join(folder, 'media/none.png'), 'b')],
    ['there is a folder where nothing was', (folder) => mkdirSync(join(folder, 'media/none.png'))],
    ['a folder is gone', (folder) => rmSync(join(folder, 'media'), { recursive: true })],
    ['a feed is another', (folder) => appendFileSync(join(folder, 'out/rss.xml'), ' ')],
    ['a feed is another of the same length', (folder) => writeFileSync(join(folder, 'out/feed.json'), '[]')],
    ['a feed is gone', (folder) => rmSync(join(folder, 'out/feed.json'))],
    ['a build that was killed left a file', (folder) => writeFileSync(join(folder, `out/${staged}`), '')],
    ['a build holds the lock', (folder) => writeFileSync(join(folder, 'out/.tidings.lock'), '')],
    [
      'a feed is a folder',
      (folder) => {
        rmSync(join(folder, 'out/feed.json'));
        mkdirSync(join(folder, 'out/feed.json'));
      },
    ],
  ])('is not recalled when %s', (_, change) => {
    const { folder, recall } = kept();
    change(folder);
    expect(recall()).toBeUndefined();
  });

  it('is not recalled when its file is harmed or gone', () => {
    const { folder, recall } = kept();
    appendFileSync(join(folder, 'kept/build'), 'x');
    expect(recall()).toBeUndefined();
    rmSync(join(folder, 'kept/build'));
    expect(recall()).toBeUndefined();
  });

  it('is recalled when there is something else in a folder that was looked at', () => {
    const { folder, recall } = kept();
    writeFileSync(join(folder, 'media/b.png'), 'b');
    expect(recall()).toEqual(result);
  });

  it('is recalled when somebody has left a file beside another that is no output', () => {
    const { folder, recall } = kept();
    writeFileSync(join(folder, `out/${staged.replace('rss', 'other')}`), '');
    expect(recall()).toEqual(result);
  });

  it('is not kept at all when an output is missing', () => {
    const folder = temporaryFolder();
    const output = { path: join(folder, 'rss.xml'), checksum: 0 };
    keepBuild(folder, { key: 'key', files: 'files', now, media: [], result }, [output]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is not kept at all when somebody has written into an output since it was published', () => {
    const folder = temporaryFolder({ 'rss.xml': '<rss/> more' });
    const output = { path: join(folder, 'rss.xml'), checksum: crc32('<rss/>') };
    keepBuild(folder, { key: 'key', files: 'files', now, media: [], result }, [output]);
    expect(readdirSync(folder)).toEqual(['rss.xml']);
  });
});

describe('a feed that changed right before it was looked at', () => {
  it('is looked into: it may be another with the same signature', async () => {
    const folder = temporaryFolder({ 'rss.xml': 'one' });
    const file = join(folder, 'rss.xml');
    const { keepBuild: keep, recallBuild: recall } = await withSameSignature(file);
    keep(folder, { key: 'key', files: 'files', now, media: [], result }, [{ path: file, checksum: crc32('one') }]);
    expect(recall(folder, { key: 'key', files: 'files', now, out: folder }, () => {})).toEqual(result);
    writeFileSync(file, 'two');
    expect(recall(folder, { key: 'key', files: 'files', now, out: folder }, () => {})).toBeUndefined();
  });
});

/** Stands for a change within one tick of the clock of the file system: files look as one does now, for ever. */
async function withSameSignature(file: string) {
  const stats = statSync(file);
  vi.resetModules();
  vi.doMock('../../../src/io/stat-of.js', () => ({ statOf: (path: string) => (path === file ? stats : undefined) }));
  const module = await import('../../../src/io/cache/build-store.js');
  vi.doUnmock('../../../src/io/stat-of.js');
  return module;
}
