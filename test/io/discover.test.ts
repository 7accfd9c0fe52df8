import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { discover } from '../../src/io/discover.js';
import { markerOfZola } from '../../src/model/dialect.js';
import { temporaryFolder } from './temporary-folder.js';

const text = '# Hello\n';

/** What a discovery finds, as `path (place)` where the two differ. */
async function found(root: string, articles: readonly string[] = [], out = 'dist') {
  const { files } = await discover(root, articles, out);
  return files.map(({ path, place }) => (path === place ? path : `${path} (${place})`));
}

function site(...paths: readonly string[]): string {
  return temporaryFolder(Object.fromEntries(paths.map((path) => [path, text])));
}

describe('a folder of articles', () => {
  it('gives articles and authors, however deep, by path in code units', async () => {
    const root = site(
      'posts/b.md',
      'posts/B.markdown',
      'posts/a/index.mdx',
      'posts/a/c.MD',
      'posts/authors.yml',
      'posts/ä.md',
      'posts/é.md',
    );
    expect(await found(root, ['posts'])).toEqual([
      'posts/B.markdown (B.markdown)',
      'posts/a/c.MD (a/c.MD)',
      'posts/a/index.mdx (a/index.mdx)',
      'posts/authors.yml (authors.yml)',
      'posts/b.md (b.md)',
      'posts/ä.md (ä.md)',
      'posts/é.md (é.md)',
    ]);
  });

  it('gives no other file', async () => {
    const root = site(
      'posts/a.md',
      'posts/a.txt',
      'posts/picture.png',
      'posts/LICENSE',
      'posts/data.yml',
      'posts/a.md.bak',
      'posts/md',
    );
    expect(await found(root, ['posts'])).toEqual(['posts/a.md (a.md)']);
  });

  it('leaves out packages, hidden files and folders, layouts and what was built', async () => {
    const root = site(
      'a.md',
      'node_modules/x/README.md',
      '.git/x.md',
      '.draft.md',
      '_site/a.md',
      '_includes/b.md',
      'dist/a.md',
      'sub/dist/a.md',
    );
    expect(await found(root, ['.'])).toEqual(['a.md', 'sub/dist/a.md']);
  });

  it('can be given absolute, from the parent folder, with a slash at its end, or be called like a glob', async () => {
    const root = site('site/x', 'posts/a.md', 'posts [2024]/b.md', '*/c.md');
    expect(await found(join(root, 'site'), [join(root, 'posts')])).toEqual(['../posts/a.md (a.md)']);
    expect(await found(join(root, 'site'), ['../posts/'])).toEqual(['../posts/a.md (a.md)']);
    expect(await found(root, ['posts [2024]', '*'])).toEqual(['*/c.md (c.md)', 'posts [2024]/b.md (b.md)']);
  });

  it('may be one of several, and each file comes once', async () => {
    const root = site('posts/a.md', 'posts/2024/b.md', 'notes/c.md');
    expect(await found(root, ['posts', 'posts/2024', 'notes', 'posts'])).toEqual([
      'notes/c.md (c.md)',
      'posts/2024/b.md (2024/b.md)',
      'posts/a.md (a.md)',
    ]);
  });

  it('may have names that nobody expects', async () => {
    const names = ['line\nbreak.md', 'emoji 🎉.md', 'quote\'".md', '-rf.md', '$(x).md', 'a b .md'];
    const root = site(...names.map((name) => `posts/${name}`));
    const { files } = await discover(root, ['posts'], 'dist');
    expect(files.map(({ place }) => place)).toEqual([...names].sort());
    expect(files.every((file) => 'text' in file.read())).toBe(true);
  });

  it('may be nested so deeply that recursion would fail', async () => {
    const root = site();
    const deep = Array.from({ length: 1200 }, () => 'd').join('/');
    mkdirSync(join(root, 'posts', deep), { recursive: true });
    writeFileSync(join(root, 'posts', deep, 'a.md'), text);
    expect(await found(root, ['posts'])).toHaveLength(1);
  });
});

