import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFeed } from 'feedsmith';
import { describe, expect, it, vi } from 'vitest';
import { buildFolder } from '../src/build-folder.js';
import { fixFolder } from '../src/fix-folder.js';
import { temporaryFolder } from './io/temporary-folder.js';

const now = '2026-06-01T12:00:00Z';
const article = '---\ntitle: Hello # greeting\ndate: 2024-01-31\nslug: hello\n---\nThe harbour is open to all.\n';
const other = article.replace('Hello', 'Other').replace('hello', 'other').replace('-31', '-30');
const files = {
  'tidings.config.yaml': 'site: { url: https://example.org }',
  'articles/a.md': article,
  'articles/b.md': other,
};

/** The ids of the published feed, as a parser reads them that is not ours. */
function idsIn(root: string) {
  const { format, feed } = parseFeed(readFileSync(join(root, 'dist/atom.xml'), 'utf8'));
  return format === 'atom' ? feed.entries?.map(({ id }) => id) : undefined;
}

/** A folder whose feed is published, and one article of which then gets another address. */
async function renamed(): Promise<string> {
  const root = temporaryFolder(files);
  expect((await buildFolder({ root, now })).kind).toBe('ok');
  writeFileSync(join(root, 'articles/a.md'), article.replace('slug: hello', 'slug: welcome'));
  return root;
}

describe('a build that fixes', () => {
  it('writes the id that subscribers hold, and then publishes', async () => {
    const root = await renamed();
    const before = idsIn(root);
    expect((await buildFolder({ root, now })).kind).toBe('articles');
    const { kind, fixed, diagnostics } = await fixFolder({ root, now });
    expect(fixed).toEqual([{ path: 'articles/a.md', line: 'id: https://example.org/hello' }]);
    expect(diagnostics).toEqual([]);
    expect(kind).toBe('ok');
    expect(idsIn(root)).toEqual(before);
    expect(readFileSync(join(root, 'articles/a.md'), 'utf8')).toBe(
      article.replace('slug: hello\n', 'slug: welcome\nid: https://example.org/hello\n'),
    );
    expect(readFileSync(join(root, 'articles/b.md'), 'utf8')).toBe(other);
  });

  it('is a build like any other where there is nothing to fix', async () => {
    const root = temporaryFolder(files);
    const { kind, fixed, files: published } = await fixFolder({ root, now });
    expect([kind, fixed, published.length]).toEqual(['ok', [], 3]);
  });

  it('removes what a run left beside an article that was killed, also where there is nothing to fix', async () => {
    const root = temporaryFolder(files);
    const left = join(root, 'articles/.a.md.tidings-4194999-0123abcd.tmp');
    writeFileSync(left, 'half');
    await fixFolder({ root, now, dryRun: true });
    expect(existsSync(left)).toBe(true);
    await fixFolder({ root, now });
    expect(existsSync(left)).toBe(false);
  });

  it('publishes nothing where another error stands, and has fixed what could be', async () => {
    const root = await renamed();
    const feed = readFileSync(join(root, 'dist/atom.xml'), 'utf8');
    writeFileSync(join(root, 'articles/c.md'), other.replace('2024-01-30', 'yesterday'));
    const { kind, fixed, diagnostics } = await fixFolder({ root, now });
    expect(kind).toBe('articles');
    expect(fixed).toHaveLength(1);
    expect(diagnostics.map(({ code }) => code)).toContain('invalid-date');
    expect(readFileSync(join(root, 'dist/atom.xml'), 'utf8')).toBe(feed);
  });

  it('writes nothing in a dry run', async () => {
    const root = await renamed();
    const text = readFileSync(join(root, 'articles/a.md'), 'utf8');
    expect((await fixFolder({ root, now, dryRun: true })).fixed).toEqual([]);
    expect(readFileSync(join(root, 'articles/a.md'), 'utf8')).toBe(text);
  });

  it('renders nothing twice where there is nothing to write', async () => {
    const onProgress = vi.fn();
    const root = temporaryFolder(files);
    await fixFolder({ root, now, dryRun: true, onProgress });
    expect(onProgress.mock.calls.filter(([stage]) => stage === 'render')).toHaveLength(2);
  });

  it.skipIf(process.getuid?.() === 0)('tells what it may not write', async () => {
    const root = await renamed();
    chmodSync(join(root, 'articles'), 0o555);
    const { kind, fixed, diagnostics } = await fixFolder({ root, now });
    chmodSync(join(root, 'articles'), 0o755);
    expect([kind, fixed]).toEqual(['articles', []]);
    expect(diagnostics.map(({ code }) => code)).toContain('unedited-article');
    expect(existsSync(join(root, 'articles/a.md'))).toBe(true);
  });
});

describe('an article that was taken back, and nothing says when', () => {
  const dated = '2026-06-01T12:00:00Z';

  // `at:deleted-entry` was dated by the day of publication, and all that was said of it was `silent-change`.
  it.each([
    ['withdrawn: true # sorry', `withdrawn: ${dated} # sorry`],
    ['withdrawn: "yes"', `withdrawn: "${dated}"`],
    ['withdrawn: A forgery.', `withdrawn: A forgery.\nupdated: ${dated}`],
    ['withdrawn: { reason: A forgery. }', `withdrawn: { reason: A forgery. }\nupdated: ${dated}`],
    ['updated: 2024-01-30\nwithdrawn: A forgery.', `updated: ${dated}\nwithdrawn: A forgery.`],
  ])('is dated: %s', async (line, mended) => {
    const root = temporaryFolder(files);
    await buildFolder({ root, now });
    const withdrawn = article.replace('slug', `${line}\nslug`);
    writeFileSync(join(root, 'articles/a.md'), withdrawn);
    const found = await buildFolder({ root, now, dryRun: true });
    expect(found.diagnostics.map(({ code, path }) => `${code} ${path}`)).toEqual(['undated-withdrawal articles/a.md']);
    expect(found.changes?.counts).toMatchObject({ updated: 1 });
    const { kind, diagnostics } = await fixFolder({ root, now });
    expect([kind, diagnostics]).toEqual(['ok', []]);
    const [first = '', ...more] = mended.split('\n');
    const text = readFileSync(join(root, 'articles/a.md'), 'utf8');
    expect(text.split('\n')).toEqual(expect.arrayContaining([first, ...more]));
    expect(readFileSync(join(root, 'dist/atom.xml'), 'utf8')).toContain(
      `<at:deleted-entry ref="https://example.org/hello" when="${dated}"`,
    );
  });

  it('gets a date under the name that its site has for that', async () => {
    const own = '{ site: { url: https://example.org }, fields: { withdrawn: gone } }';
    const text = article.replace('slug', 'gone: yes\nslug');
    const root = temporaryFolder({ ...files, 'tidings.config.yaml': own, 'articles/a.md': text });
    expect((await fixFolder({ root, now })).fixed).toEqual([{ path: 'articles/a.md', line: `gone: ${dated}` }]);
  });
});
