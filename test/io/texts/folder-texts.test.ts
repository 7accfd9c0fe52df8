import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publish } from '../../../src/io/publish.js';
import { folderTexts } from '../../../src/io/texts/folder-texts.js';
import { temporaryFolder } from '../temporary-folder.js';

/** Texts that were written for a folder. */
function written(root: string, files: Readonly<Record<string, string>>) {
  const texts = folderTexts(root, 'dist');
  for (const [path, text] of Object.entries(files)) {
    const sink = texts.open(path);
    sink.write(text);
    sink.end();
  }
  return texts;
}

const held = (name: string, text: string) => ({ name, text });

describe('the texts of a folder', () => {
  it('know a feed that is published as it is, without its text', () => {
    const root = temporaryFolder({ 'dist/a.xml': 'a', 'dist/b.xml': 'old' });
    const texts = written(root, { 'a.xml': 'a', 'b.xml': 'b' });
    const unread = (name: string) => ({
      name,
      get text(): string {
        throw new Error('read');
      },
    });
    expect(texts.have(unread('dist/a.xml'))).toBe(true);
    expect(texts.have(unread('dist/b.xml'))).toBe(false);
    texts.close();
  });

  it('know one from elsewhere by its text', () => {
    const root = temporaryFolder({ 'dist/a.xml': 'a long text' });
    const texts = written(root, { 'a.xml': 'a long text', 'b.xml': 'ä new text' });
    for (const text of ['a long text', 'ä new text']) expect(texts.have(held('https://a.example', text))).toBe(true);
    for (const text of ['a long tex', 'a long texx', '', 'a new text']) {
      expect(texts.have(held('https://a.example', text))).toBe(false);
    }
    texts.close();
  });

  it('forget what was written when a file is begun anew', () => {
    const texts = written(temporaryFolder(), { 'a.xml': 'first' });
    const sink = texts.open('a.xml');
    sink.write('second');
    sink.end();
    expect(Buffer.concat([...texts.contentOf('a.xml').chunks()]).toString()).toBe('second');
    texts.close();
  });
});

describe('what was the same when it was written', () => {
  const outputs = (texts: ReturnType<typeof written>) => [{ path: 'a.xml', content: texts.contentOf('a.xml') }];

  it('is published all the same where another build has replaced it since', async () => {
    const root = temporaryFolder({ 'dist/a.xml': 'ours', other: 'theirs' });
    const texts = written(root, { 'a.xml': 'ours' });
    renameSync(join(root, 'other'), join(root, 'dist/a.xml'));
    expect((await publish(root, 'dist', outputs(texts))).files).toMatchObject([{ state: 'changed', bytes: 4 }]);
    expect(readFileSync(join(root, 'dist/a.xml'), 'utf8')).toBe('ours');
    texts.close();
  });

  it('is published all the same where it has been removed since', async () => {
    const root = temporaryFolder({ 'dist/a.xml': 'ours' });
    const texts = written(root, { 'a.xml': 'ours' });
    rmSync(join(root, 'dist/a.xml'));
    expect((await publish(root, 'dist', outputs(texts))).files).toMatchObject([{ state: 'new' }]);
    expect(readFileSync(join(root, 'dist/a.xml'), 'utf8')).toBe('ours');
    texts.close();
  });

  it('is not published where somebody has written into it since, and the message says so', async () => {
    const root = temporaryFolder({ 'dist/a.xml': 'ours' });
    const texts = written(root, { 'a.xml': 'ours' });
    writeFileSync(join(root, 'dist/a.xml'), 'theirs');
    const { files, diagnostics } = await publish(root, 'dist', outputs(texts));
    expect(files).toEqual([]);
    expect(diagnostics.map(({ message }) => message)).toEqual(['the file cannot be written: it has just been changed']);
    expect(readFileSync(join(root, 'dist/a.xml'), 'utf8')).toBe('theirs');
    texts.close();
  });
});
