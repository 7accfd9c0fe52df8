import { describe, expect, it } from 'vitest';
import { parseTexts, type Setting } from './parse-texts.js';

const dated = (more = ''): string => `---\ndate: 2024-05-06\n${more}\n---\n`;

function linker(places: Readonly<Record<string, string>>, from: string, setting: Setting = {}) {
  const { articles, resolveFrom } = parseTexts(places, setting);
  const article = articles.find(({ file }) => file.place === from);
  if (!article) throw new Error(`no article ${from}`);
  const resolve = resolveFrom(article);
  return (reference: string) => resolve(reference)?.replace('https://news.example', '');
}

const places = {
  'a.md': dated(),
  'news/b.md': dated('slug: other'),
  'news/two words.md': dated(),
  'news/c/index.mdx': dated(),
  'news/draft.md': dated('draft: true'),
  'news/later.md': '---\ndate: 2099-01-01\n---\n',
  'news/hidden.md': dated('unlisted: true'),
  'news/undated.md': '---\ntitle: U\n---\n',
  'sport/d.md': dated(),
  'sport/b.md': dated(),
};

describe('paths of files', () => {
  const from = linker(places, 'news/b.md');

  it.each([
    ['./c/index.mdx', '/news/c/'],
    ['c/index.mdx', '/news/c/'],
    ['../a.md', '/a'],
    ['../sport/d.md#top', '/sport/d#top'],
    ['./two%20words.md?x=1', '/news/two%20words?x=1'],
    ['../../articles/a.md', '/a'],
    ['b.md', '/news/other'],
    ['#top', '/news/other#top'],
  ])('%s leads to %s', (reference, address) => {
    expect(from(reference)).toBe(address);
  });

  it.each(['./missing.md', '../../a.md', './b.png', '', '?x', './%E0%A4%A.md', '../'.repeat(50)])(
    '%s leads nowhere',
    (reference) => {
      expect(from(reference)).toBeUndefined();
    },
  );

  it('leads to pages that are in no feed but on the site, not to what is not there', () => {
    expect(from('./hidden.md')).toBe('/news/hidden');
    expect(from('./undated.md')).toBe('/news/undated');
    expect(from('./draft.md')).toBeUndefined();
    expect(from('./later.md')).toBeUndefined();
  });
});

describe('names', () => {
  const from = linker(places, 'a.md');

  it('lead to an article anywhere', () => {
    expect(from('d')).toBe('/sport/d');
    expect(from('d.md')).toBe('/sport/d');
    expect(from('c')).toBe('/news/c/');
  });

  it('lead nowhere if several articles have them, unless one is beside', () => {
    expect(from('b')).toBeUndefined();
    expect(from('sport/b')).toBe('/sport/b');
    expect(linker(places, 'sport/d.md')('b')).toBe('/sport/b');
  });
});

describe('the ways of site generators', () => {
  it('Zola: @/ and the place in content', () => {
    const from = linker({ 'a.md': dated(), '2024-01-01-b.md': dated() }, 'a.md', {
      dialect: 'zola',
      folder: 'content/blog',
    });
    expect(from('@/blog/2024-01-01-b.md#x')).toBe('/blog/b/#x');
    expect(from('@/news/2024-01-01-c.md')).toBeUndefined();
  });

  it('Hugo: ref and relref', () => {
    const from = linker({ 'posts/a.md': dated(), 'posts/b/index.md': dated(), 'posts/_index.md': '' }, 'posts/a.md', {
      dialect: 'hugo',
      folder: 'content',
    });
    for (const reference of ['b', '/posts/b', '/posts/b/', 'posts/b', './b', 'b/index.md', '/posts/b/index.md']) {
      expect([reference, from(reference)]).toEqual([reference, '/posts/b/']);
    }
    expect(from('/posts/_index.md')).toBe('/posts/');
  });

  it('Jekyll: post_url', () => {
    const from = linker(
      {
        '_posts/2024-05-06-a.md': dated(),
        'news/_posts/2024-05-06-b.md': dated(),
        '_posts/x/2024-05-06-c.md': dated(),
      },
      '_posts/2024-05-06-a.md',
      { dialect: 'jekyll', folder: '' },
    );
    expect(from('2024-05-06-b')).toBe('/news/2024/05/06/b.html');
    expect(from('news/2024-05-06-b')).toBe('/news/2024/05/06/b.html');
    expect(from('/x/2024-05-06-c')).toBe('/2024/05/06/c.html');
    expect(from('x/2024-05-06-c')).toBe('/2024/05/06/c.html');
  });

  it('Docusaurus: the file from the root of the site', () => {
    const setting: Setting = { dialect: 'docusaurus', folder: 'blog' };
    const from = linker({ 'a.md': dated(), '2024-05-06-b.mdx': dated() }, 'a.md', setting);
    expect(from('/blog/2024-05-06-b.mdx')).toBe('/blog/2024/05/06/b');
    expect(from('./2024-05-06-b.mdx')).toBe('/blog/2024/05/06/b');
  });
});
