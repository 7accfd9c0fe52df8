import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildFolder, type FolderOptions } from '../src/build-folder.js';
import { type BuildOptions, build } from '../src/build-texts.js';
import { temporaryFolder } from './io/temporary-folder.js';

const now = '2026-06-01T12:00:00Z';

/** An article of a day in May 2024. */
function article(day: number, more = '', body = `Body ${day}.`) {
  const date = `2024-05-${String(day).padStart(2, '0')}`;
  return { path: `${day}.md`, text: `---\ntitle: Day ${day}\ndate: ${date}\n${more}---\n${body}\n` };
}

async function titles(articles: BuildOptions['articles'], more: Partial<BuildOptions> = {}) {
  const config = { site: { url: 'https://site.example' }, limit: 3 };
  const { outputs, diagnostics, report } = await build({ config, articles, now: new Date(now), ...more });
  const feed = outputs.find(({ path }) => path === 'feed.json');
  const items: readonly { title: string }[] = feed ? JSON.parse(feed.text).items : [];
  return {
    titles: items.map(({ title }) => title),
    problems: diagnostics.filter(({ severity }) => severity === 'error').map(({ code, path }) => `${code} ${path}`),
    leftOut: report?.leftOut.map(({ path, reason }) => `${path} ${reason}`) ?? [],
  };
}

const good = [1, 2, 3, 4, 5].map((day) => article(day));
const unreadable = { path: 'bad.md', text: '---\ntitle: [\n---\nBad.\n' };
const undatable = article(9, 'updated: someday\n');
/** A table that becomes far more HTML than it is Markdown. */
const table = `|${'a|'.repeat(2_000)}\n|${'-|'.repeat(2_000)}\n${'|b|\n'.repeat(2_000)}`;
const enormous = article(8, '', table);

describe('--skip-invalid', () => {
  it('publishes nothing without', async () => {
    const { titles: found, problems } = await titles([...good, unreadable]);
    expect({ found, problems }).toEqual({ found: [], problems: ['invalid-front-matter bad.md'] });
  });

  it('publishes all that is good, fills the places of what is not, and tells of each', async () => {
    const found = await titles([...good, unreadable, undatable, enormous], { skipInvalid: true });
    expect(found).toEqual({
      titles: ['Day 5', 'Day 4', 'Day 3'],
      problems: ['body-too-large 8.md', 'invalid-date 9.md', 'invalid-front-matter bad.md'],
      leftOut: expect.arrayContaining(['8.md invalid', '9.md invalid', 'bad.md unreadable']),
    });
  });

  it('goes on until every place is filled with a good one', async () => {
    const bad = Array.from({ length: 20 }, (_, index) => article(index + 8, '', table));
    const found = await titles([...good, ...bad], { skipInvalid: true });
    expect(found.titles).toEqual(['Day 5', 'Day 4', 'Day 3']);
    expect(found.problems).toHaveLength(20);
  });

  it('leaves out what only the finished file shows to be wrong', async () => {
    const long = article(7, '', 'word '.repeat(10_000));
    const config = { site: { url: 'https://site.example' }, limit: 3, size: { most: 20_000 } };
    const found = await titles([...good, long], { skipInvalid: true, config });
    expect(found.titles).toEqual(['Day 5', 'Day 4', 'Day 3']);
    expect(found.problems).toEqual(['entry-too-large 7.md']);
  });

  it('gives the same feed as if the bad ones were not there', async () => {
    const config = { site: { url: 'https://site.example' }, limit: 3 };
    const all = { config, now: new Date(now), skipInvalid: true };
    const texts = async (articles: BuildOptions['articles']) =>
      (await build({ ...all, articles })).outputs.map(({ text }) => text).join('');
    expect((await texts([...good, unreadable, undatable, enormous])) === (await texts(good))).toBe(true);
  });

  it('publishes nothing where nothing is good', async () => {
    const { titles: found, problems } = await titles([unreadable], { skipInvalid: true });
    expect({ found, problems }).toEqual({ found: [], problems: ['invalid-front-matter bad.md'] });
  });

  it('goes without a list of authors that cannot be read, which a guest may have written', async () => {
    const authors = { path: 'authors.yml', text: 'newsroom: [\n' };
    const signed = article(6, 'author: newsroom\n');
    const { titles: found, problems } = await titles([...good, signed, authors], { skipInvalid: true });
    expect(found).toEqual(['Day 6', 'Day 5', 'Day 4']);
    expect(problems).toEqual(['invalid-authors authors.yml']);
    expect((await titles([...good, authors])).titles).toEqual([]);
  });

  it('is blocked by what is wrong with no article', async () => {
    const previous = 'no feed';
    const { titles: found, problems } = await titles(good, { skipInvalid: true, previous });
    expect(found).toEqual([]);
    expect(problems).toEqual(['unreadable-feed undefined']);
  });

  it('does not say of an entry whose article cannot be read that there is none', async () => {
    const config = { site: { url: 'https://site.example' } };
    const before = await build({ config, articles: good, now: new Date(now) });
    const previous = before.outputs.find(({ path }) => path === 'feed.json')?.text ?? '';
    const broken = { path: '5.md', text: '---\ntitle: [\n---\nBad.\n' };
    const warned = async (articles: BuildOptions['articles']) => {
      const { diagnostics } = await build({ config, articles, now: new Date(now), skipInvalid: true, previous });
      return diagnostics.filter(({ code }) => code === 'vanished').map(({ message }) => message);
    };
    // Where it is tells which entry it was, and that it cannot be read has been told.
    expect(await warned([...good.slice(0, 4), broken])).toEqual([]);
    const elsewhere = { ...broken, path: 'other.md' };
    expect(await warned([...good.slice(0, 4), elsewhere])).toEqual([
      expect.stringMatching(/: no article that could be read has its id$/),
    ]);
    expect(await warned(good.slice(0, 4))).toEqual([expect.stringMatching(/: no article has its id$/)]);
  });

  it('is blocked by the warnings of what it would publish in a strict build, and by no others', async () => {
    const doubtful = article(6, '', '{{< nothing >}} here');
    const bad = article(7, 'updated: someday\n', '{{< nothing >}} here');
    const strict = { skipInvalid: true, strict: true };
    expect((await titles([...good, doubtful], strict)).titles).toEqual([]);
    expect((await titles([...good, bad], strict)).titles).toEqual(['Day 5', 'Day 4', 'Day 3']);
  });
});

