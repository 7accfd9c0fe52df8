import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSealed, writeSealed } from '../../../src/io/cache/sealed-file.js';
import { temporaryFolder } from '../temporary-folder.js';

const sealed = (...content: readonly string[]) => {
  const folder = temporaryFolder();
  const file = join(folder, 'a');
  writeSealed(
    file,
    content.map((part) => Buffer.from(part)),
  );
  return { folder, file, bytes: readFileSync(file) };
};

describe('a sealed file', () => {
  it.each([[['']], [['text']], [['one\n', 'two 🦊', '', '\n']], [[]]])('gives back what was written: %j', (content) => {
    const { folder, file } = sealed(...content);
    expect(readSealed(file)?.toString()).toBe(content.join(''));
    expect(readdirSync(folder)).toEqual(['a']);
  });

  it('gives back what was written before a part without bytes, wherever that is a part of', () => {
    const { file } = sealed('text');
    writeSealed(file, [Buffer.from('text'), Buffer.alloc(0).subarray(0, 0)]);
    expect(readSealed(file)?.toString()).toBe('text');
  });

  it('replaces the one of before', () => {
    const { file } = sealed('a long text');
    writeSealed(file, [Buffer.from('short')]);
    expect(readSealed(file)?.toString()).toBe('short');
  });

  it('is none when any bit of it is another', () => {
    const { file, bytes } = sealed('some text', ' in two parts');
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const harmed = Buffer.from(bytes);
      harmed.writeUInt8(harmed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      writeFileSync(file, harmed);
      expect(readSealed(file)).toBeUndefined();
    }
  });

  it('is none when it is cut, longer, or begins elsewhere', () => {
    const { file, bytes } = sealed('some text');
    const others = Array.from(bytes, (_, length) => bytes.subarray(0, length));
    for (const other of [...others, Buffer.concat([bytes, Buffer.from('x')]), bytes.subarray(1)]) {
      writeFileSync(file, other);
      expect(readSealed(file)).toBeUndefined();
    }
  });

  it('is none when it is a pipe, which nobody waits for, or a link', () => {
    const { folder, file } = sealed('text');
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    symlinkSync(file, join(folder, 'link'));
    expect(readSealed(join(folder, 'pipe'))).toBeUndefined();
    expect(readSealed(join(folder, 'link'))).toBeUndefined();
  });

  it('is none when it is missing, a folder, or anything else', () => {
    const folder = temporaryFolder({ 'sub/a': '' });
    expect(readSealed(join(folder, 'none'))).toBeUndefined();
    expect(readSealed(join(folder, 'sub'))).toBeUndefined();
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        writeFileSync(join(folder, 'any'), bytes);
        expect(readSealed(join(folder, 'any'))).toBeUndefined();
      }),
    );
  });

  it('that cannot be written leaves nothing behind and is no error', () => {
    const folder = temporaryFolder({ 'sub/a': '' });
    writeSealed(join(folder, 'sub'), [Buffer.from('x')]);
    writeSealed(join(folder, 'none/a'), [Buffer.from('x')]);
    expect(readdirSync(folder)).toEqual(['sub']);
  });
});
