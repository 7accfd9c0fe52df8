import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PendingChanges } from '../../../src/io/watch/pending-changes.js';
import { temporaryFolder } from '../temporary-folder.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Changes of files `a.md`, `b.md` and so on, each with a text, and what was given of them so far. */
function changesOf(...names: readonly string[]) {
  const root = temporaryFolder(Object.fromEntries(names.map((name) => [name, 'text'])));
  const changes = new PendingChanges();
  const given: (readonly string[])[] = [];
  const wait = async (): Promise<void> => {
    given.push([...(await changes.next())].map((path) => path.slice(root.length + 1)));
  };
  return { root, given, wait, add: (name: string) => changes.add(join(root, name)) };
}

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

describe('changes that nobody has looked at', () => {
  it('are given when a save is over, with all its events at once', async () => {
    const { given, wait, add } = changesOf('a.md');
    void wait();
    await pass(5000);
    add('a.md');
    add('a.md');
    await pass(14);
    expect(given).toEqual([]);
    await pass(2);
    expect(given).toEqual([['a.md']]);
  });

  it('wait for no more than a moment where a file is written all the time', async () => {
    const { given, wait, add } = changesOf('a.md');
    void wait();
    for (let time = 0; time < 99; time += 9) {
      add('a.md');
      await pass(9);
    }
    await pass(2);
    expect(given).toEqual([['a.md']]);
  });

  it('wait longer for a file that is empty or gone, since its text may come next', async () => {
    const { root, given, wait, add } = changesOf('a.md');
    writeFileSync(join(root, 'a.md'), '');
    void wait();
    add('a.md');
    await pass(60);
    expect(given).toEqual([]);
    writeFileSync(join(root, 'a.md'), 'text');
    add('a.md');
    add('4.md');
    await pass(60);
    expect(given).toEqual([]);
    await pass(50);
    expect(given).toEqual([['a.md', '4.md']]);
  });

  it('wait for the end of a burst', async () => {
    const names = Array.from({ length: 300 }, (_, index) => `${index}.md`);
    const { given, wait, add } = changesOf(...names);
    void wait();
    for (const name of names) {
      add(name);
      await pass(2);
    }
    expect(given).toEqual([]);
    await pass(100);
    expect(given).toEqual([names]);
  });

  it('are kept while nobody waits, and given when it is quiet', async () => {
    const { given, wait, add } = changesOf('a.md', 'b.md');
    add('a.md');
    await pass(10_000);
    add('b.md');
    void wait();
    await pass(14);
    expect(given).toEqual([]);
    await pass(2);
    expect(given).toEqual([['a.md', 'b.md']]);
  });
});
