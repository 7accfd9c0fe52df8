import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { buildFolder, type FolderOptions, type FolderResult } from '../../../src/build-folder.js';
import type { Cache, openCache } from '../../../src/io/cache/open-cache.js';
import type { replaceFiles } from '../../../src/io/replace-files.js';
import { temporaryFolder } from '../temporary-folder.js';

type Opened = Pick<Cache<unknown>, 'hits'>;

/** The caches that builds have opened, to be asked what they saved. */
const opened: Opened[] = [];

vi.mock(import('../../../src/io/cache/open-cache.js'), async (importOriginal) => {
  const original = await importOriginal();
  const open: typeof openCache = <Result>(...given: Parameters<typeof openCache>): Cache<Result> => {
    const cache = original.openCache<Result>(...given);
    opened.push(cache);
    return cache;
  };
  return { ...original, openCache: open };
});

/** What puts feeds into their places, to do something right behind it. */
const replaced = vi.hoisted(() => vi.fn<typeof replaceFiles>());

vi.mock(import('../../../src/io/replace-files.js'), async (importOriginal) => {
  const original = await importOriginal();
  replaced.mockImplementation(original.replaceFiles);
  return { ...original, replaceFiles: replaced };
});

afterEach(() => opened.splice(0));

const now = '2026-06-01T12:00:00Z';
const article = (title: string, body = `About *${title}*, [two](two.md).`) =>
  `---\ntitle: ${title}\ndate: 2024-01-31\n---\n\n${body}\n`;
const files = {
  'articles/one.md': article('One'),
  'articles/two.md': article('Two'),
  'articles/three.md': article('Three').replace('---\n\n', 'draft: true\n---\n\n'),
  'articles/far.md': article('Far').replace('2024', '2031'),
};

const site = () => temporaryFolder(files);
const build = (root: string, options: FolderOptions = {}) =>
  buildFolder({ root, site: 'https://example.org', title: 'Example', now, ...options });
const hits = () => opened.at(-1)?.hits();
/** What a build says. */
const told = ({ kind, diagnostics, files: published, outputs, report, changes }: FolderResult) =>
  JSON.parse(JSON.stringify({ kind, diagnostics, published, outputs, report, changes }));
/** Files become old enough to be trusted. */
const settle = () => setTimeout(2050);

describe('a build that finds all as it was', () => {
  it('reads and renders nothing, and says what a build without a cache says', async () => {
    const root = site();
    await settle();
    await build(root);
    const second = await build(root);
    expect(hits()).toEqual({ parse: 0, render: 0, write: 0 });
    const plain = await build(root, { cache: false });
    expect(told(second)).toEqual(told(plain));
    expect(second.files.map(({ state }) => state)).toEqual(['unchanged', 'unchanged', 'unchanged']);
  });

  it('tells of ids that are alike, as a build without a cache does', async () => {
    const id = (name: string) => `---\nguid: https://example.org/${name}\n`;
    const root = temporaryFolder({
      'articles/one.md': article('One').replace('---\n', id('A')),
      'articles/two.md': article('Two').replace('---\n', id('a')),
    });
    await settle();
    await build(root, { acceptChanges: true });
    const second = await build(root, { acceptChanges: true });
    expect(second.diagnostics).toMatchObject([{ code: 'similar-id', severity: 'warning' }]);
    expect(second.files.map(({ state }) => state)).toEqual(['unchanged', 'unchanged', 'unchanged']);
    expect(told(second)).toEqual(told(await build(root, { acceptChanges: true, cache: false })));
  });

  it('reads its articles when they are young, and renders none', async () => {
    const root = site();
    const soon = new Date(Date.now() + 60_000);
    for (const name of readdirSync(join(root, 'articles'))) utimesSync(join(root, 'articles', name), soon, soon);
    await build(root);
    const second = await build(root);
    expect(hits()).toEqual({ parse: 4, render: 2, write: 6 });
    expect(told(second)).toEqual(told(await build(root, { cache: false })));
  });
});

