import { execFileSync } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { detectDialect } from '../../src/article/detect-dialect.js';
import { buildFolder } from '../../src/build-folder.js';
import { generatorFiles } from '../../src/config/generator/generator-files.js';
import { discover } from '../../src/io/discover.js';
import { loadConfig } from '../../src/io/load-config.js';
import { temporaryFolder } from './temporary-folder.js';

/** What is taken from the generator's configuration among these files, and by which file. */
async function taken(files: Readonly<Record<string, string>>) {
  const { layers, diagnostics } = await loadConfig(temporaryFolder(files));
  const layer = layers.find(({ ofGenerator }) => ofGenerator);
  return { path: layer?.path, names: Object.values(layer?.names ?? {}), diagnostics };
}

const post = '---\ntitle: Hello\ndate: 2024-01-31\n---\nHello.\n';

describe('whose configuration it is', () => {
  it.each<readonly [Readonly<Record<string, string>>, string | undefined, readonly string[]]>([
    [{ '_config.yml': 'title: T\nlang: en\n' }, '_config.yml', ['title', 'lang']],
    [{ '_config.toml': 'title = "T"\nlang = "en"\n' }, '_config.toml', ['title', 'lang']],
    [{ '_config.yml': 'title: T\nlanguage: en\n', 'source/_posts/a.md': post }, '_config.yml', ['title', 'language']],
    [{ '_config.yml': 'language: en\n', 'package.json': '{ "hexo": {} }' }, '_config.yml', ['language']],
    [{ 'hugo.toml': "title = 'T'\n", '_config.yml': 'title: T\n' }, 'hugo.toml', ['title']],
    [{ 'config/_default/hugo.yaml': 'languageCode: en\n' }, 'config/_default/hugo.yaml', ['languageCode']],
    [{ 'config.toml': "base_url = 'https://sea.example'\n", 'content/a.md': post }, 'config.toml', ['base_url']],
    [{ 'config.toml': "baseURL = 'https://hill.example'\n", 'content/a.md': post }, 'config.toml', ['baseURL']],
    [{ 'config.yaml': '\ufeffbaseurl: https://hill.example\n', 'content/a.md': post }, 'config.yaml', ['baseurl']],
    // A file of that name may be anybody's: its address would be that of a service.
    [{ 'config.json': '{ "baseURL": "https://api.example" }', 'articles/a.md': post }, undefined, []],
    [{ 'config.json': '{ "title": "T" }', 'content/a.md': post }, undefined, []],
    [{ '_config.yml': 'title: T\n', 'astro.config.mjs': 'throw new Error();' }, undefined, []],
    // Only posts have the pattern; pages have the places of their files.
    [{ '_config.yml': 'title: T\npermalink: /:year/:title\n', 'articles/a.md': post }, '_config.yml', ['title']],
    [{ '_config.yml': 'title: T\n', 'tidings.config.json': '{ "dialect": "plain" }' }, undefined, []],
    [{ '_config.yml': 'language: en\n', 'tidings.config.json': '{ "dialect": "hexo" }' }, '_config.yml', ['language']],
  ])('is told by names and contents: %j', async (files, path, names) => {
    expect(await taken(files)).toEqual({ path, names, diagnostics: [] });
  });
});

// Settings of one generator with the addresses of another would be wrong without a word.
describe('the dialect', () => {
  const articles = {
    jekyll: '_posts/2024-01-31-a.md',
    hexo: 'source/_posts/a.md',
    hugo: 'content/posts/a.md',
    zola: 'content/posts/a.md',
  };
  const address = { jekyll: 'url', hexo: 'url', hugo: 'baseURL', zola: 'base_url' };
  const site = (path: string, key: string): string =>
    path.endsWith('.toml')
      ? `${key} = 'https://hill.example'\n`
      : path.endsWith('.json')
        ? `{ "${key}": "https://hill.example" }`
        : `${key}: https://hill.example\n`;

  it.each(generatorFiles.flatMap(({ generator, paths }) => paths.map((path) => [path, generator] as const)))(
    'of a site with %s is that of the generator whose settings are taken: %s',
    async (path, generator) => {
      const texts = { [articles[generator]]: post, [path]: site(path, address[generator]) };
      expect(await taken(texts)).toEqual({ path, names: [address[generator]], diagnostics: [] });
      const { files, markers } = await discover(temporaryFolder(texts), [], 'dist');
      expect(detectDialect(files, markers)).toBe(generator);
    },
  );
});

