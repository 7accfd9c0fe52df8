import { describe, expect, it } from 'vitest';
import { parseOne, parseTexts, type Setting } from './parse-texts.js';

const hugo: Setting = {
  dialect: 'hugo',
  folder: 'content',
  translations: {
    languages: [
      { name: 'en', tag: 'en-GB' },
      { name: 'fr', folder: 'fr', tag: 'fr' },
      { name: 'pt-br', folder: 'pt-br', tag: 'pt-BR' },
    ],
    main: 'en',
  },
};

function read(place: string, frontMatter = '', setting: Setting = hugo) {
  const { article, leftOut, problems } = parseOne(frontMatter, { ...setting, place });
  return { url: article?.url.replace('https://news.example', ''), language: article?.language, leftOut, problems };
}

describe('the name of a file says the language of an article', () => {
  it.each([
    ['posts/a.md', '/posts/a/', 'en-GB'],
    ['posts/a.en.md', '/posts/a/', 'en-GB'],
    ['posts/a.fr.md', '/fr/posts/a/', 'fr'],
    ['posts/a.FR.markdown', '/fr/posts/a/', 'fr'],
    ['posts/a.pt-br.md', '/pt-br/posts/a/', 'pt-BR'],
    ['posts/a/index.fr.md', '/fr/posts/a/', 'fr'],
    ['index.fr.md', '/fr/', 'fr'],
    ['posts/v1.2.fr.md', '/fr/posts/v1.2/', 'fr'],
    // No language of the site.
    ['posts/a.de.md', '/posts/a.de/', 'en-GB'],
    ['posts/fr.md', '/posts/fr/', 'en-GB'],
    ['fr/a.md', '/fr/a/', 'en-GB'],
  ])('%s is at %s', (place, url, language) => {
    expect(read(place)).toMatchObject({ url, language, problems: [] });
  });

  it.each([
    ['slug: b', '/fr/posts/b/'],
    ['url: b/', '/fr/b/'],
    ['url: /b/', '/b/'],
    ['url: https://elsewhere.example/b', 'https://elsewhere.example/b'],
  ])('and front matter may say another address: %s', (frontMatter, url) => {
    expect(read('posts/a.fr.md', frontMatter)).toMatchObject({ url, problems: [] });
  });

  it('before a pattern, and in a site that is in a folder', () => {
    expect(read('posts/a.fr.md', '', { ...hugo, permalink: '/:year/:filename/' }).url).toBe('/fr/2024/a/');
    expect(read('posts/a.fr.md', '', { ...hugo, site: 'https://news.example/blog' }).url).toBe('/blog/fr/posts/a/');
  });

  it('unless front matter says another language', () => {
    expect(read('a.fr.md', 'lang: fr_CH').language).toBe('fr-CH');
    expect(read('a.fr.md', 'lang: french')).toMatchObject({
      language: 'fr',
      problems: [expect.stringContaining('invalid-language')],
    });
  });

  it('also of what is in no feed', () => {
    expect(read('posts/_index.fr.md').leftOut).toMatchObject({ reason: 'section' });
  });

  it('nowhere else: without languages, or for another generator', () => {
    const { translations, ...without } = hugo;
    expect(read('posts/a.fr.md', '', without)).toMatchObject({ url: '/posts/a.fr/', language: undefined });
    const plain: Setting = { ...hugo, dialect: 'plain' };
    expect(read('posts/a.fr.md', '', plain)).toMatchObject({ url: '/posts/a.fr', language: undefined });
  });
});

describe('a link from a translation', () => {
  const dated = '---\ndate: 2024-05-06\n---\n';
  const places = [
    'posts/a.md',
    'posts/a.fr.md',
    'posts/b/index.md',
    'posts/b/index.fr.md',
    'posts/c.md',
    'posts/d.fr.md',
    'e.md',
    'e.fr.md',
  ];
  const { articles, resolveFrom } = parseTexts(Object.fromEntries(places.map((place) => [place, dated])), hugo);

  it.each([
    ['posts/d.fr.md', 'a.md', '/fr/posts/a/'],
    ['posts/d.fr.md', './a.md#top', '/fr/posts/a/#top'],
    ['posts/d.fr.md', '/posts/a', '/fr/posts/a/'],
    ['posts/d.fr.md', 'b', '/fr/posts/b/'],
    ['posts/d.fr.md', 'b/index.md', '/fr/posts/b/'],
    ['posts/b/index.fr.md', '../a.md', '/fr/posts/a/'],
    ['posts/d.fr.md', '../e.md', '/fr/e/'],
    ['posts/d.fr.md', 'c.md', '/posts/c/'],
    ['posts/d.fr.md', 'a.fr.md', '/fr/posts/a/'],
    ['posts/c.md', 'a.md', '/posts/a/'],
    ['posts/c.md', 'b', '/posts/b/'],
    ['posts/c.md', 'a.fr.md', '/fr/posts/a/'],
    ['posts/c.md', 'd.md', undefined],
  ])('of %s to %s leads to %s', (from, reference, address) => {
    const article = articles.find(({ file }) => file.place === from);
    const url = article && resolveFrom(article)(reference);
    expect(url?.replace('https://news.example', '')).toBe(address);
  });
});