describe('a build that finds something else', () => {
  /** Changes a site, and builds it with a cache and without; gives what the cache saved. */
  const otherwise = async (change: (root: string) => void, options: FolderOptions = {}) => {
    const root = site();
    const withoutOne = { ...options, acceptChanges: true, out: 'plain', cache: false };
    await build(root, withoutOne);
    await build(root, { acceptChanges: true });
    change(root);
    const result = await build(root, { ...options, acceptChanges: true });
    const found = hits();
    const written = (name: string) => readFileSync(join(root, 'dist', name), 'utf8');
    const plain = await build(root, withoutOne);
    for (const name of ['rss.xml', 'atom.xml', 'feed.json']) {
      expect(written(name)).toBe(readFileSync(join(root, 'plain', name), 'utf8'));
    }
    expect([result.kind, plain.kind]).toEqual(['ok', 'ok']);
    expect(result.diagnostics).toEqual(plain.diagnostics);
    return found;
  };

  it('renders what has another body', async () => {
    expect(await otherwise((root) => appendFileSync(join(root, 'articles/one.md'), 'More.\n'))).toEqual({
      parse: 4,
      render: 1,
      write: 3,
    });
  });

  it('reads and renders what has other front matter', async () => {
    expect(await otherwise((root) => writeFileSync(join(root, 'articles/one.md'), article('Eins')))).toEqual({
      parse: 3,
      render: 1,
      write: 3,
    });
  });

  it('renders what links to an article that has moved', async () => {
    const move = (root: string) =>
      writeFileSync(join(root, 'articles/two.md'), article('Two').replace('title', 'slug: zwei\ntitle'));
    expect(await otherwise(move)).toEqual({ parse: 3, render: 0, write: 0 });
  });

  it('renders nothing when the files are copies', async () => {
    const copy = (root: string) => {
      for (const name of readdirSync(join(root, 'articles'))) {
        copyFileSync(join(root, 'articles', name), join(root, 'copy'));
        utimesSync(join(root, 'copy'), 1_000_000_000, 1_000_000_000);
        renameSync(join(root, 'copy'), join(root, 'articles', name));
      }
    };
    expect(await otherwise(copy)).toEqual({ parse: 4, render: 2, write: 6 });
  });

  it('renders nothing when articles are due, and reads those alone', async () => {
    expect(await otherwise(() => {}, { now: '2031-02-01T00:00:00Z' })).toEqual({
      parse: 3,
      render: 2,
      write: 6,
    });
  });

  it('reads and writes all by other settings', async () => {
    expect(await otherwise(() => {}, { title: 'Other' })).toEqual({ parse: 0, render: 2, write: 0 });
  });

  it('renders all under other limits, which a body may be too much for', async () => {
    const root = temporaryFolder({ ...files, 'tidings.config.yaml': 'limits: { seconds: 20 }' });
    await build(root);
    writeFileSync(join(root, 'tidings.config.yaml'), 'limits: { seconds: 10 }');
    await build(root);
    expect(hits()).toMatchObject({ render: 0 });
  });

  it('renders and writes all with another Node, which may read addresses otherwise', async () => {
    const root = site();
    await build(root);
    const version = vi.spyOn(process, 'version', 'get').mockReturnValue('v99.0.0');
    onTestFinished(() => version.mockRestore());
    await build(root);
    expect(hits()).toEqual({ parse: 0, render: 0, write: 0 });
  });

  it('sees a picture in a folder that came while the last build was under way', async () => {
    const root = site();
    writeFileSync(join(root, 'articles/one.md'), article('One', '![A picture](img/a.png)'));
    await settle();
    const img = join(root, 'articles/img');
    await build(root, { onProgress: (stage) => stage === 'write' && mkdirSync(img, { recursive: true }) });
    writeFileSync(join(img, 'a.png'), 'a picture');
    const second = await build(root);
    expect(told(second)).toEqual(told(await build(root, { cache: false })));
    expect(second.diagnostics.map(({ code }) => code)).not.toContain('missing-media');
  });

  it('sees that a folder of pictures is now a link out of the site', async () => {
    const root = temporaryFolder({
      ...files,
      'site/articles/one.md': article('One').replace('---\n\n', 'image: /img/a.png\nimage_alt: A\n---\n\n'),
      'site/static/img/a.png': 'a picture',
    });
    const inner = join(root, 'site');
    await settle();
    await build(inner);
    renameSync(join(inner, 'static/img'), join(root, 'img'));
    symlinkSync('../../img', join(inner, 'static/img'));
    const second = await build(inner);
    expect(second.diagnostics.map(({ code }) => code)).toContain('missing-media');
    expect(told(second)).toEqual(told(await build(inner, { cache: false })));
  });

  it('keeps no build that looked at a picture which may change once more and look the same', async () => {
    const root = temporaryFolder({ ...files, 'articles/one.md': article('One', '![A picture](a.png)') });
    await settle();
    writeFileSync(join(root, 'articles/a.png'), 'a picture');
    await build(root);
    await build(root);
    expect(hits()).toEqual({ parse: 4, render: 2, write: 6 });
  });

  it('publishes a feed anew that another wrote into while the last build kept what it had', async () => {
    const root = site();
    await settle();
    const { replaceFiles } = await vi.importActual<typeof import('../../../src/io/replace-files.js')>(
      '../../../src/io/replace-files.js',
    );
    replaced.mockImplementationOnce((replacements) => {
      replaceFiles(replacements);
      appendFileSync(join(root, 'dist/rss.xml'), '<!-- another -->');
    });
    await build(root);
    await settle();
    expect((await build(root)).files.map(({ state }) => state)).toEqual(['changed', 'unchanged', 'unchanged']);
    expect(readFileSync(join(root, 'dist/rss.xml'), 'utf8')).not.toContain('another');
  });

  it('publishes a feed anew that is gone', async () => {
    const root = site();
    await settle();
    await build(root);
    rmSync(join(root, 'dist/rss.xml'));
    expect((await build(root)).files.map(({ state }) => state)).toEqual(['new', 'unchanged', 'unchanged']);
  });
});

describe('a build that must not know of others', () => {
  it('opens no cache', async () => {
    const root = site();
    await build(root, { cache: false });
    expect(opened).toEqual([]);
    expect(readdirSync(root)).not.toContain('.tidings');
  });

  it('that writes nothing tells all that it would do', async () => {
    const root = site();
    await build(root);
    const diff = await build(root, { dryRun: true });
    expect(diff.changes?.counts).toEqual((await build(root, { dryRun: true, cache: false })).changes?.counts);
  });

  it('shares the cache with one at the same time', async () => {
    const root = site();
    const both = await Promise.all([build(root), build(root)]);
    expect(both.map(({ kind }) => kind)).toEqual(['ok', 'ok']);
    await build(root);
    expect(hits()).toEqual({ parse: 4, render: 2, write: 6 });
  });
});
