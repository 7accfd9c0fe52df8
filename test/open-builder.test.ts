import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { buildFolder, type FolderOptions } from '../src/build-folder.js';
import { openBuilder } from '../src/open-builder.js';
import { temporaryFolder } from './io/temporary-folder.js';
import { png } from './media/sample-files.js';

const article = '---\ntitle: Hello\ndate: 2024-01-31\nimage: a.png\nimage_alt: A\n---\nHello, *world*.\n';
const program = `
import { appendFileSync } from 'node:fs';
appendFileSync(new URL('runs.txt', import.meta.url), 'run ');
export default { site: { url: 'https://example.org' } };
`;

function opened(choices: FolderOptions = {}) {
  const root = temporaryFolder({ 'tidings.config.mjs': program, 'articles/a.md': article });
  const onSettled = vi.fn(async () => {});
  const media: string[] = [];
  const builder = openBuilder(
    { root, now: '2024-06-01T00:00:00Z', ...choices },
    { onSettled, onMedia: (path) => media.push(path) },
  );
  onTestFinished(builder.close);
  const at = (path: string) => join(root, path);
  const runs = () => readFileSync(at('runs.txt'), 'utf8').trim().split(' ').length;
  return { builder, at, runs, media, onSettled };
}

/** The processes that this one has started; none where the system does not tell. */
function children(): readonly string[] {
  const list = `/proc/${process.pid}/task/${process.pid}/children`;
  return existsSync(list) ? readFileSync(list, 'utf8').split(' ').filter(Boolean) : [];
}

