import { chmodSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { largestFile } from '../../src/article/largest-file.js';
import { printText } from '../../src/diagnostic/print-text.js';
import { readSource } from '../../src/io/read-source.js';
import { asAnybody } from './as-anybody.js';
import { temporaryFolder } from './temporary-folder.js';

function read(content: string | Uint8Array) {
  const folder = temporaryFolder({ 'a.md': content });
  return readSource(join(folder, 'a.md'), 'posts/a.md');
}

function problemOf(content: string | Uint8Array) {
  const source = read(content);
  return 'diagnostic' in source ? source.diagnostic : undefined;
}

describe('a file', () => {
  it.each(['', 'text\r\nwith\rall\nline ends', '\ufeffwith a mark', 'ü 漢字 🎉 \u0000 \ufffd'])(
    'is read as it is: %j',
    (text) => {
      expect(read(text)).toEqual({ text });
    },
  );

  it.each([
    ['Latin-1', Buffer.from('one\ncaf\u00e9 au lait\nthree', 'latin1'), { line: 2, column: 4 }],
    ['UTF-16', Buffer.from('\ufefftitle', 'utf16le'), { line: 1, column: 1 }],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), { line: 1, column: 1 }],
    ['cut in a character', Buffer.from('ab\u00e9').subarray(0, 3), { line: 1, column: 3 }],
    ['a surrogate', Buffer.from([0x61, 0x0a, 0xed, 0xa0, 0x80]), { line: 2, column: 1 }],
  ])('that is not UTF-8 is an error with its line: %s', (_, bytes, start) => {
    expect(problemOf(bytes)).toMatchObject({ code: 'invalid-utf8', path: 'posts/a.md', range: { start } });
  });

  it('that is too large is an error, and not read', () => {
    const folder = temporaryFolder({ 'a.md': 'x' });
    const file = join(folder, 'a.md');
    truncateSync(file, largestFile);
    expect(readSource(file, 'a.md')).toHaveProperty('text.length', largestFile);
    truncateSync(file, largestFile + 1);
    expect(readSource(file, 'a.md')).toMatchObject({ diagnostic: { message: 'the file is too large: 11 MiB' } });
  });

  it('that is gone, or is a folder, is an error that says so', () => {
    const folder = temporaryFolder({ 'sub/a.md': '' });
    const messages = ['none.md', 'sub', 'sub/a.md/b.md', 'a\u0000b'].map((name) => {
      const source = readSource(join(folder, name), name);
      return 'diagnostic' in source ? source.diagnostic.message : undefined;
    });
    expect(messages).toEqual([
      'the file cannot be read: it does not exist',
      'the file cannot be read: it is a folder',
      'the file cannot be read: a part of its path is a file and not a folder',
      'the file cannot be read: ERR_INVALID_ARG_VALUE',
    ]);
  });

  it('that may not be read is an error that says so', () => {
    const folder = temporaryFolder({ 'a.md': 'a', 'b.md': 'b' });
    chmodSync(join(folder, 'a.md'), 0);
    const [a, b] = asAnybody(folder, () => ['a.md', 'b.md'].map((name) => readSource(join(folder, name), name)));
    expect(a).toMatchObject({
      diagnostic: { code: 'unreadable-file', message: 'the file cannot be read: permission denied' },
    });
    expect(b).toEqual({ text: 'b' });
  });

  it('shows the line in its error although it is no text', () => {
    const bytes = Buffer.from('one\ncaf\u00e9\n', 'latin1');
    const problem = problemOf(bytes);
    expect(printText(problem ? [problem] : [], () => bytes.toString('utf8'))).toContain(' 2 | caf');
  });
});
