import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { publish } from '../io/publish-texts.js';
import { temporaryFolder } from '../io/temporary-folder.js';

/** Counts the steps that change something on the disk, and refuses one of them. */
const disk = vi.hoisted(() => ({
  steps: 0,
  refused: Number.POSITIVE_INFINITY,
  code: '',
  refusedStep: '',
  /** Each step that was taken, with the path that it was about. */
  trace: [] as string[],
}));

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const changing = [
    'mkdirSync',
    'openSync',
    'writeFileSync',
    'fchmodSync',
    'fsyncSync',
    'linkSync',
    'renameSync',
  ] as const;
  const opened = new Map<unknown, unknown>();
  const take = (name: (typeof changing)[number], args: readonly unknown[]): unknown => {
    disk.trace.push(`${name} ${String(opened.get(args[0]) ?? args[0])}`);
    const result = Reflect.apply(fs[name], fs, args);
    if (name === 'openSync') opened.set(result, args[0]);
    return result;
  };
  const wrapped = changing.map((name) => {
    const step = (...args: readonly unknown[]): unknown => {
      // Only what opens a new file changes anything.
      if (name === 'openSync' && typeof args[1] === 'number') return take(name, args);
      disk.steps += 1;
      if (disk.steps !== disk.refused) return take(name, args);
      disk.refusedStep = `${name} ${String(args[0])}`;
      throw Object.assign(new Error(`${disk.code}: ${name}`), { code: disk.code });
    };
    return [name, step];
  });
  return { ...fs, ...Object.fromEntries(wrapped) };
});

const outputs = [
  { path: 'rss.xml', text: 'new rss' },
  { path: 'atom.xml', text: 'new atom' },
  { path: 'feeds/feed.json', text: 'new json' },
];

beforeEach(() => {
  disk.refused = Number.POSITIVE_INFINITY;
});

function contentOf(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(files.sort().map((file) => [file.slice(folder.length + 1), readFileSync(file, 'utf8')]));
}

function site(): string {
  return temporaryFolder({ 'dist/rss.xml': 'old rss', 'dist/atom.xml': 'old', 'dist/index.html': 'page' });
}

/** How many steps it takes to publish. */
async function stepsOf(root: string): Promise<number> {
  disk.steps = 0;
  await publish(root, 'dist', outputs);
  return disk.steps;
}

const published = {
  'dist/atom.xml': 'new atom',
  'dist/feeds/feed.json': 'new json',
  'dist/index.html': 'page',
  'dist/rss.xml': 'new rss',
};

describe.each([
  ['ENOSPC', 'the disk is full'],
  ['EROFS', 'the file system is read-only'],
  ['EIO', 'the disk reports an error'],
])('a disk that says %s', (code, reason) => {
  it('at any step: all is as it was, or all is published; the message says which, and the next build heals', async () => {
    const steps = await stepsOf(site());
    expect(steps).toBeGreaterThan(15);
    const refusals = [];
    for (let step = 1; step <= steps; step += 1) {
      const root = site();
      const before = contentOf(root);
      Object.assign(disk, { steps: 0, refused: step, code, refusedStep: '' });
      const { files, diagnostics } = await publish(root, 'dist', outputs);
      expect(disk.refusedStep).not.toBe('');
      if (diagnostics.length > 0) {
        refusals.push(disk.refusedStep);
        expect(diagnostics).toMatchObject([{ code: 'unwritable-file', message: expect.stringContaining(reason) }]);
        expect(files).toEqual([]);
        expect(contentOf(root), disk.refusedStep).toEqual(before);
        expect(readdirSync(join(root, 'dist')).sort()).toEqual(['atom.xml', 'index.html', 'rss.xml']);
      } else expect(contentOf(root), disk.refusedStep).toEqual(published);
      disk.refused = Number.POSITIVE_INFINITY;
      expect((await publish(root, 'dist', outputs)).diagnostics).toEqual([]);
      expect(contentOf(root)).toEqual(published);
    }
    // A link that is refused is made up for with a copy; everything else counts.
    expect(refusals.length).toBeGreaterThan(steps / 2);
  });
});

// Without that, a power cut after a rename can leave an empty file under the name of a feed.
describe('what is published', () => {
  it('is flushed to the disk before any of it is renamed, and the names after that', async () => {
    const root = site();
    disk.trace = [];
    await publish(root, 'dist', outputs);
    const renames = disk.trace.filter((step) => step.startsWith('renameSync') && !step.includes('.tidings.lock'));
    const [first = '', last = ''] = [renames[0], renames.at(-1)];
    expect(renames).toHaveLength(3);
    const before = disk.trace.slice(0, disk.trace.indexOf(first));
    const after = disk.trace.slice(disk.trace.lastIndexOf(last));
    for (const rename of renames) expect(before).toContain(rename.replace('renameSync', 'fsyncSync'));
    // The folder of the JSON Feed is new, so that its own name is flushed with the other feeds.
    for (const folder of ['dist', 'dist/feeds']) expect(after).toContain(`fsyncSync ${join(root, folder)}`);
  });
});

describe('a folder of feeds that a failed build made', () => {
  it('is gone again', async () => {
    const steps = await stepsOf(temporaryFolder());
    for (let step = 1; step <= steps; step += 1) {
      const root = temporaryFolder({ 'site.txt': '' });
      Object.assign(disk, { steps: 0, refused: step, code: 'ENOSPC' });
      const { diagnostics } = await publish(root, 'deep/dist', outputs);
      if (diagnostics.length > 0) expect(readdirSync(root), disk.refusedStep).toEqual(['site.txt']);
    }
  });
});

describe('what is unchanged', () => {
  it('needs no lock and no right to write', async () => {
    const root = site();
    await publish(root, 'dist', outputs);
    Object.assign(disk, { steps: 0, refused: 1, code: 'EROFS' });
    const { files, diagnostics } = await publish(root, 'dist', outputs);
    expect(diagnostics).toEqual([]);
    expect(files.map(({ state }) => state)).toEqual(['unchanged', 'unchanged', 'unchanged']);
    expect(disk.steps).toBe(0);
  });

  it('loses what a build that was killed left beside it', async () => {
    const root = site();
    await publish(root, 'dist', outputs);
    const left = ['.rss.xml.tidings-4711-0123abcd.tmp', 'feeds/.feed.json.tidings-1-89abcdef.tmp'];
    const others = ['.rss.xml.tmp', '.page.html.tidings-4711-0123abcd.tmp', 'rss.xml.bak'];
    for (const name of [...left, ...others]) writeFileSync(join(root, 'dist', name), 'half');
    expect((await publish(root, 'dist', outputs)).diagnostics).toEqual([]);
    const other = Object.fromEntries(others.map((name) => [`dist/${name}`, 'half']));
    expect(contentOf(root)).toEqual({ ...published, ...other });
  });
});
