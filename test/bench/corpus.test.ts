import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { corpusArticle, edited } from '../../bench/corpus/corpus-article.js';
import { publishedArticles } from '../../bench/corpus/published-articles.js';
import { rewriteCorpus, writeCorpus } from '../../bench/corpus/write-corpus.js';
import { splitFrontMatter } from '../../src/article/front-matter.js';

const settings = { count: 1000, seed: 1 };
const articles = Array.from({ length: settings.count }, (_, index) => corpusArticle(settings, index));
const work = mkdtempSync(join(tmpdir(), 'tidings-corpus-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

function share(pattern: RegExp): number {
  return articles.filter(({ text }) => pattern.test(text)).length / articles.length;
}

describe('the corpus', () => {
  it('has the same bytes on every machine', () => {
    const hash = createHash('sha256');
    for (const { path, text } of articles) hash.update(`${path}\n${text}`);
    expect(hash.digest('hex')).toBe('f5d4c6ef267921295f8a44f8bea570dbee93f780c316795ab2b58b080a0b3870');
  });

  it('is another one for another seed, and each article for itself', () => {
    expect(corpusArticle({ ...settings, seed: 2 }, 7).text).not.toBe(articles[7]!.text);
    expect(corpusArticle(settings, 7)).toEqual(articles[7]);
  });

  it('has files of about 7 kB in folders by year and month, each once', () => {
    const mean = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / articles.length;
    expect(mean).toBeGreaterThan(6000);
    expect(mean).toBeLessThan(8000);
    for (const { path } of articles) expect(path).toMatch(/^20\d\d\/(?:0[1-9]|1[0-2])\/[a-z\d]+(?:-[a-z\d]+)*\.md$/);
    expect(new Set(articles.map(({ slug }) => slug)).size).toBe(articles.length);
  });

  it('has dates that rise with the index, also in a large one', () => {
    const large = { count: 100_000, seed: 1 };
    const dates = Array.from({ length: 500 }, (_, index) => corpusArticle(large, 50_000 + index).published);
    expect(dates).toEqual([...new Set(dates)].toSorted((a, b) => a - b));
  });

  it('has front matter that says what the corpus says', () => {
    for (const { text, title, published, isDraft } of articles) {
      const { frontMatter, diagnostics } = splitFrontMatter(text, 'a.md');
      const { data } = frontMatter;
      expect(diagnostics).toEqual([]);
      expect(data['title']).toBe(title);
      expect(Date.parse(String(data['date']))).toBe(published);
      expect(data['draft']).toBe(isDraft ? 'true' : undefined);
    }
  });

  it.each([
    ['an updated date', /^updated: /m, 0.15, 0.35],
    ['two authors', /^authors:\n.*(?:\n {4}.*)?\n {2}- /m, 0.1, 0.3],
    ['a plain description', /^description: \w/m, 0.15, 0.45],
    ['a quoted description', /^description: ["']/m, 0.15, 0.45],
    ['a folded description', /^description: >-$/m, 0.15, 0.45],
    ['a picture', /^image: /m, 0.5, 0.7],
    ['audio', /^audio:$/m, 0.02, 0.09],
    ['a draft', /^draft: true$/m, 0.01, 0.04],
    ['strong emphasis', /\*\*\w/, 0.5, 1],
    ['an absolute link', /\]\(https:/, 0.5, 1],
    ['a link to another article', /\]\(\.\.\/\.\.\/20\d\d\/\d\d\/[\w-]+\.md\)/, 0.4, 1],
    ['a link from the root', /\]\(\/topics\//, 0.3, 1],
    ['a list', /^- /m, 0.4, 1],
    ['a numbered list', /^1\. /m, 0.2, 1],
    ['a quote', /^> /m, 0.3, 1],
    ['a picture in the body', /!\[/, 0.2, 1],
    ['a table', /^\| --- \|/m, 0.1, 0.6],
    ['code', /^```/m, 0.1, 0.6],
    ['a footnote', /^\[\^1\]: /m, 0.2, 0.7],
    ['a figure in HTML', /^<figure/m, 0.05, 0.4],
    ['another script', /[\p{Script=Han}\p{Script=Arabic}\p{Script=Cyrillic}]/u, 0.2, 0.9],
    ['emoji', /\p{Extended_Pictographic}/u, 0.3, 1],
  ])('has %s in its share of the articles', (_what, pattern, least, most) => {
    expect(share(pattern)).toBeGreaterThan(least);
    expect(share(pattern)).toBeLessThan(most);
  });

  it('has bylines of desks and no people', () => {
    const names = articles.flatMap(({ text }) => [...text.matchAll(/^ {2}- name: (.+)$/gm)].map(([, name]) => name));
    for (const name of names) expect(name).toMatch(/Desk|Newsroom|Page|Redaktion|Rédaction/);
  });

  it('has links that lead to articles of its own that are published', () => {
    const published = new Set(articles.filter(({ isDraft }) => !isDraft).map(({ path }) => path));
    const links = articles.flatMap(({ text }) => [...text.matchAll(/\]\(\.\.\/\.\.\/(20[^)]+)\)/g)]);
    for (const [, path = ''] of links) expect(published).toContain(path);
  });

  it('gives the published articles from either end', () => {
    const newest = [...publishedArticles(settings, 'newest')];
    expect(newest).toEqual(articles.filter(({ isDraft }) => !isDraft).toReversed());
    expect([...publishedArticles(settings, 'oldest')]).toEqual(newest.toReversed());
  });

  it('has an opening and a closing sentence in each body, and another closing one after an edit', () => {
    for (const article of articles) expect(article.text).toContain(`\n${article.closing}\n`);
    const [article] = articles as [(typeof articles)[0]];
    expect(article.text).toContain(`---\n\n${article.opening} `);
    const [first, second] = [edited(article, 1), edited(article, 2)];
    expect(new Set([article.closing, first.closing, second.closing]).size).toBe(3);
    expect(first.text).toBe(article.text.replace(article.closing, first.closing));
    expect(edited(article, 1)).toEqual(first);
  });
});

describe('the files of a corpus', () => {
  const small = { count: 20, seed: 3 };
  const folder = join(work, 'articles');
  const paths = Array.from({ length: small.count }, (_, index) => corpusArticle(small, index).path);
  const read = () => paths.map((path) => readFileSync(join(folder, path), 'utf8'));

  it('are written once, and anew for another corpus or after half of it', () => {
    expect(writeCorpus(folder, small)).toBe(true);
    expect(readdirSync(folder, { recursive: true }).filter((name) => String(name).endsWith('.md'))).toHaveLength(20);
    expect(writeCorpus(folder, small)).toBe(false);
    expect(writeCorpus(folder, { ...small, count: 19 })).toBe(true);
    rmSync(`${folder}.made-of`);
    expect(writeCorpus(folder, small)).toBe(true);
    expect(read()).toEqual(paths.map((_, index) => corpusArticle(small, index).text));
  });

  it('are other files with the same bytes after being rewritten', () => {
    writeFileSync(join(folder, paths[0]!), 'kept as it is');
    const before = read();
    const numbers = paths.map((path) => statSync(join(folder, path)).ino);
    rewriteCorpus(folder, paths);
    expect(read()).toEqual(before);
    for (const [index, path] of paths.entries()) expect(statSync(join(folder, path)).ino).not.toBe(numbers[index]);
  });
});
