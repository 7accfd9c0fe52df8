import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SourceFile } from '../../src/article/source-file.js';
import { readSource } from '../../src/io/read-source.js';
import { rewriteArticle, tidyArticles } from '../../src/io/rewrite-article.js';
import { temporaryFolder } from './temporary-folder.js';

const edit = (text: string) => ({ text: `${text}!`, line: '!' });

function sourceIn(root: string, path = 'a.md'): SourceFile {
  return { path, place: path, read: () => readSource(join(root, path), path) };
}

describe('what a process left that was killed while it rewrote an article', () => {
  it('is removed, but not what another process may still write, nor what is of nobody', () => {
    const gone = spawnSync(process.execPath, ['-e', '']).pid;
    const left = [`.a.md.tidings-${gone}-0123abcd.tmp`, `deep/.b.md.tidings-${process.pid}-0123abcd.tmp`];
    const kept = [
      `.a.md.tidings-${process.ppid}-0123abcd.tmp`,
      `.other.md.tidings-${gone}-0123abcd.tmp`,
      `.a.md.tidings-${gone}.tmp`,
      'a.md',
      'deep/b.md',
    ];
    const root = temporaryFolder(Object.fromEntries([...left, ...kept].map((path) => [path, 'half'])));
    tidyArticles(root, [sourceIn(root), sourceIn(root, 'deep/b.md')]);
    const found = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path !== 'deep');
    expect(found.sort()).toEqual(kept.toSorted());
  });
});

describe('an article that is rewritten', () => {
  it('is replaced as a whole, and keeps its mode, its line ends and its byte order mark', () => {
    const root = temporaryFolder({ 'a.md': '\ufeffOne\r\nTwo\r\n' });
    chmodSync(join(root, 'a.md'), 0o640);
    expect(rewriteArticle(root, sourceIn(root), edit)).toEqual({ line: '!' });
    expect(readFileSync(join(root, 'a.md'), 'utf8')).toBe('\ufeffOne\r\nTwo\r\n!');
    expect(statSync(join(root, 'a.md')).mode & 0o777).toBe(0o640);
    expect(readdirSync(root)).toEqual(['a.md']);
  });

  it('is not replaced where it is read-only, though a file may be renamed onto it', () => {
    const root = temporaryFolder({ 'a.md': 'One' });
    chmodSync(join(root, 'a.md'), 0o444);
    expect(rewriteArticle(root, sourceIn(root), edit)).toEqual({ reason: 'it is read-only' });
    expect(readFileSync(join(root, 'a.md'), 'utf8')).toBe('One');
  });

  it('is not touched in a dry run, nor where the edit changes nothing or gives a reason', () => {
    const root = temporaryFolder({ 'a.md': 'One' });
    const before = statSync(join(root, 'a.md'));
    expect(rewriteArticle(root, sourceIn(root), edit, true)).toEqual({ line: '!' });
    expect(rewriteArticle(root, sourceIn(root), (text) => ({ text, line: 'x' }))).toEqual({ line: 'x' });
    expect(rewriteArticle(root, sourceIn(root), () => ({ reason: 'no' }))).toEqual({ reason: 'no' });
    expect(statSync(join(root, 'a.md'))).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs, size: 3 });
  });

  it('is not written where somebody has changed it in between', () => {
    const root = temporaryFolder({ 'a.md': 'One' });
    const changed = rewriteArticle(root, sourceIn(root), (text) => {
      writeFileSync(join(root, 'a.md'), 'Newer');
      return edit(text);
    });
    expect(changed).toEqual({ reason: 'it has just been changed' });
    expect(readFileSync(join(root, 'a.md'), 'utf8')).toBe('Newer');
  });

  it('is a regular file: what a link leads to stays as it is, and so does the link', () => {
    const root = temporaryFolder({ 'outside.txt': 'One' });
    symlinkSync('outside.txt', join(root, 'a.md'));
    expect(rewriteArticle(root, sourceIn(root), edit)).toEqual({ reason: 'it is no regular file' });
    expect(readFileSync(join(root, 'outside.txt'), 'utf8')).toBe('One');
  });

  it('that cannot be read or is gone has a reason', () => {
    const root = temporaryFolder({ 'b.md': new Uint8Array([0xff, 0xfe]) });
    expect(rewriteArticle(root, sourceIn(root), edit)).toEqual({ reason: expect.stringContaining('does not exist') });
    expect(rewriteArticle(root, sourceIn(root, 'b.md'), edit)).toEqual({ reason: 'the file is not UTF-8 text' });
  });
});
