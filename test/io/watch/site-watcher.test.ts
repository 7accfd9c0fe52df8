import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { SiteWatcher } from '../../../src/io/watch/site-watcher.js';
import { type PlacesConfig, watchedPlaces } from '../../../src/io/watch/watched-places.js';
import { temporaryFolder } from '../temporary-folder.js';

const config: PlacesConfig = { articles: ['articles'], out: 'dist', formats: { rss: 'rss.xml' } };

/** A site that is listened to. */
async function site(files: Readonly<Record<string, string>> = {}, settings: Partial<PlacesConfig> = {}) {
  const root = temporaryFolder({ 'articles/a.md': 'text', 'articles/2024/b.md': 'text', 'end.json': '{}', ...files });
  const watcher = new SiteWatcher(root);
  onTestFinished(() => watcher.close());
  watcher.watch(await watchedPlaces(root, undefined, { ...config, ...settings }));
  const at = (path: string) => join(root, path);
  /** All that is heard of until a setting is written, which is heard of in any case. */
  const heard = async (): Promise<readonly string[]> => {
    const paths = new Set<string>();
    writeFileSync(at('end.json'), '{ }');
    while (!paths.has(at('end.json'))) for (const path of await watcher.next()) paths.add(path);
    return [...paths]
      .map((path) => path.slice(root.length + 1))
      .filter((path) => path !== 'end.json')
      .sort();
  };
  return { root, watcher, at, heard, write: (path: string, text = 'new text') => writeFileSync(at(path), text) };
}

type Site = Awaited<ReturnType<typeof site>>;

describe('a save', () => {
  const file = 'articles/2024/b.md';
  it.each<[string, (site: Site) => void]>([
    ['in place', ({ write }) => write(file)],
    [
      'that empties the file first',
      ({ at, write }) => {
        truncateSync(at(file));
        write(file);
      },
    ],
    ['at its end', ({ at }) => appendFileSync(at(file), 'more')],
    [
      'by a rename over it',
      ({ at, write }) => {
        write(`${file}.tmp`);
        renameSync(at(`${file}.tmp`), at(file));
      },
    ],
    [
      'by a rename from another folder',
      ({ at, write }) => {
        write('.staged');
        renameSync(at('.staged'), at(file));
      },
    ],
    [
      'with a probe, a swap file and a backup, as vim writes',
      ({ at, write }) => {
        write('articles/2024/.b.md.swp');
        write('articles/2024/4913', '');
        unlinkSync(at('articles/2024/4913'));
        renameSync(at(file), at(`${file}~`));
        write(file);
        unlinkSync(at(`${file}~`));
        unlinkSync(at('articles/2024/.b.md.swp'));
      },
    ],
    [
      'with a link as a lock, as Emacs writes',
      ({ at, write }) => {
        symlinkSync('somebody@machine.1', at('articles/2024/.#b.md'));
        copyFileSync(at(file), at(`${file}~`));
        write(file);
        unlinkSync(at('articles/2024/.#b.md'));
      },
    ],
    [
      'that deletes it first',
      ({ at, write }) => {
        unlinkSync(at(file));
        write(file);
      },
    ],
  ])('%s is heard of, and nothing else', async (_, save) => {
    const one = await site();
    save(one);
    expect(await one.heard()).toEqual([file]);
    // Not once only: some ways to save make it another file.
    save(one);
    expect(await one.heard()).toEqual([file]);
  });

  it('is not, where only an editor or a build left traces', async () => {
    const { write, at, heard } = await site({ 'dist/rss.xml': 'feed', 'articles/node_modules/x/a.md': '' });
    write('articles/.a.md.swp');
    write('articles/notes.txt');
    write('dist/rss.xml');
    write('dist/.tidings.lock');
    write('articles/node_modules/x/a.md');
    write('picture.png');
    write('README.md');
    mkdirSync(at('articles/empty'));
    expect(await heard()).toEqual([]);
  });
});