describe('a symbolic link', () => {
  it('is not followed out of the articles, and a warning says so', async () => {
    const root = site('posts/a.md', 'secret/key.md');
    symlinkSync('../secret', join(root, 'posts/folder'));
    symlinkSync('../secret/key.md', join(root, 'posts/file.md'));
    symlinkSync('nowhere.md', join(root, 'posts/dangling.md'));
    symlinkSync('/etc/hostname', join(root, 'posts/other'));
    const { files, diagnostics, missing } = await discover(root, ['posts'], 'dist');
    expect(files.map(({ path }) => path)).toEqual(['posts/a.md']);
    expect(missing).toEqual([]);
    expect(diagnostics.map(({ code, path }) => `${code} ${path}`).sort()).toEqual([
      'skipped-link posts/dangling.md',
      'skipped-link posts/file.md',
      'skipped-link posts/folder',
    ]);
  });

  it('to what is in the articles anyway gives no article twice, and no circle', async () => {
    const root = site('posts/a.md');
    symlinkSync('a.md', join(root, 'posts/b.md'));
    symlinkSync('.', join(root, 'posts/circle'));
    symlinkSync('self', join(root, 'posts/self'));
    const { files, diagnostics } = await discover(root, ['posts'], 'dist');
    expect(files.map(({ path }) => path)).toEqual(['posts/a.md']);
    expect(diagnostics).toEqual([]);
  });

  it('may be the articles folder itself', async () => {
    const root = site('real/a.md');
    symlinkSync('real', join(root, 'posts'));
    expect(await found(root, ['posts'])).toEqual(['posts/a.md (a.md)']);
  });

  it('is no article for a glob either', async () => {
    const root = site('posts/a.md', 'secret/key.md');
    symlinkSync('../secret/key.md', join(root, 'posts/file.md'));
    symlinkSync('../secret', join(root, 'posts/folder'));
    expect(await found(root, ['posts/**/*.md'])).toEqual(['posts/a.md (a.md)']);
  });
});

describe('a pipe', () => {
  it('is not read, which would wait for ever, and a warning says so', async () => {
    const root = site('posts/a.md');
    execFileSync('mkfifo', [join(root, 'posts/pipe.md'), join(root, 'posts/pipe.txt')]);
    expect(await found(root, ['posts'])).toEqual(['posts/a.md (a.md)']);
    expect(await found(root, ['posts/*.md'])).toEqual(['posts/a.md (a.md)']);
    const { diagnostics, missing } = await discover(root, ['posts'], 'dist');
    expect(diagnostics).toMatchObject([{ code: 'skipped-file', severity: 'warning', path: 'posts/pipe.md' }]);
    expect(missing).toEqual([]);
  });

  it('that is named as an article is an error that says what it is', async () => {
    const root = site('posts/a.md');
    execFileSync('mkfifo', [join(root, 'pipe.md')]);
    const { missing } = await discover(root, ['posts', 'pipe.md'], 'dist');
    expect(missing).toMatchObject([
      { code: 'unreadable-file', path: 'pipe.md', message: expect.stringContaining('it is a pipe') },
    ]);
  });
});

describe('a glob', () => {
  it('has places relative to its part without wildcards, and brings the authors beside them', async () => {
    const root = site(
      'site/posts/2024/a.md',
      'site/posts/2025/b.mdx',
      'site/posts/2025/c.txt',
      'site/posts/authors.yml',
    );
    expect(await found(root, ['site/posts/*/*'])).toEqual([
      'site/posts/2024/a.md (2024/a.md)',
      'site/posts/2025/b.mdx (2025/b.mdx)',
      'site/posts/authors.yml (authors.yml)',
    ]);
    expect(await found(root, ['**/{a,b}.{md,mdx}'])).toHaveLength(2);
    expect(await found(root, [`${root}/site/posts/2024/*.md`])).toEqual(['site/posts/2024/a.md (a.md)']);
  });

  it('leaves out packages and the output folder', async () => {
    const root = site('a.md', 'node_modules/x/b.md', 'dist/c.md', '.hidden/d.md');
    expect(await found(root, ['**/*.md'])).toEqual(['a.md']);
  });

  it('that a shell has made files of is the same', async () => {
    const root = site('posts/a.md', 'posts/b.md', 'posts/authors.yml', 'posts/c.txt');
    expect(await found(root, ['posts/a.md', 'posts/b.md', 'posts/c.txt'])).toEqual([
      'posts/a.md (a.md)',
      'posts/authors.yml (authors.yml)',
      'posts/b.md (b.md)',
    ]);
  });
});

