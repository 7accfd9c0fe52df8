import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostic/diagnostic.js';
import type { Author } from '../../../src/model/entry.js';
import { parseOne, parseTexts, type Setting } from '../parse-texts.js';

function authors(frontMatter: string, setting: Setting = {}): readonly Author[] | undefined {
  const { article, problems } = parseOne(frontMatter, setting);
  expect(problems).toEqual([]);
  return article?.authors;
}

describe('authors', () => {
  it.each([
    ['author: Newsroom', [{ name: 'Newsroom' }]],
    ['by: Newsroom', [{ name: 'Newsroom' }]],
    ['author_name: Newsroom', [{ name: 'Newsroom' }]],
    ['author: Newsroom and Data Desk', [{ name: 'Newsroom and Data Desk' }]],
    ['authors: Newsroom, Data Desk', [{ name: 'Newsroom, Data Desk' }]],
    ['author: [Newsroom, Data Desk]', [{ name: 'Newsroom' }, { name: 'Data Desk' }]],
    ['author: Newsroom <desk@news.example>', [{ name: 'Newsroom', email: 'desk@news.example' }]],
    ['author: \'"News, Room" <desk@news.example>\'', [{ name: 'News, Room', email: 'desk@news.example' }]],
    ['author: desk@news.example (Newsroom)', [{ name: 'Newsroom', email: 'desk@news.example' }]],
    ['author: desk@news.example', [{ email: 'desk@news.example' }]],
    ['author: mailto:desk@news.example', [{ email: 'desk@news.example' }]],
    ['author: {email: "MAILTO:desk@news.example?subject=x"}', [{ email: 'desk@news.example' }]],
    ['author: {name: A, url: www.desk.example}', [{ name: 'A', url: 'https://www.desk.example' }]],
    ['author: {name: A, url: www}', [{ name: 'A', url: 'https://news.example/www' }]],
    ['author: {first: A, last: B}', [{ name: 'A B' }]],
    ['author: {family_name: B, given-name: A}', [{ name: 'A B' }]],
    ['author: {name: {first: A, last: B}}', [{ name: 'A B' }]],
    ['author: {last: B, name: C}', [{ name: 'C' }]],
    ['authors: {a: {name: A}, b: {name: B}}', [{ name: 'A' }, { name: 'B' }]],
    ['author: {socials: {github: a}}', [{ url: 'https://github.com/a' }]],
    ['authors: [[A, B], [[C]]]', [{ name: 'A' }, { name: 'B' }, { name: 'C' }]],
    ['author: Data (@desk)', [{ name: 'Data (@desk)' }]],
  ])('%s', (frontMatter, expected) => {
    expect(authors(frontMatter)).toEqual(expected);
  });

  it('are objects with absolute addresses', () => {
    expect(
      authors(
        'authors:\n  - name: Newsroom\n    url: /desk\n    email: desk@news.example\n    imageURL: img/a.png\n  - Data Desk',
        { site: 'https://news.example/blog' },
      ),
    ).toEqual([
      {
        name: 'Newsroom',
        email: 'desk@news.example',
        url: 'https://news.example/desk',
        avatar: 'https://news.example/blog/img/a.png',
      },
      { name: 'Data Desk' },
    ]);
  });

  it('may have a page at a service instead of one of their own', () => {
    expect(authors('author:\n  name: A Desk\n  twitter: "@adesk"')).toEqual([
      { name: 'A Desk', url: 'https://x.com/adesk' },
    ]);
    expect(authors('author:\n  name: A\n  socials:\n    github: a\n  url: https://a.example')).toEqual([
      { name: 'A', url: 'https://a.example' },
    ]);
  });

  it('may have their addresses in fields beside the name, as Docusaurus had', () => {
    expect(
      authors('author: Newsroom\nauthor_url: https://news.example/desk\nauthorImageURL: /a.png\nauthor_title: Editor', {
        dialect: 'docusaurus',
      }),
    ).toEqual([{ name: 'Newsroom', url: 'https://news.example/desk', avatar: 'https://news.example/a.png' }]);
  });

  it('have an email address from a mailto link', () => {
    expect(authors('author:\n  name: A\n  url: mailto:a@news.example?subject=x')).toEqual([
      { name: 'A', email: 'a@news.example' },
    ]);
  });

  it('have no other schemes', () => {
    const { article, problems } = parseOne(
      'author:\n  name: A\n  url: javascript:alert(1)\n  avatar: data:image/png;base64,x',
    );
    expect(article?.authors).toEqual([{ name: 'A' }]);
    expect(problems).toHaveLength(2);
    expect(problems[0]).toBe(
      'unusable-link: `author` is not an http(s) address and is not used: `javascript:alert(1)`',
    );
  });

  it.each(['author: {title: Editor}', 'authors: [A, {title: Editor}]', 'authors: [[[[[[[A]]]]]], A]'])(
    'are missed where %s names nobody',
    (frontMatter) => {
      const { parsed, problems } = parseOne(`date: 2024-05-06\n${frontMatter}`);
      expect(parsed.articles).toHaveLength(1);
      expect(problems).toEqual([
        expect.stringMatching(/^unusable-author: `authors?` has an author without a name, an email or an address/),
      ]);
      expect(parsed.diagnostics[0]?.range?.start.line).toBe(3);
    },
  );

  it('are not missed behind the last separator', () => {
    expect(authors('authors: "A; B;"', { dialect: 'pelican' })).toEqual([{ name: 'A' }, { name: 'B' }]);
  });

  it('are each there once', () => {
    expect(authors('authors: [A, B, A]')).toEqual([{ name: 'A' }, { name: 'B' }]);
  });

  it('are a list in Pelican', () => {
    expect(authors('authors: A B, C D', { dialect: 'pelican' })).toEqual([{ name: 'A B' }, { name: 'C D' }]);
    expect(authors('authors: "D, C; B, A"', { dialect: 'pelican' })).toEqual([{ name: 'D, C' }, { name: 'B, A' }]);
    expect(authors('author: B, A', { dialect: 'pelican' })).toEqual([{ name: 'B, A' }]);
  });

  it('are those of the site where an article names nobody', () => {
    const desk = { authors: [{ name: 'Newsroom' }] };
    expect(authors('title: A', desk)).toEqual([{ name: 'Newsroom' }]);
    expect(authors('author: {twitter: ~}', desk)).toEqual([{ name: 'Newsroom' }]);
    expect(authors('author: B', desk)).toEqual([{ name: 'B' }]);
  });
});

