import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isFolder, kindOf, statOf } from '../../src/io/stat-of.js';
import { temporaryFolder } from './temporary-folder.js';

function root(): string {
  const folder = temporaryFolder({ 'folder/file': 'x' });
  symlinkSync('folder', join(folder, 'link'));
  symlinkSync('nowhere', join(folder, 'dangling'));
  symlinkSync('circle', join(folder, 'circle'));
  return folder;
}

describe('a folder', () => {
  it.each(['.', 'folder', 'folder/', 'link'])('is at %s', (path) => {
    expect(isFolder(join(root(), path))).toBe(true);
  });

  it.each(['folder/file', 'folder/file/x', 'none', 'none/x', 'dangling', 'circle', '\0'])('is not at %j', (path) => {
    expect(isFolder(join(root(), path))).toBe(false);
  });
});

describe('a link that leads nowhere or in a circle', () => {
  it.each(['dangling', 'circle'])('is nothing, but of a kind: %s', (path) => {
    const link = join(root(), path);
    expect(statOf(link)).toBeUndefined();
    expect(kindOf(link)?.isSymbolicLink()).toBe(true);
  });
});