describe('the languages of Hugo', () => {
  const site = "baseURL = 'https://hill.example/'\n";

  it.each([
    ['hugo.toml', `${site}[languages.en]\n[Languages.fr]\n`, 'languages'],
    ['hugo.yaml', 'baseURL: https://hill.example/\nlanguages:\n  en:\n  fr:\n', 'languages'],
    ['config/_default/hugo.json', '{ "Languages": { "en": {}, "fr": {} } }', 'Languages'],
  ])('are taken from %s', async (path, text, name) => {
    const { names, diagnostics } = await taken({ [path]: text });
    expect(names).toContain(name);
    expect(diagnostics).toEqual([]);
  });

  it.each([
    ['hugo.toml', 'config/_default/languages.yaml', 'en:\nfr:\n'],
    ['config/_default/hugo.toml', 'config/_default/languages.toml', '[en]\n[fr]\n'],
  ])('may be in a file of their own, beside %s', async (path, file, text) => {
    const found = await taken({ [path]: site, [file]: text });
    expect(found).toEqual({ path, names: ['baseURL', 'languages'], diagnostics: [] });
  });

  it('are none where that file is broken, which is told', async () => {
    const path = 'config/_default/languages.toml';
    const { names, diagnostics } = await taken({ 'hugo.toml': site, [path]: '[en\n' });
    expect(names).toEqual(['baseURL']);
    expect(diagnostics).toMatchObject([{ code: 'unread-config', severity: 'warning', path, range: {} }]);
  });

  it.each([
    [{ 'hugo.toml': `${site}[languages.en]\n[languages.fr]\ncontentDir = 'fr'\n` }, 'hugo.toml', 4],
    [
      { 'hugo.toml': site, 'config/_default/languages.toml': "[en]\n[fr]\ncontentDir = 'fr'\n" },
      'config/_default/languages.toml',
      3,
    ],
  ])('in folders of their own are told of, until articles are named: %j', async (files, path, line) => {
    const { names, diagnostics } = await taken(files);
    expect(names).toEqual(['baseURL']);
    expect(diagnostics).toMatchObject([
      {
        code: 'unread-setting',
        severity: 'warning',
        path,
        range: { start: { line, column: 14 } },
        message: '`languages.fr.contentDir` of the site generator cannot be taken over: `fr`',
        help: 'set `articles` in tidings.config',
      },
    ]);
    const ours = { 'tidings.config.json': '{ "articles": ["content/fr"] }' };
    expect((await taken({ ...files, ...ours })).diagnostics).toEqual([]);
  });

  it("give translations Hugo's addresses, and entries their languages", async () => {
    const root = temporaryFolder({
      'hugo.toml': `${site}[languages.en]\n[languages.fr]\nlanguageCode = 'fr-CA'\n`,
      'content/posts/a.md': post,
      'content/posts/a.fr.md': post,
      'content/posts/b/index.fr.md': post.replace('Hello.\n', '[A]({{< relref "a.md" >}})'),
    });
    const { diagnostics } = await buildFolder({ root, now: '2026-06-01T12:00:00Z' });
    expect(diagnostics).toEqual([]);
    const { items } = JSON.parse(readFileSync(join(root, 'dist/feed.json'), 'utf8'));
    const found = items.map(({ url, language }: Readonly<Record<string, string>>) => `${url} ${language}`);
    expect(found.sort()).toEqual([
      'https://hill.example/fr/posts/a/ fr-CA',
      'https://hill.example/fr/posts/b/ fr-CA',
      'https://hill.example/posts/a/ en',
    ]);
    const { content_html: body } = items.find(({ url }: { url: string }) => url.endsWith('/b/'));
    expect(body).toContain('href="https://hill.example/fr/posts/a/"');
  });
});

