import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { temporaryFolder } from '../io/temporary-folder.js';
import { cli, watching } from './watching.js';

const article = '---\ntitle: Hello\ndate: 2024-01-31\n---\nHello, *world*.\n';
const settings = '{ "site": { "url": "https://example.org" } }';
const site = { 'tidings.config.json': settings, 'articles/a.md': article, 'articles/b.md': article };

const rebuilt = /\d\d:\d\d:\d\d rebuilt in \d+ ms: .*\n/;
const refused = /\d\d:\d\d:\d\d nothing is published: .*\n/;

/** A site that is being watched, its first build done. */
async function watched(files: Readonly<Record<string, string>> = {}, args: readonly string[] = []) {
  const root = temporaryFolder({ ...site, ...files });
  const program = watching(root, args);
  await program.says(/watching for changes; Ctrl-C ends it\n/);
  const write = (path: string, text: string) => writeFileSync(join(root, path), text);
  const feed = () => readFileSync(join(root, 'dist/rss.xml'), 'utf8');
  return { ...program, root, write, feed };
}

describe('build --watch', () => {
  it('builds, and tells in one line what a save changed', async () => {
    const { says, write, feed, printed } = await watched();
    expect(printed()).toMatch(/2 articles read\n(?:.*\n)*done in .*\nwatching for changes; Ctrl-C ends it\n$/);
    write('articles/a.md', article.replace('world', 'reader'));
    expect(await says(rebuilt)).toMatch(/ms: 1 updated \(articles\/a\.md\), 3 files changed\n$/);
    expect(feed()).toContain('reader');
    write('articles/c.md', article.replace('Hello', 'Third'));
    expect(await says(rebuilt)).toMatch(/ms: 1 new \(articles\/c\.md\), 3 files changed\n$/);
    write('articles/c.md', article.replace('Hello', 'Third'));
    expect(await says(rebuilt)).toMatch(/ms: nothing changed for subscribers\n$/);
    expect(printed()).not.toContain('undefined');
  });

  it('keeps the last good feeds while an article is broken, and goes on', async () => {
    const { says, write, feed } = await watched();
    const before = feed();
    write('articles/a.md', article.replace('title: Hello', 'title: "Hello'));
    expect(await says(/error\[invalid-front-matter\](?:.*\n)*?.*nothing is published.*\n/)).toMatch(
      /nothing is published: 1 error, dist is as it was\n$/,
    );
    expect(feed()).toBe(before);
    write('articles/a.md', article.replace('Hello,', 'Mended,'));
    await says(rebuilt);
    expect(feed()).toContain('Mended');
  });

  it.each([
    ['JSON', 'tidings.config.json', settings, '{'],
    ['TypeScript', 'tidings.config.ts', `export default ${settings};\n`, 'export default {'],
    ['JavaScript', 'tidings.config.mjs', `export default ${settings};\n`, 'export default {'],
  ])('reads a configuration in %s again, also after a mistake in it', async (_, name, good, bad) => {
    const root = temporaryFolder({ 'articles/a.md': article, [name]: good });
    const { says } = watching(root);
    await says(/watching for changes/);
    const write = (text: string) => writeFileSync(join(root, name), text);
    for (const title of ['First', 'Second']) {
      write(bad);
      await says(refused);
      write(good.replace('"https://example.org"', `"https://example.org", "title": "${title}"`));
      await says(rebuilt);
      expect(readFileSync(join(root, 'dist/rss.xml'), 'utf8')).toContain(`<title>${title}</title>`);
    }
  });

  it('sees what a configuration that is a program imports', async () => {
    const root = temporaryFolder({
      'articles/a.md': article,
      'names.ts': "export const title: string = 'First';\n",
      'tidings.config.ts':
        "import { title } from './names';\nexport default { site: { url: 'https://example.org', title } };\n",
    });
    const { says } = watching(root);
    await says(/watching for changes/);
    writeFileSync(join(root, 'names.ts'), "export const title: string = 'Second';\n");
    await says(rebuilt);
    expect(readFileSync(join(root, 'dist/rss.xml'), 'utf8')).toContain('<title>Second</title>');
  });

  it('starts also where something is wrong, and builds when it is mended', async () => {
    const root = temporaryFolder({ 'tidings.config.json': '{', 'articles/a.md': article });
    const { says } = watching(root);
    await says(/error\[invalid-config-syntax\](?:.*\n)*watching for changes/);
    writeFileSync(join(root, 'tidings.config.json'), settings);
    await says(rebuilt);
    expect(existsSync(join(root, 'dist/rss.xml'))).toBe(true);
  });

  it('waits for articles that went away', async () => {
    const { says, root, write, feed } = await watched();
    renameSync(join(root, 'articles'), join(root, 'elsewhere'));
    await says(refused);
    expect(feed()).toContain('Hello');
    renameSync(join(root, 'elsewhere'), join(root, 'articles'));
    await says(rebuilt);
    rmSync(join(root, 'articles'), { recursive: true });
    await says(refused);
    mkdirSync(join(root, 'articles/2024'), { recursive: true });
    write('articles/2024/c.md', article.replace('Hello', 'Third'));
    await says(/nothing is published|rebuilt/);
    write('articles/a.md', article);
    write('articles/b.md', article);
    await says(rebuilt);
    write('articles/2024/c.md', article.replace('Hello', 'Fourth'));
    await says(/1 updated \(articles\/2024\/c\.md\)/);
  });

  it('makes the output folder again, and where it cannot be written, tries until it can', async () => {
    const { says, root, write, feed, printed } = await watched();
    rmSync(join(root, 'dist'), { recursive: true });
    await says(rebuilt);
    expect(feed()).toContain('Hello');
    rmSync(join(root, 'dist'), { recursive: true });
    write('dist', 'no folder');
    await says(/error\[unwritable-file\]/);
    await says(refused);
    write('articles/a.md', article.replace('world', 'reader'));
    await says(refused);
    // Longer than until the first try, of which there is nothing to tell.
    await wait(2000);
    rmSync(join(root, 'dist'));
    await says(rebuilt);
    expect(feed()).toContain('reader');
    expect(printed().match(/nothing is published/g)).toHaveLength(2);
  });

  it('sees media files and lists of authors', async () => {
    const { says, write, root } = await watched({
      'articles/a.md': article.replace('---\nHello', 'author: ann\nimage: /img/a.png\nimage_alt: A\n---\nHello'),
      'articles/authors.yml': 'ann:\n  name: Ann\n',
      'static/about.txt': '',
    });
    mkdirSync(join(root, 'static/img'));
    write('static/img/a.png', 'no picture');
    await says(rebuilt);
    write('articles/authors.yml', 'ann:\n  name: Newsroom\n');
    await says(/ms: 3 files changed/);
    expect(readFileSync(join(root, 'dist/feed.json'), 'utf8')).toContain('Newsroom');
  });

  it('prints warnings once, and errors until they are mended', async () => {
    const { says, write, printed } = await watched({
      'articles/a.md': article.replace('---\nHello', 'image: /x.png\n---\nHello'),
    });
    write('articles/b.md', article.replace('world', 'reader'));
    expect(await says(rebuilt)).toMatch(/, \d warnings?\n$/);
    expect(printed().match(/warning\[missing-alt\]/g)).toHaveLength(1);
    for (const words of ['one', 'two']) {
      write('articles/b.md', article.replace('2024-01-31', `yesterday ${words}`));
      await says(/error\[invalid-date\]/);
      await says(refused);
    }
  });

  it('builds when the next article becomes due', async () => {
    const due = new Date(Date.now() + 2500).toISOString();
    const { says, feed, printed } = await watched({ 'articles/b.md': article.replace('2024-01-31', due) });
    expect(printed()).toContain('1 scheduled for later');
    await says(/1 new \(articles\/b\.md\)/);
    expect(feed().match(/<item>/g)).toHaveLength(2);
    // So long the time is the one that it was waited for, to the second.
    await wait(1200);
    expect(printed().match(/rebuilt/g)).toHaveLength(1);
  });

  it('does not build for ever where a message names the time', async () => {
    const { printed } = await watched({ 'articles/c.md': article.replace('title:', 'withdrawn: true\ntitle:') });
    expect(printed()).toContain('undated-withdrawal');
    await wait(2000);
    expect(printed()).not.toContain('rebuilt');
  });

  it('builds when an article expires, also one that the last build has found', async () => {
    const gone = article.replace('title:', `expires: ${new Date(Date.now() + 6000).toISOString()}\ntitle:`);
    const files = { ...site, 'articles/b.md': gone };
    const root = temporaryFolder(files);
    const feed = () => readFileSync(join(root, 'dist/rss.xml'), 'utf8').match(/<item>/g)?.length;
    await once(spawn(process.execPath, [cli, 'build'], { cwd: root, stdio: 'ignore' }), 'exit');
    const { says } = watching(root);
    await says(/watching for changes; Ctrl-C ends it\n/);
    expect(feed()).toBe(2);
    await says(/1 left \(articles\/b\.md\)/);
    expect(feed()).toBe(1);
  });

  it('gives one line of JSON for each build', async () => {
    const root = temporaryFolder(site);
    const { says } = watching(root, ['--format', 'json']);
    const first = JSON.parse(await says(/.*\n/));
    expect(first.files).toHaveLength(3);
    writeFileSync(join(root, 'articles/a.md'), article.replace('world', 'reader'));
    expect(JSON.parse(await says(/.*\n/)).changes.counts).toMatchObject({ updated: 1, unchanged: 1 });
  });

  it('prints problems only under --quiet', async () => {
    const root = temporaryFolder({ ...site, 'articles/a.md': article.replace('2024-01-31', 'yesterday') });
    const { says, printed } = watching(root, ['--quiet']);
    await says(/error\[invalid-date\](?:.*\n)*/);
    writeFileSync(join(root, 'articles/a.md'), article.replace('2024-01-31', 'tomorrow'));
    await says(/error\[invalid-date\]/);
    expect(printed()).not.toMatch(/watching|rebuilt|published/);
  });
});