describe('what begins with an exclamation mark', () => {
  const paths = ['articles/a.md', 'articles/private/b.md', 'articles/private/deep/c.md', 'articles/d/private/e.md'];
  const all = ['articles/a.md', 'articles/d/private/e.md', 'articles/private/b.md', 'articles/private/deep/c.md'];

  it.each([
    [
      ['articles/**/*.md', '!articles/private/**'],
      [0, 1],
    ],
    [
      ['!articles/private/**', 'articles/**/*.md'],
      [0, 1],
    ],
    [
      ['articles', '!articles/private'],
      [0, 1],
    ],
    [
      ['articles', '!./articles/private/'],
      [0, 1],
    ],
    [['!articles/private', 'articles/a.md', 'articles/private/b.md'], [0]],
    [
      ['articles', '!articles/private/b.md'],
      [0, 1, 3],
    ],
    [
      ['articles', '!articles/private/*.md'],
      [0, 1, 3],
    ],
    [['articles', '!**/private/**', '!articles/a.md'], []],
    [
      ['articles', '!articles/*/private'],
      [0, 2, 3],
    ],
    [
      ['articles', '!gone/**', '!gone'],
      [0, 1, 2, 3],
    ],
    [['!articles/private'], [0, 1]],
    [
      ['articles/!(private)/**/*.md', 'articles/*.md'],
      [0, 1],
    ],
  ] as const)('is taken away from all others: %j', async (articles, left) => {
    const { files } = await discover(site(...paths), articles, 'dist');
    expect(files.map(({ path }) => path)).toEqual(left.map((index) => all[index]));
  });

  it('may be absolute or elsewhere, and is not spoken of', async () => {
    const root = site('site/x', 'posts/a.md', 'posts/private/b.md');
    symlinkSync('../../site/x', join(root, 'posts/private/link.md'));
    for (const taken of ['../posts/private', '../posts/private/**', join(root, 'posts/private/*')]) {
      const { files, diagnostics } = await discover(join(root, 'site'), ['../posts', `!${taken}`], 'dist');
      expect(files.map(({ path }) => path)).toEqual(['../posts/a.md']);
      expect(diagnostics).toEqual([]);
    }
  });

  it('leaves the places of all others, the authors, and the message where nothing is left', async () => {
    const root = site(...paths, 'articles/authors.yml');
    expect(await found(root, ['articles', '!articles/*/**'])).toEqual([
      'articles/a.md (a.md)',
      'articles/authors.yml (authors.yml)',
    ]);
    const { missing } = await discover(root, ['articles', '!articles'], 'dist');
    expect(missing.map(({ message }) => message)).toEqual(['no articles found in `articles`']);
  });
});

describe('without a word where the articles are', () => {
  it.each([
    [['articles/a.md', 'content/b.md', '_posts/c.md'], ['articles/a.md (a.md)']],
    [['content/blog/b.md', 'posts/c.md'], ['content/blog/b.md (blog/b.md)']],
    [['src/content/blog/b.md', 'src/content/docs/c.md'], ['src/content/blog/b.md (b.md)']],
    [['blog/b.md', 'docs/c.md'], ['blog/b.md (b.md)']],
    [['src/posts/b.md', 'src/about.md'], ['src/posts/b.md (b.md)']],
  ])('%j gives %j', async (paths, expected) => {
    expect(await found(site(...paths))).toEqual(expected);
  });

  it("reads all of Jekyll's folders, whose places keep the categories", async () => {
    const root = site(
      '_posts/2024-01-01-a.md',
      '_drafts/b.md',
      'food/_posts/2024-01-02-c.md',
      'about.md',
      '_data/authors.yml',
      'blog/x.md',
    );
    const expected = ['_data/authors.yml', '_drafts/b.md', '_posts/2024-01-01-a.md', 'food/_posts/2024-01-02-c.md'];
    expect(await found(root)).toEqual(expected);
    expect(await found(site('blog/_posts/2024-01-02-c.md', 'blog/index.md'))).toEqual(['blog/_posts/2024-01-02-c.md']);
  });

  it("reads Hexo's drafts with its posts", async () => {
    const root = site('source/_posts/a.md', 'source/_drafts/b.md', 'source/about/index.md');
    expect(await found(root)).toEqual(['source/_drafts/b.md (_drafts/b.md)', 'source/_posts/a.md (_posts/a.md)']);
  });

  it('gives the same places as with the folder named, since addresses come from them', async () => {
    for (const [folder, path] of [
      ['_posts', '_posts/a.md'],
      ['source/_posts', 'source/_posts/a.md'],
      ['blog', 'blog/a.md'],
    ] as const) {
      const root = site(path);
      expect(await found(root, [folder])).toEqual(await found(root));
    }
  });
});