describe('a mistake in it', () => {
  it.each([
    ['_config.yml', 'title: [\n', { line: 2, column: 1 }],
    ['hugo.toml', 'title = \n', { line: 1, column: 9 }],
    ['hugo.json', '{', { line: 1, column: 2 }],
  ])('is a warning with its place, since the file is of another tool: %s', async (name, text, start) => {
    const { diagnostics, path } = await taken({ [name]: text, 'content/a.md': post });
    expect(path).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'unread-config', severity: 'warning', path: name, range: { start } }]);
  });

  it.each<readonly [string, (file: string) => void, string]>([
    ['a pipe', (file) => execFileSync('mkfifo', [file]), 'it is a pipe'],
    ['a device', (file) => symlinkSync('/dev/zero', file), 'it is a pipe, a device'],
    ['a link in a circle', (file) => symlinkSync(basename(file), file), 'its symbolic links lead in a circle'],
    ['a link to nothing', (file) => symlinkSync('nowhere', file), 'it does not exist'],
  ])('is that it is no file, which is told: %s', async (_what, make, reason) => {
    for (const name of ['_config.yml', 'hugo.toml']) {
      const root = temporaryFolder({ '_posts/2024-01-31-a.md': post });
      make(join(root, name));
      const { diagnostics } = await loadConfig(root);
      expect(diagnostics).toMatchObject([
        { code: 'unread-config', severity: 'warning', path: name, message: expect.stringContaining(reason) },
      ]);
    }
  });

  it('that its own tool does not mind is none', async () => {
    expect(await taken({ '_config.yml': 'title: A\ntitle: B\n' })).toMatchObject({ names: ['title'], diagnostics: [] });
  });

  it('has its place where a setting cannot be taken over', async () => {
    const yaml = await taken({ '_config.yml': 'title: T\ntimezone: Asia/Tokio\n' });
    const range = { start: { line: 2, column: 11 }, end: { line: 2, column: 21 } };
    expect(yaml.diagnostics).toMatchObject([
      { code: 'unread-setting', severity: 'warning', path: '_config.yml', range },
    ]);
    const toml = await taken({ 'hugo.toml': 'title = "T"\n[permalinks]\nposts = "/:year/:slug/"\n' });
    expect(toml.diagnostics).toMatchObject([
      {
        range: { start: { line: 2, column: 2 } },
        message: '`permalinks` of the site generator cannot be taken over: `{"posts":"/:year/:slug/"}`',
        help: 'set `permalink` in tidings.config, such as `/:year/:slug/` for all articles',
      },
    ]);
  });

  it('is none once the setting is ours', async () => {
    const files = { 'hugo.toml': '[permalinks]\nposts = "/:year/:slug/"\n' };
    const { diagnostics } = await taken({ ...files, 'tidings.config.json': '{ "permalink": "/:year/:slug/" }' });
    expect(diagnostics).toEqual([]);
  });
});

describe('a build', () => {
  const now = '2026-06-01T12:00:00Z';

  /** Builds a Jekyll site with this configuration and gives the address of its one post. */
  async function build(config: string, files: Readonly<Record<string, string>> = {}) {
    const root = temporaryFolder({ '_config.yml': config, '_posts/2024-01-31-hello.md': post, ...files });
    const { files: published, config: resolved, diagnostics, settings } = await buildFolder({ root, now });
    const feed = published.find(({ path }) => path.endsWith('/feed.json'));
    const text = feed && readFileSync(join(root, feed.path), 'utf8');
    return { url: text && JSON.parse(text).items[0].url, config: resolved, diagnostics, settings };
  }

  it('needs no configuration of ours where the generator has one', async () => {
    const { url, diagnostics, settings } = await build('url: https://harbour.example\ntitle: Harbour\n');
    expect({ url, diagnostics }).toEqual({ url: 'https://harbour.example/2024/01/31/hello.html', diagnostics: [] });
    expect(settings).toEqual({ path: '_config.yml', names: ['url', 'title'] });
  });

  it("has addresses after the generator's pattern", async () => {
    const { url } = await build('url: https://harbour.example\nbaseurl: /log\npermalink: /:year/:title/\n');
    expect(url).toBe('https://harbour.example/log/2024/hello/');
  });

  it('takes ours first, then that of the generator, then what package.json says by the way', async () => {
    const { config } = await build('url: https://harbour.example\ntitle: Harbour\ndescription: News\n', {
      'tidings.config.json': '{ "site": { "url": "https://ours.example" } }',
      'package.json': '{ "name": "name", "description": "words", "tidings": { "site": { "title": "Ours" } } }',
    });
    expect(config?.site).toMatchObject({ url: 'https://ours.example', title: 'Ours', description: 'News' });
  });

  it('goes on where the configuration of the generator is broken, and says so', async () => {
    const { url, diagnostics } = await build('title: [', {
      'package.json': '{ "homepage": "https://harbour.example" }',
    });
    expect(url).toBe('https://harbour.example/2024/01/31/hello.html');
    expect(diagnostics).toMatchObject([{ code: 'unread-config', path: '_config.yml' }]);
  });

  it('that is strict publishes nothing with such a warning', async () => {
    const root = temporaryFolder({ '_config.yml': 'title: [', '_posts/2024-01-31-hello.md': post });
    const { kind } = await buildFolder({ root, now, site: 'https://harbour.example', strict: true });
    expect(kind).toBe('articles');
  });

  it('without any address says which one was passed over, and why the file was not read', async () => {
    expect((await build('url: http://localhost:4000\n')).diagnostics).toMatchObject([
      {
        code: 'missing-site-url',
        help: expect.stringMatching(/^`url` in _config\.yml is `http:\/\/localhost:4000`, /),
      },
    ]);
    expect((await build('title: [')).diagnostics.map(({ code }) => code)).toEqual([
      'missing-site-url',
      'unread-config',
    ]);
  });
});
