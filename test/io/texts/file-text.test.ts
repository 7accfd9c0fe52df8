import { existsSync, readdirSync, readlinkSync, renameSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Content, chunkSize } from '../../../src/io/texts/content.js';
import { FileText } from '../../../src/io/texts/file-text.js';
import { temporaryFolder } from '../temporary-folder.js';

function textOf({ chunks }: Content): string {
  return Buffer.concat([...chunks()]).toString();
}

/** A text that was written in pieces, for a file that has another or none. */
function written(file: string, pieces: readonly string[]) {
  const text = new FileText(file);
  const lengths = pieces.map((piece) => text.write(piece));
  text.end();
  expect(lengths).toEqual(pieces.map((piece) => Buffer.byteLength(piece)));
  return text;
}

const long = 'Ä long text 💡, '.repeat(chunkSize / 8);

describe('the text of a file', () => {
  it('is what was written, whatever is there', () => {
    const file = join(temporaryFolder(), 'rss.xml');
    const some = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(long, long.slice(0, 70_000))));
    fc.assert(
      fc.property(some, fc.double({ min: 0, max: 1, noNaN: true }), fc.string(), (pieces, share, rest) => {
        const all = pieces.join('');
        writeFileSync(file, all.slice(0, Math.floor(all.length * share)) + rest);
        const text = written(file, pieces);
        const content = text.content();
        expect(content.size).toBe(Buffer.byteLength(all));
        expect(content.checksum).toBe(crc32(Buffer.from(all)));
        expect(textOf(content)).toBe(Buffer.from(all).toString());
        text.close();
      }),
      { numRuns: 60 },
    );
  });

  it('is nowhere but in its file where that is the same', () => {
    const root = temporaryFolder({ 'rss.xml': `${long}end` });
    const text = written(join(root, 'rss.xml'), [long, 'e', 'nd']);
    expect(text.content().origin).toBeDefined();
    expect(textOf(text.content())).toBe(`${long}end`);
    text.close();
  });

  it.each([
    ['a letter at its beginning', `x${long.slice(1)}`],
    ['a letter at its end', `${long.slice(0, -1)}x`],
    ['less', long.slice(0, -1)],
    ['more', `${long}x`],
    ['nothing', ''],
  ])('is another where the file has another: %s', (_what, there) => {
    const root = temporaryFolder({ 'rss.xml': there });
    const text = written(join(root, 'rss.xml'), [long]);
    expect(text.content().origin).toBeUndefined();
    expect(textOf(text.content())).toBe(long);
    text.close();
  });

  // Where an open file cannot be replaced, publishing would fail.
  it.runIf(process.platform === 'linux')('leaves a file alone that it is not in', () => {
    const isOpen = (file: string): boolean =>
      readdirSync('/proc/self/fd').some((name) => {
        const path = join('/proc/self/fd', name);
        return existsSync(path) && readlinkSync(path) === file;
      });
    for (const [there, isKept] of [
      [long, true],
      [`${long}more`, false],
      ['other', false],
    ] as const) {
      const file = join(temporaryFolder({ 'rss.xml': there }), 'rss.xml');
      const text = written(file, [long]);
      expect(isOpen(file)).toBe(isKept);
      text.close();
      expect(isOpen(file)).toBe(false);
    }
  });

  it('writes nothing beside its place', () => {
    const root = temporaryFolder({ 'rss.xml': 'other' });
    written(
      join(root, 'rss.xml'),
      Array.from({ length: 100 }, () => long),
    ).close();
    expect(readdirSync(root)).toEqual(['rss.xml']);
    written(join(root, 'missing/rss.xml'), [long]).close();
    expect(existsSync(join(root, 'missing'))).toBe(false);
  });

  // Another build may publish in the meantime.
  it('stays what it was when its file is replaced by another', () => {
    const root = temporaryFolder({ 'rss.xml': long, new: 'new' });
    const text = written(join(root, 'rss.xml'), [long]);
    renameSync(join(root, 'new'), join(root, 'rss.xml'));
    expect(textOf(text.content())).toBe(long);
    text.close();
  });

  it('is refused, and not made up, where somebody has written into the file that it was compared with', () => {
    for (const isMore of [false, true]) {
      const root = temporaryFolder({ 'rss.xml': long.repeat(3) });
      const file = join(root, 'rss.xml');
      const text = new FileText(file);
      text.write(long.repeat(2));
      truncateSync(file, 5);
      if (isMore) text.write('more');
      text.end();
      expect(() => textOf(text.content())).toThrow(expect.objectContaining({ code: 'ECHANGED' }));
      text.close();
    }
  });
});