describe('a builder', () => {
  it('builds what is there each time, by a configuration that it reads when something else than articles changed', async () => {
    const { builder, at, runs, onSettled } = opened();
    expect((await builder.build()).kind).toBe('ok');
    writeFileSync(at('articles/a.md'), article.replace('world', 'reader'));
    const { files, changes } = await builder.build(new Set([at('articles/a.md')]));
    expect(readFileSync(at(files[0]?.path ?? ''), 'utf8')).toContain('reader');
    expect(changes?.counts).toMatchObject({ updated: 1 });
    expect(runs()).toBe(1);
    await builder.build(new Set([at('articles/a.md'), at('tidings.config.mjs')]));
    expect(runs()).toBe(2);
    await builder.build();
    expect(runs()).toBe(3);
    expect(onSettled).toHaveBeenCalledTimes(4);
  });

  it('tells where media files are looked for, before there are any', async () => {
    const { builder, media, at } = opened();
    await builder.build();
    expect(media).toEqual(expect.arrayContaining([at('articles/a.png')]));
  });

  it('keeps its workers, and ends them when it is closed', async () => {
    const before = new Set(children());
    const own = () => children().filter((id) => !before.has(id));
    const { builder, at } = opened();
    await builder.build();
    const workers = own();
    writeFileSync(at('articles/a.md'), article.replace('world', 'reader'));
    await builder.build();
    expect(own()).toEqual(workers);
    builder.close();
    await vi.waitFor(() => expect(own()).toEqual([]), { timeout: 20_000 });
  });

  it('gives what a build gives that knows nothing, whatever is saved', async () => {
    const { builder, at } = opened({ acceptChanges: true });
    const write = (path: string, text: string) => () => writeFileSync(at(path), text);
    const feeds = () => readdirSync(at('dist')).map((name) => readFileSync(at(join('dist', name)), 'utf8'));
    for (let number = 0; number < 9; number += 1) {
      write(`articles/${number}.md`, article.replace('-31', `-1${number}`).replace('Hello,', `Hello ${number},`))();
    }
    await builder.build();
    const steps: readonly (readonly [path: string, step: () => void])[] = [
      ['articles/1.md', write('articles/1.md', article.replace('world', 'reader'))],
      ['articles/1.md', write('articles/1.md', article.replace('Hello', 'Other'))],
      ['articles/2.md', write('articles/2.md', article.replace('image_alt', 'draft: true\nimage_alt'))],
      ['articles/3.md', write('articles/3.md', article.replace('2024', '2025'))],
      ['articles/3.md', write('articles/3.md', article.replace('2024-01-31', '2024-01-32'))],
      ['articles/3.md', write('articles/3.md', article.replace('2024-01-31', '2024-02-01'))],
      ['articles/4.md', () => rmSync(at('articles/4.md'))],
      ['articles/4.md', () => mkdirSync(at('articles/4.md'))],
      ['articles/5.md', write('articles/5.md', article.replace('Hello, ', 'See [two](6.md). '))],
      ['articles/6.md', write('articles/6.md', article.replace('title', 'slug: another\ntitle'))],
      ['articles/new.md', write('articles/new.md', article.replace('-31', '-30'))],
    ];
    for (const [path, step] of steps) {
      step();
      const again = await builder.build(new Set([at(path)]));
      const published = feeds();
      const anew = await buildFolder({ root: at('.'), now: '2024-06-01T00:00:00Z', acceptChanges: true, cache: false });
      const told = ({ kind, report }: typeof again) => ({ kind, report });
      expect(told(again), path).toEqual(told(anew));
      expect(feeds(), path).toEqual(published);
    }
  });

  it('looks at pictures again that a link may have led to', async () => {
    const { builder, at } = opened();
    mkdirSync(at('pictures'));
    writeFileSync(at('pictures/a.png'), png(10, 10));
    symlinkSync('../pictures/a.png', at('articles/a.png'));
    writeFileSync(at('articles/b.md'), article.replace('image:', 'other:'));
    await builder.build();
    const widths = () => readFileSync(at('dist/atom.xml'), 'utf8').match(/ width="\d+"/g);
    for (const number of [1, 2, 3]) {
      // Nobody has told of this.
      writeFileSync(at('pictures/a.png'), png(10 * number, 10));
      writeFileSync(at('articles/b.md'), `${article.replace('image:', 'other:')}More: ${number}.\n`);
      await builder.build(new Set([at('articles/b.md')]));
      expect(widths()).toContain(` width="${10 * number}"`);
    }
  });

  it('keeps nothing for other processes of a build that remembers', async () => {
    const { builder, at } = opened();
    writeFileSync(at('articles/b.md'), article);
    await builder.build();
    const kept = () => {
      const paths = readdirSync(at('.tidings'), { recursive: true, encoding: 'utf8' });
      const files = paths.filter((path) => statSync(at(join('.tidings', path))).isFile());
      return files.map((path) => [path, readFileSync(at(join('.tidings', path)), 'latin1')]);
    };
    const before = kept();
    writeFileSync(at('articles/a.md'), `${article.replace('Hello', 'Other')}\n${'A long text. '.repeat(60_000)}`);
    const { files } = await builder.build(new Set([at('articles/a.md')]));
    expect(files.map(({ state }) => state)).toEqual(['changed', 'changed', 'changed']);
    expect(kept()).toEqual(before);
    await builder.build();
    expect(kept()).not.toEqual(before);
  });

  it('reads and looks at no article that nothing happened to', async () => {
    const { builder, at } = opened();
    for (let number = 0; number < 9; number += 1) writeFileSync(at(`articles/${number}.md`), article);
    await builder.build();
    // Nobody has told of these.
    for (let number = 1; number < 9; number += 1) rmSync(at(`articles/${number}.md`));
    writeFileSync(at('articles/0.md'), article.replace('world', 'reader'));
    const { report } = await builder.build(new Set([at('articles/0.md')]));
    expect(report?.articles).toBe(10);
    expect((await builder.build()).report?.articles).toBe(2);
  });

  it.each([
    {
      what: 'a link that it was told of by name, which leads to where nobody listens',
      files: { 'shared/notes.md': article, 'posts/a.md': article },
      articles: ['notes.md', 'posts'],
      prepare: (root: string) => symlinkSync('shared/notes.md', join(root, 'notes.md')),
      unheard: (root: string) =>
        writeFileSync(join(root, 'shared/notes.md'), article.replace('2024-01-31', '2024-02-01')),
      saved: 'posts/a.md',
    },
    {
      what: 'a folder of posts that came beside those that it found',
      files: { '_posts/2024-01-01-a.md': article },
      articles: [],
      prepare: () => {},
      unheard: (root: string) => {
        mkdirSync(join(root, 'news/_posts'), { recursive: true });
        writeFileSync(join(root, 'news/_posts/2024-01-02-b.md'), article);
      },
      saved: '_posts/2024-01-01-a.md',
    },
    {
      what: 'what came around the articles and tells their site generator',
      files: { 'site/content/2024-01-01-a.md': article },
      articles: ['site/content'],
      prepare: () => {},
      unheard: (root: string) => writeFileSync(join(root, 'site/config.toml'), 'base_url = "https://example.org"\n'),
      saved: 'site/content/2024-01-01-a.md',
    },
  ])('looks again at $what', async ({ files, articles, prepare, unheard, saved }) => {
    const settings = JSON.stringify({ site: { url: 'https://example.org' }, articles });
    const root = temporaryFolder({ ...files, 'tidings.config.json': settings });
    prepare(root);
    const options = { root, now: '2024-06-01T00:00:00Z', acceptChanges: true };
    const builder = openBuilder(options, { onSettled: async () => {}, onMedia: () => {} });
    onTestFinished(builder.close);
    await builder.build();
    unheard(root);
    writeFileSync(join(root, saved), article.replace('world', 'reader'));
    const { kind, report } = await builder.build(new Set([join(root, saved)]));
    const feed = readFileSync(join(root, 'dist/feed.json'), 'utf8');
    rmSync(join(root, 'dist'), { recursive: true });
    const anew = await buildFolder({ ...options, cache: false });
    expect({ kind, report }).toEqual({ kind: anew.kind, report: anew.report });
    expect(readFileSync(join(root, 'dist/feed.json'), 'utf8')).toBe(feed);
  });
});
