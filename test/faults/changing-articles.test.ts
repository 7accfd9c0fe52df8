import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { largestFile } from '../../src/article/largest-file.js';
import { buildFolder } from '../../src/build-folder.js';
import { discover } from '../../src/io/discover.js';
import { temporaryFolder } from '../io/temporary-folder.js';
import { article, config } from './program.js';

const secret = '---\ntitle: Secret\n---\nsecret\n';

/** A site of which something is changed after its files were found, and what comes of reading them. */
async function changed(change: (articles: string, root: string) => void) {
  const root = temporaryFolder({
    'articles/a.md': article('A'),
    'articles/sub/b.md': article('B'),
    'secrets/a.md': secret,
    'secrets/b.md': secret,
  });
  const { files } = await discover(root, ['articles'], 'dist');
  change(join(root, 'articles'), root);
  return files.map((file) => {
    const source = file.read();
    return 'text' in source ? 'text' : `${file.path}: ${source.diagnostic.message}`;
  });
}

describe('an article that was found and then', () => {
  it.each<[string, string, (articles: string, root: string) => void]>([
    ['is gone', 'it does not exist', (articles) => rmSync(join(articles, 'a.md'))],
    [
      'is a link out of the articles',
      'it is a symbolic link',
      (articles) => {
        rmSync(join(articles, 'a.md'));
        symlinkSync('../secrets/a.md', join(articles, 'a.md'));
      },
    ],
    [
      'is a pipe, which would keep a reader waiting',
      'it is a pipe, a device or something else that is no file',
      (articles) => {
        rmSync(join(articles, 'a.md'));
        execFileSync('mkfifo', [join(articles, 'a.md')]);
      },
    ],
    [
      'is a link to a device without an end',
      'it is a symbolic link',
      (articles) => {
        rmSync(join(articles, 'a.md'));
        symlinkSync('/dev/zero', join(articles, 'a.md'));
      },
    ],
    [
      'is a folder',
      'it is a folder',
      (articles) => {
        rmSync(join(articles, 'a.md'));
        mkdirSync(join(articles, 'a.md'));
      },
    ],
  ])('%s is an error that says so', async (_, reason, change) => {
    expect(await changed(change)).toEqual([`articles/a.md: the file cannot be read: ${reason}`, 'text']);
  });

  it('has grown beyond all measure is not read', async () => {
    const grown = await changed((articles) => truncateSync(join(articles, 'a.md'), largestFile * 100));
    expect(grown).toEqual(['articles/a.md: the file is too large: 1000 MiB', 'text']);
  });

  it('is in a folder that has become a link out of the articles is not read', async () => {
    const moved = await changed((articles, root) => {
      renameSync(join(articles, 'sub'), join(root, 'moved'));
      symlinkSync('../secrets', join(articles, 'sub'));
    });
    const reason = 'a symbolic link leads to it, out of the folder of the articles';
    expect(moved).toEqual(['text', `articles/sub/b.md: the file cannot be read: ${reason}`]);
  });
});

describe('a build whose articles change under it', () => {
  it('says so, shows nothing of what is there now, and publishes nothing', async () => {
    const root = temporaryFolder({
      'tidings.config.yaml': config,
      'articles/a.md': article('A').replace('2024-01-31', 'yesterday'),
      'secrets.md': '---\nfirst secret\ndate: second secret\n---\nthird secret\n',
    });
    const result = await buildFolder({ root, now: '2026-06-01T12:00:00Z' });
    rmSync(join(root, 'articles/a.md'));
    symlinkSync('../secrets.md', join(root, 'articles/a.md'));
    expect(result.diagnostics).toMatchObject([{ code: 'invalid-date', path: 'articles/a.md' }]);
    // The frame of the message is read when it is printed.
    expect(result.sources('articles/a.md')).toBeUndefined();
  });

  it('is an error where the article is gone when its body is needed', async () => {
    const root = temporaryFolder({ 'tidings.config.yaml': config, 'articles/a.md': article('A') });
    const onProgress = () => rmSync(join(root, 'articles/a.md'), { force: true });
    const { kind, diagnostics, files } = await buildFolder({ root, now: '2026-06-01T12:00:00Z', onProgress });
    expect([kind, files]).toEqual(['articles', []]);
    expect(diagnostics).toMatchObject([
      { code: 'unreadable-file', message: 'the file cannot be read: it does not exist', path: 'articles/a.md' },
    ]);
  });
});

describe('a link', () => {
  it('that a setting names is followed within the site only', async () => {
    const outside = temporaryFolder({ 'secret.md': secret });
    const root = temporaryFolder({ 'real/a.md': article('A') });
    symlinkSync('real/a.md', join(root, 'inside.md'));
    symlinkSync(join(outside, 'secret.md'), join(root, 'outside.md'));
    const { files } = await discover(root, ['inside.md', 'outside.md'], 'dist');
    expect(files.map((file) => 'text' in file.read())).toEqual([true, false]);
  });

  it('in place of the authors of a site, or of their folder, is not followed out of it', async () => {
    const outside = temporaryFolder({ 'authors.yml': 'secret: { name: Secret }\n' });
    const root = temporaryFolder({ 'posts/a.md': article('A') });
    symlinkSync(outside, join(root, '_data'));
    symlinkSync(join(outside, 'authors.yml'), join(root, 'posts/authors.yml'));
    const { files } = await discover(root, ['posts', 'posts/*.md'], 'dist');
    expect(files.filter((file) => 'text' in file.read()).map(({ path }) => path)).toEqual(['posts/a.md']);
  });
});
