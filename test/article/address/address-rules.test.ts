import { describe, expect, it } from 'vitest';
import type { Dialect } from '../../../src/model/dialect.js';
import { parseOne, type Setting } from '../parse-texts.js';

type Case = [rule: string, place: string, frontMatter: string, address: string, setting?: Setting];

function check(dialect: Dialect, cases: readonly Case[]): void {
  for (const [rule, place, frontMatter, address, setting] of cases) {
    it(rule, () => {
      const { article, problems } = parseOne(frontMatter, { dialect, place, ...setting });
      expect({ url: article?.url, problems }).toEqual({ url: `https://news.example${address}`, problems: [] });
    });
  }
}

describe('you come from Jekyll', () => {
  check('jekyll', [
    ['the date and the name of the file', '_posts/2018-07-23-hello.md', 'date: 2018-07-23', '/2018/07/23/hello.html'],
    [
      'months and days of one digit',
      '_posts/2018-7-3-hello.md',
      'title: x\ndate: 2018-07-03',
      '/2018/07/03/hello.html',
    ],
    ['the date of the front matter first', '_posts/2018-07-23-hello.md', 'date: 2019-01-02', '/2019/01/02/hello.html'],
    [
      'categories, in lower case',
      '_posts/2018-07-23-a.md',
      'date: 2018-07-23\ncategories: News World',
      '/news/world/2018/07/23/a.html',
    ],
    [
      'a single category with a space',
      '_posts/2018-07-23-a.md',
      'date: 2018-07-23\ncategory: Open Source',
      '/open%20source/2018/07/23/a.html',
    ],
    [
      'folders above _posts are categories',
      'news/_posts/2018-07-23-a.md',
      'date: 2018-07-23',
      '/news/2018/07/23/a.html',
    ],
    ['folders in _posts are not', '_posts/old/2018-07-23-a.md', 'date: 2018-07-23', '/2018/07/23/a.html'],
    ['slug for the name', '_posts/2018-07-23-a.md', 'date: 2018-07-23\nslug: Other', '/2018/07/23/Other.html'],
    ['permalink as a path', '_posts/2018-07-23-a.md', 'date: 2018-07-23\npermalink: /about/', '/about/'],
    ['permalink as a pattern', '_posts/2018-07-23-a.md', 'date: 2018-07-23\npermalink: /:year/:title/', '/2018/a/'],
    [
      'spaces in the name of the file',
      '_posts/2018-07-23-two words.md',
      'date: 2018-07-23',
      '/2018/07/23/two-words.html',
    ],
    [
      'the day on the clocks of the site',
      '_posts/2025-01-29-late.md',
      'date: 2025-01-29 23:15:32 +0530',
      '/2025/01/30/late.html',
      { timeZone: 'Asia/Tokyo' },
    ],
  ]);
});

describe('you come from Hugo', () => {
  check('hugo', [
    ['the place in content', 'posts/Hello World.md', '', '/posts/hello-world/'],
    ['a date in the name of the file stays', 'posts/2018-07-23-hello.md', '', '/posts/2018-07-23-hello/'],
    ['slug for the last segment', 'posts/hello.md', 'slug: Other', '/posts/other/'],
    ['a slug that Hugo cleans', 'posts/hello.md', 'slug: "What, now?"', '/posts/what-now/'],
    ['url as a whole', 'posts/hello.md', 'url: /2018/hello', '/2018/hello/'],
    ['url with an extension', 'posts/hello.md', 'url: articles/hello.html', '/articles/hello.html'],
    ['url before slug', 'posts/hello.md', 'url: /a/\nslug: b', '/a/'],
    ['url with tokens', 'posts/hello.md', 'title: My Day\nurl: /:year/:slug/', '/2024/my-day/'],
    ['a leaf bundle', 'posts/hello/index.md', '', '/posts/hello/'],
    ['letters of any script', 'posts/Привет.md', '', '/posts/%D0%BF%D1%80%D0%B8%D0%B2%D0%B5%D1%82/'],
    ['folders between content and the articles', 'hello.md', '', '/posts/hello/', { folder: 'site/content/posts' }],
    ['the whole of content', 'posts/hello.md', '', '/posts/hello/', { folder: 'content' }],
  ]);

  it('does not repeat folders that the address of the site has', () => {
    const setting: Setting = { dialect: 'hugo', folder: 'content/posts', site: 'https://news.example/posts' };
    expect(parseOne('', setting).article?.url).toBe('https://news.example/posts/hello/');
  });
});

describe('you come from Zola', () => {
  check('zola', [
    ['the place in content', 'blog/hello.md', '', '/blog/hello/'],
    ['a date in the name of the file goes', 'blog/2018-07-23-hello.md', '', '/blog/hello/'],
    ['also behind an underscore', 'blog/2018-07-23_hello.md', '', '/blog/hello/'],
    ['also in the name of a folder', 'blog/2018-07-23-hello/index.md', '', '/blog/hello/'],
    ['ASCII in lower case', 'blog/Été à Łódź.md', '', '/blog/ete-a-lodz/'],
    ['slug', 'blog/hello.md', 'slug: Other One', '/blog/other-one/'],
    ['path as a whole', 'blog/hello.md', 'path: my/own', '/my/own/'],
  ]);
});

