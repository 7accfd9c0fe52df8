import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { largestFile } from '../../src/article/largest-file.js';
import { Fence } from '../../src/io/media/fence.js';
import { readStart } from '../../src/io/read-start.js';
import { asAnybody } from './as-anybody.js';
import { temporaryFolder } from './temporary-folder.js';

function start(content: string | Uint8Array) {
  const folder = temporaryFolder({ 'a.md': content });
  const { text, stats } = readStart(join(folder, 'a.md'), 'posts/a.md', new Fence([folder]));
  expect(stats?.size).toBe(Buffer.byteLength(content));
  return text && 'text' in text ? text.text : text;
}

const latin = (text: string) => Buffer.from(text, 'latin1');

describe('the beginning of a file', () => {
  it.each([
    ['YAML', '---\ntitle: One\n---\n'],
    ['TOML', '+++\ntitle = "One"\n+++\n'],
    ['CRLF', '---\r\ntitle: One\r\n---\r\n'],
    ['letters of all languages', '---\ntitle: Ünïcode 漢字 🦊\n---\n'],
    ['nothing in it', '---\n---\n'],
    ['a closing line that goes on', '---\ntitle: One\n---- \n'],
    ['an opening line that goes on', '---toml\ntitle = "One"\n---\n'],
    ['a null character', '---\ntitle: a\u0000b\n---\n'],
  ])('ends with the line that closes it: %s', (_, head) => {
    expect(start(`${head}Body.\n---\nMore.\n`)).toBe(head);
    expect(start(head)).toBe(head);
  });

  it('is enough when what is behind it is not UTF-8', () => {
    expect(start(Buffer.concat([Buffer.from('---\ntitle: é\n---\n'), latin('caf\u00e9')]))).toBe(
      '---\ntitle: é\n---\n',
    );
  });

  it.each([
    ['nothing', ''],
    ['no front matter', 'Only text.\n---\n'],
    ['no closing line', '---\ntitle: One\n\nBody.\n'],
    ['a closing line without an end', '---\ntitle: One\n---'],
    ['another mark that closes it', '---\ntitle: One\n+++\n'],
    ['a byte order mark', '\ufeff---\ntitle: One\n---\n'],
    ['a blank line above', '\n---\ntitle: One\n---\n'],
    ['JSON', '{"title": "One"}\n'],
    ['old line ends', '---\rtitle: One\r---\r'],
    ['UTF-16', Buffer.from('---\ntitle: One\n---\n', 'utf16le')],
    ['Latin-1', latin('---\ntitle: caf\u00e9\n---\n')],
    ['a surrogate', Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xed, 0xa0, 0x80, 0x0a, 0x2d, 0x2d, 0x2d, 0x0a])],
  ])('is left to those who read the whole: %s', (_, content) => {
    expect(start(content)).toBeUndefined();
  });

  it('may have 4096 bytes to the end of the closing line, and no more', () => {
    const exact = `---\n${'é'.repeat(2043)}x\n---\n`;
    const longer = exact.replace('x', 'xy');
    expect(Buffer.byteLength(exact)).toBe(4096);
    expect(start(`${exact}Body.\n`)).toBe(exact);
    expect(start(`${longer}Body.\n`)).toBeUndefined();
  });

  it.each([4094, 4095, 4096, 4097])('does not mind a character that byte 4096 parts, when it is at %i', (at) => {
    const head = '---\ntitle: é\n---\n';
    expect(start(`${head}${'x'.repeat(at - Buffer.byteLength(head) - 1)}🦊 end\n`)).toBe(head);
    expect(start(`---\n${'x'.repeat(at - 5)}🦊\n---\n`)).toBeUndefined();
  });

  it('of one file says nothing of another', () => {
    const folder = temporaryFolder({
      'a.md': '---\ntitle: A long title\n---\n',
      'b.md': '---\nt: B\n---\n',
      'c.md': '---',
    });
    const fence = new Fence([folder]);
    const [a, b, c] = ['a.md', 'b.md', 'c.md'].map((name) => readStart(join(folder, name), name, fence).text);
    expect([a, b, c]).toEqual([{ text: '---\ntitle: A long title\n---\n' }, { text: '---\nt: B\n---\n' }, undefined]);
  });

  it('of a file that is too large is an error that says so', () => {
    const folder = temporaryFolder({ 'a.md': '---\n---\n' });
    const file = join(folder, 'a.md');
    truncateSync(file, largestFile + 1);
    const { text } = readStart(file, 'posts/a.md', new Fence([folder]));
    expect(text).toMatchObject({ diagnostic: { code: 'large-file', path: 'posts/a.md' } });
  });
});