describe('the markers', () => {
  it('are the names of the files from the root down to the articles', async () => {
    const root = site(
      'hugo.toml',
      'package.json',
      'README.md',
      'sub/x.js',
      'sub/content/a.md',
      'sub/content/_index.yml',
      'else/y.js',
      '.eleventy.js',
    );
    const { markers } = await discover(root, ['sub/content'], 'dist');
    expect(markers).toEqual(['.eleventy.js', '_index.yml', 'hugo.toml', 'package.json', 'x.js']);
  });

  // Whoever writes articles could have read through it whether a file anywhere has a certain line.
  it("do not tell what a link among the articles called as Zola's configuration leads to", async () => {
    const zola = { 'content/a.md': text, 'zola.txt': "base_url = 'https://sea.example'\n" };
    const root = temporaryFolder({ ...zola, 'content/config.toml': zola['zola.txt'] });
    expect((await discover(root, ['content'], 'dist')).markers).toContain(markerOfZola);
    const linked = temporaryFolder(zola);
    symlinkSync('../zola.txt', join(linked, 'content/config.toml'));
    expect((await discover(linked, ['content'], 'dist')).markers).not.toContain(markerOfZola);
  });

  it('are also in the folder that Hugo may have its configuration in', async () => {
    const root = temporaryFolder({
      'config/_default/hugo.toml': '',
      'config/_default/more/x.toml': '',
      'content/a.md': '',
    });
    expect((await discover(root, ['content'], 'dist')).markers).toEqual(['hugo.toml']);
  });

  it('are also looked for around a folder elsewhere', async () => {
    const root = site('here/package.json', 'there/_config.yml', 'there/_posts/a.md');
    expect((await discover(join(root, 'here'), ['../there/_posts'], 'dist')).markers).toContain('_config.yml');
  });
});

describe('an output folder that is the folder of the articles', () => {
  it.each([
    [['posts'], 'posts/'],
    [['./posts/'], 'posts'],
    [['notes', 'posts'], './posts'],
    [['posts/**/*.md'], 'posts'],
    [[], 'posts'],
  ])('is an error: %j %s', async (articles, out) => {
    const { missing } = await discover(site('posts/a.md', 'notes/b.md'), articles, out);
    expect(missing).toMatchObject([
      {
        code: 'out-among-articles',
        message: expect.stringContaining('`posts`'),
        help: expect.stringContaining('--out'),
      },
    ]);
  });

  it.each([
    [['posts'], 'posts/feeds'],
    [['posts/a.md'], 'posts'],
    [['posts'], '.'],
  ])('is none where it only lies near: %j %s', async (articles, out) => {
    expect((await discover(site('posts/a.md'), articles, out)).missing).toEqual([]);
  });
});

describe('articles that are not there', () => {
  it('are an error that names the folder', async () => {
    const { missing, files } = await discover(site('a.md'), ['posts', 'nowhere/*.md'], 'dist');
    expect(files).toEqual([]);
    expect(missing.map(({ message }) => message)).toEqual([
      'the folder `posts` does not exist',
      'the folder `nowhere/*.md` does not exist',
    ]);
  });

  it('are an error that names the folders looked into', async () => {
    const { missing } = await discover(site('posts/a.txt', 'notes/authors.yml'), ['posts', 'notes'], 'dist');
    expect(missing.map(({ message }) => message)).toEqual(['no articles found in `posts`, `notes`']);
  });

  it('are an error that names the folders that were tried', async () => {
    const { missing } = await discover(site('a.md'), [], 'dist');
    expect(missing[0]?.message).toMatch(/^no articles found in `articles`, `source\/_posts`, `_posts`, .*`src\/blog`$/);
  });
});
