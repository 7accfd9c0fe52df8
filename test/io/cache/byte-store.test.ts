import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openByteStore } from '../../../src/io/cache/byte-store.js';
import { temporaryFolder } from '../temporary-folder.js';

/** A build that wants some texts, each kept by its own name; gives those that were not there. */
function build(folder: string, texts: readonly string[]): readonly string[] {
  const store = openByteStore(folder);
  const made = texts.filter((text) => {
    const found = store.find(text);
    if (found) expect(`${found}`).toBe(`${text} 🦊`);
    if (found) store.keep(text);
    else store.add(text, Buffer.from(`${text} 🦊`));
    return !found;
  });
  store.save();
  return made;
}

describe('bytes that are kept', () => {
  it('are there for the next build, and are forgotten when one does not want them', () => {
    const folder = temporaryFolder();
    expect(build(folder, ['one', 'two'])).toEqual(['one', 'two']);
    expect(build(folder, ['two', 'one'])).toEqual([]);
    expect(build(folder, ['one', 'three'])).toEqual(['three']);
    expect(build(folder, ['one', 'two', 'three'])).toEqual(['two']);
  });

  it('are forgotten too when they were only looked at', () => {
    const folder = temporaryFolder();
    build(folder, ['one', 'two']);
    const store = openByteStore(folder);
    expect(store.find('one')).toBeDefined();
    store.keep('two');
    store.save();
    expect(build(folder, ['one', 'two'])).toEqual(['one']);
  });
});

describe('the folder', () => {
  const keptIn = (folder: string) => readdirSync(folder).filter((name) => name.startsWith('kept-'));

  it('has an index and one file of bytes, however many builds there were', () => {
    const folder = temporaryFolder();
    for (const text of ['one', 'two', 'three']) build(folder, [text]);
    expect(readdirSync(folder).length).toBe(2);
    expect(keptIn(folder).length).toBe(1);
  });

  it('loses what builds left that were killed, and not what one that runs is writing', () => {
    const dead = 2 ** 22 + 7;
    const folder = temporaryFolder({
      [`kept-${dead}-00000000`]: 'x',
      [`kept-${process.ppid}-00000000`]: 'x',
      [`.articles-3.tidings-${dead}-00000000.tmp`]: 'x',
      other: '',
    });
    build(folder, ['one']);
    expect(readdirSync(folder)).toContain('other');
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    const left = keptIn(folder);
    expect(left).toContain(`kept-${process.ppid}-00000000`);
    expect(left).not.toContain(`kept-${dead}-00000000`);
  });

  it('may be that of two builds at once, and of a third after them', () => {
    const folder = temporaryFolder();
    build(folder, ['zero']);
    const stores = [openByteStore(folder), openByteStore(folder)];
    for (const store of stores) {
      store.keep('zero');
      store.add('one', Buffer.from('one 🦊'));
    }
    for (const store of stores) store.save();
    expect(keptIn(folder).length).toBe(1);
    expect(build(folder, ['one', 'zero'])).toEqual([]);
  });

  it('stays as it is where it may not change, whatever is kept and added', () => {
    const folder = temporaryFolder();
    build(folder, ['one', 'two']);
    const before = readdirSync(folder);
    const store = openByteStore(folder, false);
    expect(`${store.find('one')}`).toBe('one 🦊');
    store.keep('one');
    store.add('three', Buffer.alloc(1024 * 1024));
    store.save();
    expect(readdirSync(folder)).toEqual(before);
    expect(build(folder, ['one', 'two', 'three'])).toEqual(['three']);
  });

  it('that has a folder in the place of a file costs only what is made again', () => {
    const folder = temporaryFolder();
    build(folder, ['one']);
    const [kept = ''] = keptIn(folder);
    rmSync(join(folder, kept));
    mkdirSync(join(folder, kept));
    expect(build(folder, ['one', 'two'])).toEqual(['one', 'two']);
    expect(build(folder, ['one', 'two'])).toEqual([]);
  });

  it('that is gone or may not be written costs only what is made again', () => {
    const folder = temporaryFolder();
    rmSync(folder, { recursive: true });
    expect(build(folder, ['one'])).toEqual(['one']);
    expect(build(folder, ['one'])).toEqual(['one']);
  });
});