describe('what is not read', () => {
  const head = '---\ntitle: Secret\n---\n';
  const folders = () => {
    const outside = temporaryFolder({ 'a.md': head, 'sub/a.md': head });
    const inside = temporaryFolder({ 'a.md': head, 'sub/a.md': '---\ntitle: Own\n---\n' });
    const read = (name: string) => readStart(join(inside, name), name, new Fence([inside]));
    return { outside, inside, read };
  };

  it('is what is not there, a folder, or something behind a file', () => {
    const { read } = folders();
    for (const name of ['none.md', 'sub', 'none/a.md', 'a.md/b.md', 'a\u0000b.md']) expect(read(name)).toEqual({});
  });

  it('is a symbolic link, wherever it leads', () => {
    const { outside, inside, read } = folders();
    symlinkSync('a.md', join(inside, 'inner.md'));
    symlinkSync(join(outside, 'a.md'), join(inside, 'outer.md'));
    for (const name of ['inner.md', 'outer.md']) expect(read(name)).toEqual({});
  });

  it('is a pipe, and nobody waits for it', () => {
    const { inside, read } = folders();
    execFileSync('mkfifo', [join(inside, 'pipe.md')]);
    expect(read('pipe.md')).toEqual({});
  });

  it('is what lies behind a folder that is a link out, also when it was none before', async () => {
    const { outside, inside, read } = folders();
    expect(read('sub/a.md').text).toEqual({ text: '---\ntitle: Own\n---\n' });
    // The folder may stay open until the work at hand is done.
    await new Promise((resolve) => setImmediate(resolve));
    renameSync(join(inside, 'sub'), join(inside, 'old'));
    symlinkSync(join(outside, 'sub'), join(inside, 'sub'));
    expect(read('sub/a.md')).toEqual({});
  });

  it('is nothing outside when a folder becomes a link while its files are read', () => {
    const { outside, inside, read } = folders();
    read('sub/a.md');
    renameSync(join(inside, 'sub'), join(inside, 'old'));
    symlinkSync(join(outside, 'sub'), join(inside, 'sub'));
    const { text } = read('sub/a.md');
    expect([undefined, '---\ntitle: Own\n---\n']).toContain(text && 'text' in text ? text.text : undefined);
  });

  it('is what was moved out while its folder was open', () => {
    const { outside, inside, read } = folders();
    read('a.md');
    mkdirSync(join(inside, 'new'));
    symlinkSync(join(outside, 'sub'), join(inside, 'new/sub'));
    expect(read('new/sub/a.md')).toEqual({});
  });

  it('is what nobody may read', () => {
    const { inside, read } = folders();
    execFileSync('chmod', ['000', join(inside, 'a.md')]);
    expect(asAnybody(inside, () => read('a.md'))).toEqual({});
    rmSync(join(inside, 'a.md'));
  });

  it('does not stay open: a thousand folders are read', () => {
    const files = Object.fromEntries(Array.from({ length: 1500 }, (_, index) => [`${index}/a.md`, head]));
    const folder = temporaryFolder(files);
    const fence = new Fence([folder]);
    const read = Object.keys(files).filter((name) => readStart(join(folder, name), name, fence).text !== undefined);
    expect(read).toHaveLength(1500);
  });
});
