import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildFolder, type FolderOptions } from '../src/build-folder.js';
import { printText } from '../src/diagnostic/print-text.js';
import { temporaryFolder } from './io/temporary-folder.js';

const article = '---\ntitle: Hello\ndate: 2024-01-31\n---\nHello, *world*.\n';
const broken = '---\ntitle: Hello\ndate: yesterday\n---\nHello.\n';
const undated = '---\ntitle: Hello\n---\nHello.\n';
const now = '2026-06-01T12:00:00Z';

/** Builds a folder with these files at `https://example.org`. */
async function build(files: Readonly<Record<string, string>>, options: FolderOptions = {}) {
  const root = temporaryFolder(files);
  const result = await buildFolder({ root, site: 'https://example.org', now, ...options });
  return { ...result, root, codes: result.diagnostics.map(({ code }) => code) };
}

describe('building a folder', () => {
  it('publishes three feeds', async () => {
    const { kind, files, report, root, codes } = await build({ 'articles/hello.md': article });
    expect({ kind, codes }).toEqual({ kind: 'ok', codes: [] });
    expect(files.map(({ path, state }) => `${path} ${state}`)).toEqual([
      'dist/rss.xml new',
      'dist/atom.xml new',
      'dist/feed.json new',
    ]);
    expect(files.map(({ bytes }) => bytes)).toEqual(report?.feeds.map(({ bytes }) => bytes));
    expect(readFileSync(join(root, 'dist/rss.xml'), 'utf8')).toContain('<title>Hello</title>');
  });

  it('touches nothing the second time', async () => {
    const { root } = await build({ 'articles/hello.md': article });
    const { files } = await buildFolder({ root, site: 'https://example.org', now });
    expect(files.map(({ state }) => state)).toEqual(['unchanged', 'unchanged', 'unchanged']);
  });

  it('does not read its own output as articles', async () => {
    const { kind, report } = await build(
      { 'hello.md': article, 'out/old.md': article },
      { articles: ['.'], out: 'out' },
    );
    expect([kind, report?.articles]).toEqual(['ok', 1]);
  });

  it('lets an option win over the configuration, and that over package.json', async () => {
    const files = {
      'articles/hello.md': article,
      'tidings.config.json':
        '{ "site": { "url": "https://file.example", "title": "File" }, "formats": { "rss": "a.xml" } }',
      'package.json': '{ "name": "package", "description": "Words" }',
    };
    const { config } = await build(files);
    expect(config?.site).toMatchObject({ url: 'https://example.org', title: 'File', description: 'Words' });
    expect(config?.formats.rss).toBe('a.xml');
  });

  it('writes nothing in a dry run, and tells what it would write', async () => {
    const { files, root } = await build({ 'articles/hello.md': article }, { dryRun: true });
    expect(files).toHaveLength(3);
    expect(existsSync(join(root, 'dist'))).toBe(false);
  });
});

describe('a problem', () => {
  const before = { 'dist/rss.xml': 'of before' };

  it('in an article leaves what was published as it was, and its line can be shown', async () => {
    const { kind, files, diagnostics, sources, root } = await build({
      ...before,
      'articles/good.md': article,
      'articles/a.md': broken,
      'articles/b.md': broken,
    });
    expect([kind, files]).toEqual(['articles', []]);
    expect(printText(diagnostics, sources)).toContain(
      [
        'error[invalid-date]: `date` is not a date: `yesterday`',
        '  --> articles/b.md:3:7',
        '   |',
        ' 3 | date: yesterday',
        '   |       ^^^^^^^^^',
      ].join('\n'),
    );
    expect(readFileSync(join(root, 'dist/rss.xml'), 'utf8')).toBe('of before');
    expect(existsSync(join(root, 'dist/atom.xml'))).toBe(false);
  });

  it('that is a warning blocks a strict build only', async () => {
    const files = { ...before, 'articles/good.md': article, 'articles/undated.md': undated };
    expect((await build(files, { acceptChanges: true })).kind).toBe('ok');
    const { kind, root, codes } = await build(files, { strict: true, acceptChanges: true });
    expect([kind, codes]).toEqual(['articles', ['missing-date', 'unreadable-previous']]);
    expect(readFileSync(join(root, 'dist/rss.xml'), 'utf8')).toBe('of before');
  });

  it('is none in a file that is no feed and has no name that the configuration says', async () => {
    const own = { 'tidings.config.yaml': 'formats: { rss: news.xml, atom: false, json: false }' };
    const { kind, codes } = await build({ ...own, 'dist/feed.json': '{}', 'articles/good.md': article });
    expect([kind, codes]).toEqual(['ok', []]);
  });

  it.each<readonly [Readonly<Record<string, string>>, FolderOptions, readonly string[]]>([
    [{ 'articles/hello.md': article }, { site: 'example' }, ['invalid-config']],
    [
      { 'articles/hello.md': article },
      { site: 'example', now: 'soon', limit: 'x' },
      ['invalid-config', 'invalid-config', 'invalid-time'],
    ],
    [{ 'articles/hello.md': article }, { articles: ['posts'] }, ['missing-folder']],
    [{ 'articles/hello.txt': article }, {}, ['no-articles']],
    [{ 'articles/hello.md': article }, { config: 'none.ts' }, ['missing-config']],
    [{ 'articles/hello.md': article, dist: 'a file' }, {}, ['unwritable-file']],
    [{ 'articles/hello.md': article, 'tidings.config.json': '{' }, {}, ['invalid-config-syntax']],
  ])('around the articles is told from one in them: %j %j', async (files, options, expected) => {
    const { kind, codes, files: published } = await build(files, options);
    expect({ kind, codes, published }).toEqual({ kind: 'config', codes: expected, published: [] });
  });

  it('in a configuration has its place in it', async () => {
    const text = '{\n  "site": { "url": "example" }\n}\n';
    const { diagnostics, sources } = await build({ 'tidings.config.json': text });
    expect(printText(diagnostics, sources)).toContain(
      ' 2 |   "site": { "url": "example" }\n   |                    ^^^^^^^^^\n',
    );
  });

  it('is not followed by others that come from it', async () => {
    const root = temporaryFolder({ 'tidings.config.json': '{', 'articles/a.md': article });
    expect((await buildFolder({ root })).diagnostics.map(({ code }) => code)).toEqual(['invalid-config-syntax']);
  });

  it('with a file that vanished or is no text is one of the articles', async () => {
    const { root } = await build({ 'articles/good.md': article });
    writeFileSync(join(root, 'articles/bad.md'), Buffer.from('---\ntitle: caf\u00e9\n---\n', 'latin1'));
    const { kind, diagnostics, report } = await buildFolder({ root, site: 'https://example.org', now });
    expect([kind, report?.articles]).toEqual(['articles', 2]);
    expect(diagnostics).toMatchObject([
      { code: 'invalid-utf8', path: 'articles/bad.md', range: { start: { line: 2 } } },
    ]);
  });
});