describe('a folder', () => {
  it('with articles is heard of when it comes, and so are they', async () => {
    const { at, heard, write, root } = await site({ 'elsewhere/deep/c.md': 'text' });
    renameSync(at('elsewhere'), at('articles/2025'));
    expect(await heard()).toEqual(['articles/2025']);
    write('articles/2025/deep/c.md');
    expect(await heard()).toEqual(['articles/2025/deep/c.md']);
    mkdirSync(join(root, 'articles/2026'));
    write('articles/2026/d.md');
    expect(await heard()).toEqual(expect.arrayContaining(['articles/2026']));
    write('articles/2026/d.md');
    expect(await heard()).toEqual(['articles/2026/d.md']);
  });

  it('whose name has the characters of a glob is listened to, and no other folder is', async () => {
    const { heard, write, watcher, root } = await site({ 'notes [x]/a.md': 'text', 'drafts/b.md': 'text' });
    watcher.watch(await watchedPlaces(root, undefined, { ...config, articles: ['notes [x]'] }));
    write('drafts/b.md');
    write('notes [x]/a.md');
    expect(await heard()).toEqual(['notes [x]/a.md']);
  });

  it('that is taken away is no tree of its own, and leaves the others and the usual ones', async () => {
    const { root } = await site();
    const placesOf = (...articles: readonly string[]) => watchedPlaces(root, undefined, { ...config, articles });
    expect((await placesOf('articles', '!articles/2024', '!others/**')).trees).toEqual([
      { folder: join(root, 'articles'), isOfGlob: false, hasHidden: false },
    ]);
    const { trees, folders } = await placesOf('!articles/2024');
    expect(trees).toEqual([{ folder: join(root, 'articles'), isOfGlob: false, hasHidden: false }]);
    expect(folders).toContain(join(root, 'content'));
  });

  it('that is replaced by another is listened to', async () => {
    const { at, heard, write } = await site({ 'other/e.md': 'text', 'other/2024/b.md': 'text' });
    renameSync(at('articles'), at('former'));
    renameSync(at('other'), at('articles'));
    expect(await heard()).toEqual(expect.arrayContaining(['articles']));
    write('articles/2024/b.md');
    write('former/a.md');
    expect(await heard()).toEqual(['articles/2024/b.md']);
  });

  it('among the articles that is replaced by another is listened to', async () => {
    const { at, heard, write } = await site({ 'other/deep/b.md': 'text' });
    renameSync(at('articles/2024'), at('former'));
    renameSync(at('other'), at('articles/2024'));
    expect(await heard()).toEqual(['articles/2024']);
    write('articles/2024/c.md');
    write('articles/2024/deep/b.md');
    write('former/b.md');
    expect(await heard()).toEqual(['articles/2024/c.md', 'articles/2024/deep/b.md']);
  });

  it('may be deep, and come back with those above it', async () => {
    const { at, heard, write } = await site({ 'src/content/blog/a.md': 'text' }, { articles: ['src/content/blog'] });
    rmSync(at('src'), { recursive: true });
    expect(await heard()).toEqual(expect.arrayContaining(['src']));
    for (const path of ['src', 'src/content', 'src/content/blog']) {
      mkdirSync(at(path));
      expect(await heard()).toContain(path);
    }
    write('src/content/blog/a.md');
    expect(await heard()).toContain('src/content/blog/a.md');
  });

  it.each([
    ['.', 'posts'],
    ['public', 'public/posts'],
  ])('is listened to within the folder of the feeds, %s', async (out, posts) => {
    const { heard, write } = await site({ [`${posts}/a.md`]: 'text' }, { articles: [posts], out });
    write(`${posts}/a.md`);
    expect(await heard()).toEqual([`${posts}/a.md`]);
  });

  it('is listened to no more than it is read: packages that come, and what is hidden', async () => {
    const { at, heard, write } = await site({}, { articles: ['.'] });
    for (const path of ['node_modules/x', '.git/refs', '_site/a']) mkdirSync(at(path), { recursive: true });
    expect(await heard()).toEqual([]);
    for (const path of ['node_modules/x/README.md', '.git/refs/a.md', '_site/a/a.md']) write(path);
    expect(await heard()).toEqual([]);
  });

  it('that is hidden is not listened to where a glob finds all others', async () => {
    const { heard, write } = await site({ '.git/refs/a.md': '', 'posts/a.md': '' }, { articles: ['**/*.md'] });
    write('.git/refs/a.md');
    write('posts/a.md');
    expect(await heard()).toEqual(['posts/a.md']);
  });

  it('that is hidden is listened to where a glob names it', async () => {
    const { heard, write } = await site(
      { '.drafts/a.md': '', 'posts/a.md': '' },
      { articles: ['{.drafts,posts}/*.md'] },
    );
    write('.drafts/a.md');
    expect(await heard()).toEqual(['.drafts/a.md']);
  });

  it('may have the name of an article', async () => {
    const { at, heard, write } = await site();
    mkdirSync(at('articles/v1.md/deep'), { recursive: true });
    await heard();
    write('articles/v1.md/a.md');
    write('articles/v1.md/deep/b.md');
    expect(await heard()).toEqual(['articles/v1.md/a.md', 'articles/v1.md/deep/b.md']);
  });

  it.each(['content', '_posts', 'source/_drafts'])('that tells whose a site is, is heard of: %s', async (folder) => {
    const { at, heard } = await site({ 'source/a.txt': '' });
    mkdirSync(at(folder));
    expect(await heard()).toEqual([folder]);
  });

  it('is looked for where nobody says where articles are', async () => {
    const { at, heard } = await site({}, { articles: [] });
    mkdirSync(at('_posts'));
    expect(await heard()).toEqual(['_posts']);
  });
});

