import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  renameSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ListedFile } from '../../../src/article/parse-memory.js';
import { report } from '../../../src/diagnostic/report.js';
import { ArticleMemory } from '../../../src/io/cache/article-memory.js';
import { openArticleStore } from '../../../src/io/cache/article-store.js';
import { DiskFile, fileLocator } from '../../../src/io/disk-file.js';
import { Fence } from '../../../src/io/media/fence.js';
import type { Instant } from '../../../src/model/instant.js';
import { temporaryFolder } from '../temporary-folder.js';

const now = '2026-06-01T12:00:00Z' as Instant;
const [earlier, later] = ['2026-06-01T11:59:59Z' as Instant, '2026-06-02T12:00:00Z' as Instant];
const head = '---\ntitle: One\n---\n';
const url = 'https://example.org/one';
const plain: ListedFile = {
  listed: { mark: 7, id: url, url, published: '2024-01-31T00:00:00Z' as Instant },
  diagnostics: [],
  isOfStart: true,
};

/** A site with one article, and builds of it that keep and recall. */
function site(text = `${head}Body.\n`) {
  const root = temporaryFolder({ 'articles/one.md': text });
  const path = join(root, 'articles/one.md');
  const from = { fence: new Fence([root]), followLink: false };
  // A file as each build finds it anew; it is old enough to be trusted unless said otherwise.
  const open = (by: { settings?: unknown; now?: Instant; age?: number; memory?: ArticleMemory } = {}) => {
    const options = { now: by.now ?? now, started: Date.now() + (by.age ?? 60_000) };
    const store = openArticleStore(join(root, 'kept'), by.settings ?? 'settings', {
      ...options,
      ...(by.memory && { memory: by.memory }),
    });
    return { store, file: new DiskFile(fileLocator(root, join(root, 'articles'))(path), from) };
  };
  const keep = (listed: ListedFile, by: Parameters<typeof open>[0] = {}) => {
    mkdirSync(join(root, 'kept'), { recursive: true });
    const { store, file } = open(by);
    file.readStart();
    store.keep(file, listed);
    store.save();
  };
  const recall = (by: Parameters<typeof open>[0] = {}) => {
    const { store, file } = open(by);
    const listed = store.recall(file);
    expect(store.hits()).toBe(listed ? 1 : 0);
    store.save();
    return listed;
  };
  return { root, path, open, keep, recall };
}

describe('an article that was kept', () => {
  const others: readonly (readonly [name: string, file: ListedFile])[] = [
    ['plain', plain],
    [
      'with an id of its own',
      {
        ...plain,
        listed: {
          mark: -7,
          id: 'urn:x',
          url,
          published: '2024-01-31T00:00:00Z' as Instant,
          claims: { id: 'named', address: 2 },
        },
      },
    ],
    ['that is left out', { leftOut: { reason: 'draft' }, diagnostics: [], url, formerId: 'urn:y', isOfStart: true }],
    ['with problems', { ...plain, diagnostics: [report('empty-body', undefined, { path: 'articles/one.md' })] }],
    [
      'with line ends and tabs in its address',
      { ...plain, listed: { mark: 0, id: 'a\tb\nc', url: 'a\tb\nc', published: '2024-01-31T00:00:00Z' as Instant } },
    ],
    [
      'that the whole file was read for',
      { listed: plain.listed as NonNullable<ListedFile['listed']>, diagnostics: [] },
    ],
  ];

  it.each(others)('is recalled as it was: %s', (_, listed) => {
    const { keep, recall } = site();
    keep(listed);
    expect(recall()).toEqual(listed);
    expect(recall()).toEqual(listed);
  });

  it('is recalled without reading when its signature is the same', () => {
    const { keep, open } = site();
    keep(plain);
    const { store, file } = open();
    file.start = () => expect.unreachable('the file was read');
    expect(store.recall(file)).toEqual(plain);
  });

  it('is recalled by its beginning when it was copied, and by its signature from then on', () => {
    const { keep, recall, path, open } = site();
    keep(plain);
    copyFileSync(path, `${path}.copy`);
    renameSync(`${path}.copy`, path);
    expect(recall()).toEqual(plain);
    const { store, file } = open();
    file.start = () => expect.unreachable('the file was read');
    expect(store.recall(file)).toEqual(plain);
  });

  it('is recalled when its body alone is another, unless the whole file was read', () => {
    const { keep, recall, path } = site();
    keep(plain);
    appendFileSync(path, 'More.\n');
    expect(recall()).toEqual(plain);
    keep({ ...plain, isOfStart: false });
    appendFileSync(path, 'More.\n');
    expect(recall()).toBeUndefined();
  });

  it('is not recalled when its front matter is another, also in a file as long and with its time set back', () => {
    const { keep, recall, path } = site();
    utimesSync(path, 1_700_000_000, 1_700_000_000);
    keep(plain);
    writeFileSync(path, `${head.replace('One', 'Two')}Body.\n`);
    utimesSync(path, 1_700_000_000, 1_700_000_000);
    expect(recall()).toBeUndefined();
  });

  it('is not recalled when it is gone, or a link to what it was', () => {
    const { keep, recall, path } = site();
    keep(plain);
    renameSync(path, `${path}.old`);
    expect(recall()).toBeUndefined();
    symlinkSync(`${path}.old`, path);
    expect(recall()).toBeUndefined();
  });

  it('is not recalled by other settings, or by a build of an earlier time', () => {
    const { keep, recall } = site();
    keep(plain);
    expect(recall({ settings: 'others' })).toBeUndefined();
    expect(recall({ now: earlier })).toBeUndefined();
    expect(recall({ now: later })).toEqual(plain);
  });

  it('is not recalled by an earlier build than the last one that recalled it, once anything was kept anew', () => {
    const { keep, recall, path } = site();
    keep(plain);
    copyFileSync(path, `${path}.copy`);
    renameSync(`${path}.copy`, path);
    expect(recall({ now: later })).toEqual(plain);
    expect(recall()).toBeUndefined();
  });

  it('is recalled until the moment that may change it', () => {
    const { keep, recall } = site();
    keep({ ...plain, until: later });
    expect(recall()).toMatchObject({ until: later });
    expect(recall({ now: later })).toBeUndefined();
  });

  it('is recalled by its beginning alone when it was young', () => {
    const { keep, open, path } = site();
    keep(plain, { age: 0 });
    const { store, file } = open();
    expect(store.recall(file)).toEqual(plain);
    writeFileSync(path, `${head.replace('One', 'Two')}Body.\n`);
    const again = open();
    expect(again.store.recall(again.file)).toBeUndefined();
  });

  it('stays when a build by other settings keeps nothing', () => {
    const { keep, recall, open } = site();
    keep(plain);
    const { store } = open({ settings: 'others' });
    store.save();
    expect(recall()).toEqual(plain);
  });

  it('is not recalled when the file of the cache is harmed', () => {
    const { keep, recall, root } = site();
    keep(plain);
    for (const name of readdirSync(join(root, 'kept'))) appendFileSync(join(root, 'kept', name), 'x');
    expect(recall()).toBeUndefined();
  });
});