describe('you come from Docusaurus', () => {
  check('docusaurus', [
    ['the date in the name of the file', '2019-08-28-hello.md', '', '/2019/08/28/hello'],
    ['as a folder', '2019-08-28-hello/index.md', '', '/2019/08/28/hello'],
    ['as folders', '2019/08/28/hello.mdx', '', '/2019/08/28/hello'],
    ['behind other folders', 'news/2019-08-28-hello.md', '', '/2019/08/28/news/hello'],
    ['without a date', 'News/Hello.md', '', '/News/Hello'],
    ['slug', '2019-08-28-hello.md', 'slug: hello', '/hello'],
    ['slug with a slash', '2019-08-28-hello.md', 'slug: /team/hello', '/team/hello'],
    ['a blog in a site', '2019-08-28-hello.md', 'slug: /hello', '/blog/hello', { folder: 'website/blog' }],
    ['an index of a blog in a site', 'index.md', 'slug: hello', '/blog/hello', { folder: 'blog' }],
    ['a blog in a site, by its date', '2019-08-28-hello.md', '', '/blog/2019/08/28/hello', { folder: 'blog' }],
  ]);
});

describe('you come from Eleventy', () => {
  check('eleventy', [
    ['the place', 'hello.md', '', '/posts/hello/', { folder: 'posts' }],
    ['the place in the input folder', 'hello.md', '', '/posts/hello/', { folder: 'src/posts' }],
    ['the place in the input folder itself', 'posts/hello.md', '', '/posts/hello/', { folder: 'content' }],
    ['a folder elsewhere', 'hello.md', '', '/hello/', { folder: '../other/posts' }],
    ['index', 'hello/index.md', '', '/posts/hello/', { folder: 'posts' }],
    ['a file named as its folder', 'hello/hello.md', '', '/posts/hello/', { folder: 'posts' }],
    ['permalink', 'hello.md', 'permalink: /a/b.html', '/a/b.html'],
    ['permalink without a slash before it', 'hello.md', 'permalink: a/', '/a/'],
    ['permalink of an index', 'hello.md', 'permalink: /a/index.html', '/a/'],
  ]);

  it('makes the address of the place where a template would fill it in, and says so', () => {
    const { article, problems } = parseOne('permalink: "/{{ page.fileSlug }}/"', {
      dialect: 'eleventy',
      folder: 'src',
    });
    expect(article?.url).toBe('https://news.example/hello/');
    expect(problems).toEqual([
      'unresolved-address: `permalink` is for the site generator to fill in: `/{{ page.fileSlug }}/`',
    ]);
  });
});

describe('you come from Astro', () => {
  check('astro', [
    ['the collection and the place', 'blog/Hello World.md', '', '/blog/hello-world/', { folder: 'src/content' }],
    ['the articles of one collection', 'hello.mdx', '', '/blog/hello/', { folder: 'src/content/blog' }],
    ['pages', 'hello.md', '', '/posts/hello/', { folder: 'src/pages/posts' }],
    ['slug, as it is written', 'hello.md', 'slug: My_Own.Slug', '/blog/My_Own.Slug/', { folder: 'src/content/blog' }],
    ['slug, behind the collection', '2024/hello.md', 'slug: other', '/blog/other/', { folder: 'src/content/blog' }],
  ]);
});

describe('you come from Hexo', () => {
  check('hexo', [
    ['the date and the name of the file', '_posts/hello.md', 'date: 2018-07-23 10:00:00', '/2018/07/23/hello/'],
    ['folders in _posts', 'source/_posts/a/hello.md', 'date: 2018-07-23', '/2018/07/23/a/hello/'],
    ['permalink', '_posts/hello.md', 'permalink: a/b/', '/a/b/'],
  ]);
});

describe('you come from Pelican', () => {
  check('pelican', [
    ['the title', 'tech/hello.md', 'title: "It’s a Day"', '/its-a-day.html'],
    ['slug', 'tech/hello.md', 'title: A day\nslug: my-day', '/my-day.html'],
    ['the name of the file, without a title', 'tech/hello.md', '', '/hello.html'],
  ]);
});

describe('plain articles', () => {
  check('plain', [
    ['the place', 'a/Hello.md', '', '/a/Hello'],
    ['a folder named for the article, with a slash for the pictures in it', 'a/hello/index.md', '', '/a/hello/'],
    ['slug for the last segment', 'a/hello.md', 'slug: other', '/a/other'],
    ['slug for the folder', 'a/hello/index.md', 'slug: other', '/a/other/'],
    ['slug of several segments', 'a/hello.md', 'slug: b/c', '/a/b/c'],
    ['slug from the root', 'a/hello.md', 'slug: /b', '/b'],
    ['permalink', 'a/hello.md', 'permalink: /b/', '/b/'],
    ['permalink without a slash before it', 'a/hello.md', 'permalink: b', '/b'],
    ['path', 'a/hello.md', 'path: /b', '/b'],
    [
      'what an address cannot hold',
      'C# & 100%/naïve “x”.md',
      '',
      '/C%23%20&%20100%25/na%C3%AFve%20%E2%80%9Cx%E2%80%9D',
    ],
    ['what is encoded already', 'a.md', 'slug: na%C3%AFve%20x', '/na%C3%AFve%20x'],
    ['composed and decomposed letters alike', 'cafe\u0301.md', '', '/caf%C3%A9'],
    ['an article for the root', 'index.md', '', '/'],
  ]);
});