describe('a folder', () => {
  const files = (articles: BuildOptions['articles']) =>
    Object.fromEntries(articles.map(({ path, text }) => [`articles/${path}`, text]));
  const options = (root: string): FolderOptions => ({ root, site: 'https://site.example', now, skipInvalid: true });

  it('with an error is published without its article, and says so', async () => {
    const root = temporaryFolder(files([...good, unreadable]));
    const { kind, files: published } = await buildFolder(options(root));
    expect([kind, published.length]).toEqual(['articles', 3]);
    expect(readFileSync(join(root, 'dist/rss.xml'), 'utf8')).not.toContain('Bad.');
  });

  // The former feeds were gone through once, so that the second round took the build for a first one.
  it('is compared with its former feed although an article is left out after that', async () => {
    const root = temporaryFolder(files(good));
    await buildFolder(options(root));
    writeFileSync(join(root, 'articles/A.md'), article(20).text);
    writeFileSync(join(root, 'articles/a.md'), article(21).text);
    const { changes, diagnostics } = await buildFolder(options(root));
    expect(diagnostics.map(({ code }) => code)).toEqual(['similar-id']);
    expect(changes?.counts).toMatchObject({ new: 1, unchanged: 5 });
  });

  it('whose body takes too long, or too much memory, is published without that article', async () => {
    const slow = article(6, '', '- a\n'.repeat(1_000_000));
    const heavy = article(7, '', 'a|b\n-|-\nc|d\n\n'.repeat(200_000));
    const config = (limits: string) => ({ 'tidings.config.yaml': `limits: { ${limits} }\n` });
    const build = (one: typeof slow, limits: string) =>
      buildFolder(options(temporaryFolder({ ...files([...good, one]), ...config(limits) })));
    const [late, large] = [await build(slow, 'seconds: 0.5'), await build(heavy, 'seconds: 60, memory: 64')];
    expect(late.diagnostics).toMatchObject([{ code: 'slow-body', path: 'articles/6.md' }]);
    expect(large.diagnostics).toMatchObject([{ code: 'heavy-body', path: 'articles/7.md' }]);
    for (const { files: published, report } of [late, large]) {
      expect(published).toHaveLength(3);
      expect(report?.feeds[0]?.entries).toBe(5);
    }
  });
});