describe('other files', () => {
  it.each([
    ['the configuration', 'tidings.config.ts'],
    ['what it may import', 'authors.ts'],
    ['package.json', 'package.json'],
    ['the configuration of a site generator', '_config.yml'],
    ['a file that tells whose a site is', '.eleventy.js'],
    ['a file in another language that does', 'pelicanconf.py'],
    ['a list of authors', 'articles/authors.yml'],
  ])('count: %s', async (_, path) => {
    const { heard, write } = await site();
    write(path);
    expect(await heard()).toEqual([path]);
  });

  it('count where they are named: one article, and what a glob may find', async () => {
    const articles = ['one/a.md', 'some/**/*.md'];
    const { heard, write } = await site({ 'one/a.md': '', 'one/b.md': '', 'some/deep/c.md': '' }, { articles });
    for (const path of ['one/a.md', 'one/b.md', 'one/authors.yml', 'some/deep/c.md', 'some/d.md']) write(path);
    expect(await heard()).toEqual(['one/a.md', 'one/authors.yml', 'some/d.md', 'some/deep/c.md']);
  });

  it('count where they are links, when what these lead to is written: settings, media and an article', async () => {
    const outside = temporaryFolder({ 'a.md': '', 'a.png': '', 'settings.yaml': '', 'other.png': '' });
    const { root, at, heard, watcher } = await site();
    const links = { 'tidings.config.yaml': 'settings.yaml', 'one.md': 'a.md', 'a.png': 'a.png' };
    for (const [path, target] of Object.entries(links)) symlinkSync(join(outside, target), at(path));
    watcher.watch(await watchedPlaces(root, undefined, { ...config, articles: ['one.md'] }));
    watcher.addMedia(at('a.png'));
    await heard();
    for (const target of Object.values(links)) writeFileSync(join(outside, target), 'new');
    expect(await heard()).toEqual(['a.png', 'one.md', 'tidings.config.yaml']);
    unlinkSync(at('a.png'));
    symlinkSync(join(outside, 'other.png'), at('a.png'));
    expect(await heard()).toEqual(['a.png']);
    writeFileSync(join(outside, 'other.png'), 'new');
    expect(await heard()).toEqual(['a.png']);
  });

  it('count in folders that come later: media and data', async () => {
    const { at, heard, write, watcher } = await site();
    watcher.addMedia(at('static/img/a.png'));
    mkdirSync(at('static/img'), { recursive: true });
    write('static/img/a.png');
    await heard();
    write('static/img/a.png');
    write('static/img/b.png');
    expect(await heard()).toEqual(['static/img/a.png']);
    mkdirSync(at('_data'));
    await heard();
    write('_data/authors.yml');
    expect(await heard()).toEqual(['_data/authors.yml']);
  });

  it('count when feeds are gone, but not where none could be published', async () => {
    const { at, heard, watcher } = await site({ 'dist/rss.xml': 'feed' });
    watcher.setPublished(true);
    rmSync(at('dist'), { recursive: true });
    expect(await heard()).toEqual(['dist', 'dist/rss.xml']);
    watcher.setPublished(false);
    mkdirSync(at('dist'));
    rmSync(at('dist'), { recursive: true });
    expect(await heard()).toEqual([]);
  });

  it('stay what they were while the configuration has mistakes', async () => {
    const { root, heard, write, watcher } = await site();
    watcher.watch(await watchedPlaces(root));
    write('articles/a.md');
    expect(await heard()).toEqual(['articles/a.md']);
  });
});

describe('what happens while the configuration is read', () => {
  it('is not lost', async () => {
    const { root, heard, write, watcher } = await site();
    write('tidings.config.ts');
    write('articles/a.md');
    watcher.watch(await watchedPlaces(root, undefined, { ...config, articles: ['articles', 'others'] }));
    watcher.setPublished(true);
    expect(await heard()).toEqual(['articles/a.md', 'tidings.config.ts']);
  });
});