const people = `
news:
  name: Newsroom
  url: /desk
  image_url: https://news.example/a.png
  email: desk@news.example
data:
  title: A desk
`;

function blog(texts: Readonly<Record<string, string>>, setting: Setting = { dialect: 'docusaurus' }) {
  const files = Object.entries(texts).map(([place, text]) => [
    place,
    place.endsWith('.md') ? `---\ndate: 2024-01-01\n${text}\n---\n` : text,
  ]);
  return parseTexts(Object.fromEntries(files), setting);
}

const messages = (diagnostics: readonly Diagnostic[]): readonly string[] => diagnostics.map(({ message }) => message);

describe('authors in a file of their own', () => {
  const newsroom = {
    name: 'Newsroom',
    url: 'https://news.example/desk',
    avatar: 'https://news.example/a.png',
    email: 'desk@news.example',
  };

  it.each([
    ['a key', 'authors: news', [newsroom]],
    ['a list of keys', 'authors: [news, data]', [newsroom, { name: 'data' }]],
    ['keys among objects', 'authors:\n  - name: A\n  - news', [{ name: 'A' }, newsroom]],
    [
      'a key with something said anew',
      'authors:\n  - key: news\n    name: The Newsroom',
      [{ ...newsroom, name: 'The Newsroom' }],
    ],
  ])('are named by %s', (_, frontMatter, expected) => {
    const { articles, diagnostics } = blog({ 'authors.yml': people, 'a.md': frontMatter });
    expect(articles[0]?.authors).toEqual(expected);
    expect(diagnostics).toEqual([]);
  });

  it('may stand in JSON, or behind a mark of order and a document mark', () => {
    expect(blog({ 'authors.json': '{"a": {"name": "A Desk"}}', 'a.md': 'authors: a' }).articles[0]?.authors).toEqual([
      { name: 'A Desk' },
    ]);
    expect(
      blog({ 'authors.yaml': '\ufeff---\r\na:\r\n  name: B Desk\r\n', 'a.md': 'authors: a' }).articles[0]?.authors,
    ).toEqual([{ name: 'B Desk' }]);
  });

  it('are those of the folder nearest to the article', () => {
    const { articles } = blog({
      'authors.yml': 'a:\n  name: Outer\nb:\n  name: Other',
      'news/authors.yml': 'a:\n  name: Inner',
      'a.md': 'authors: a',
      'news/b.md': 'authors: [a, b]',
    });
    expect(articles.map(({ authors }) => authors.map(({ name }) => name))).toEqual([['Outer'], ['Inner', 'Other']]);
  });

  it('are found in Jekyll’s data as well', () => {
    const { articles, diagnostics, dialect } = blog(
      { '_data/authors.yml': people, '_posts/2024-01-01-a.md': 'author: news', '_posts/2024-01-01-b.md': 'author: B' },
      { dialect: 'auto', folder: '' },
    );
    expect(dialect).toBe('jekyll');
    expect(articles.map(({ authors }) => authors[0]?.name)).toEqual(['Newsroom', 'B']);
    expect(diagnostics).toEqual([]);
  });

  it('are missed in Docusaurus, once a key', () => {
    const { articles, diagnostics } = blog({
      'authors.yml': people,
      'a.md': 'authors: [nws, constructor]',
      'b.md': 'authors: nws',
      'c.md': 'authors:\n  - key: nws\n    url: https://a.example',
    });
    expect(articles.map(({ authors }) => authors[0]?.name)).toEqual(['nws', 'nws', 'nws']);
    expect(messages(diagnostics)).toEqual([
      'no author has the key `nws`, so readers see the key',
      'no author has the key `constructor`, so readers see the key',
    ]);
  });

  it('are an error when they cannot be read, at their own place', () => {
    const { articles, diagnostics } = blog({ 'authors.yml': 'a:\n  name: "A', 'a.md': 'author: A' });
    expect(articles).toHaveLength(1);
    expect(diagnostics).toEqual([expect.objectContaining({ path: 'articles/authors.yml', severity: 'error' })]);
  });
});