describe('the end of build --watch', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('comes by %s, with nothing left behind', async (signal) => {
    const { root, end } = await watched();
    expect(await end(signal)).toEqual([null, signal]);
    expect(readdirSync(join(root, 'dist')).sort()).toEqual(['atom.xml', 'feed.json', 'rss.xml']);
  });

  it('comes during a rebuild too, and takes the workers along', async () => {
    const config = (line: string) => `${line}\nexport default ${settings};\n`;
    const root = temporaryFolder({ 'articles/a.md': article, 'tidings.config.mjs': config('') });
    const { says, end, child } = watching(root);
    await says(/watching for changes/);
    const workers = childrenOf(child.pid);
    writeFileSync(
      join(root, 'tidings.config.mjs'),
      config("console.error('loading'); await new Promise((done) => setTimeout(done, 60_000));"),
    );
    await says(/loading\n/);
    expect(await end('SIGINT')).toEqual([null, 'SIGINT']);
    expect(readdirSync(join(root, 'dist')).sort()).toEqual(['atom.xml', 'feed.json', 'rss.xml']);
    await vi.waitFor(() => expect(workers.filter(isRunning)).toEqual([]), { timeout: 20_000 });
  });
});

/** The processes that one has started; none where the system does not tell. */
function childrenOf(id: number | undefined): readonly string[] {
  const list = `/proc/${id}/task/${id}/children`;
  return existsSync(list) ? readFileSync(list, 'utf8').trim().split(' ') : [];
}

function isRunning(id: string): boolean {
  const status = `/proc/${id}/stat`;
  return existsSync(status) && !/\) Z /.test(readFileSync(status, 'utf8'));
}