describe('the name of the files that were read', () => {
  const nameOf = (age: number, by: 'keep' | 'recall', { open, keep }: ReturnType<typeof site>) => {
    if (by === 'recall') keep(plain);
    const { store, file } = open({ age });
    if (by === 'recall') store.recall(file);
    else {
      file.readStart();
      store.keep(file, plain);
    }
    return store.names.name();
  };

  it('is the same whether they were recalled or read', () => {
    const one = site();
    expect(nameOf(60_000, 'keep', one)).toBe(nameOf(60_000, 'recall', one));
  });

  it('is none when one is so young that it may change and look the same', () => {
    expect(nameOf(0, 'keep', site())).toBeUndefined();
    expect(nameOf(60_000, 'keep', site())).toBeDefined();
  });
});

describe('a process that builds again', () => {
  function twice(by: { settings?: unknown; now?: Instant; listed?: ListedFile; isOther?: boolean } = {}) {
    const { open, root } = site();
    const memory = new ArticleMemory();
    const first = open({ memory });
    first.file.readStart();
    first.store.keep(first.file, by.listed ?? plain);
    const { store, file } = open({ ...by, memory });
    return { root, store, listed: store.recall(by.isOther ? file : first.file), file: first.file };
  }

  it('knows what was made of a file that nothing happened to, and of no other', () => {
    expect(twice().listed).toEqual(plain);
    expect(twice({ isOther: true }).listed).toBeUndefined();
  });

  it('forgets it with other settings, at an earlier time and when its time has come', () => {
    expect(twice({ settings: 'others' }).listed).toBeUndefined();
    expect(twice({ now: earlier }).listed).toBeUndefined();
    const scheduled = { ...plain, until: later };
    expect(twice({ listed: scheduled }).listed).toEqual(scheduled);
    expect(twice({ listed: scheduled, now: later }).listed).toBeUndefined();
  });

  it('has one object for a file for as long as it knows what was made of it', () => {
    const { open } = site();
    const memory = new ArticleMemory();
    const timed = { ...plain, until: later };
    const { store, file } = open({ memory });
    file.readStart();
    store.keep(file, timed);
    const token = store.lasting?.(file);
    /** What another build has for the file. */
    const tokenBy = (by: Parameters<typeof open>[0], of = file) => {
      const { store: next } = open({ ...by, memory });
      if (!next.recall(of)) next.keep(of, { ...timed });
      return next.lasting?.(of);
    };
    expect(token).toBeTypeOf('object');
    expect(tokenBy({})).toBe(token);
    expect(tokenBy({}, open().file)).not.toBe(token);
    expect(tokenBy({ now: later })).not.toBe(token);
    expect(tokenBy({ settings: 'others' })).not.toBe(token);
    expect(open().store.lasting).toBeUndefined();
  });

  it('names files as they were named before', () => {
    const { store } = twice();
    expect(store.names.count()).toBe(1);
    expect(store.names.name()).toBeTypeOf('string');
  });

  it('keeps for others what is still kept, and nothing else', () => {
    const { root, open } = site();
    const memory = new ArticleMemory();
    mkdirSync(join(root, 'kept'), { recursive: true });
    const first = open({ memory });
    first.file.readStart();
    first.store.keep(first.file, plain);
    first.store.save();
    for (const name of readdirSync(join(root, 'kept'))) writeFileSync(join(root, 'kept', name), 'gone');
    const { store } = open({ memory });
    expect(store.recall(first.file)).toEqual(plain);
    // Another line of the same part, so that it is written.
    const others = Array.from({ length: 64 }, (_, index) => {
      const path = join(root, `articles/${index}.md`);
      writeFileSync(path, head);
      return new DiskFile(fileLocator(root, root)(path), { fence: new Fence([root]), followLink: false });
    });
    for (const other of others) store.keep(other, plain);
    store.save();
    const { store: after, file } = open();
    expect(after.recall(file)).toBeUndefined();
    expect(others.filter((other) => after.recall(other.again()))).toHaveLength(64);
  });
});
