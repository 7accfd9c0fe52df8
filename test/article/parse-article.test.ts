import { describe, expect, it } from 'vitest';
import { parseOne, parseTexts } from './parse-texts.js';

describe('the id', () => {
  it.each([
    ['id: https://old.example/?p=1', 'https://old.example/?p=1'],
    ['guid: "tag:news.example,2020:a"\nid: 7', 'tag:news.example,2020:a'],
    ['id: urn:isbn:0451450523', 'urn:isbn:0451450523'],
    ['uuid: F81D4FAE-7dec-11d0-a765-00a0c91e6bf6', 'urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6'],
  ])('is %s', (frontMatter, id) => {
    expect(parseOne(frontMatter)).toMatchObject({ article: { id }, problems: [] });
  });

  it('is the address where there is none', () => {
    expect(parseOne('slug: a').article?.id).toBe('https://news.example/a');
  });

  it.each(['id: 42', 'id: my-post', 'id: [a]', 'id: "C:\\\\posts"', 'id: "note: a b"'])(
    'is the address for %s, which is no id for Atom',
    (frontMatter) => {
      expect(parseOne(frontMatter)).toMatchObject({
        article: { id: 'https://news.example/hello' },
        problems: [expect.stringMatching(/^unusable-id: `id` is neither an address, a `tag:` nor a `urn:`/)],
      });
    },
  );
});

describe('the language', () => {
  it.each([
    ['lang: pt-br', 'pt-BR'],
    ['language: zh_Hant_TW', 'zh-Hant-TW'],
    ['locale: ar', 'ar'],
  ])('is %s', (frontMatter, language) => {
    expect(parseOne(frontMatter)).toMatchObject({ article: { language }, problems: [] });
  });

  it.each(['English', 'e', 'en-', '[en]'])('is not %s', (value) => {
    const { article, problems } = parseOne(`lang: ${value}`);
    expect(article).not.toHaveProperty('language');
    expect(problems).toEqual([expect.stringContaining('invalid-language: `lang` is not a language tag')]);
  });
});

describe('the page elsewhere that a link post is about', () => {
  it.each(['link: https://other.example/a?b=c#d', 'external-url: https://other.example/a?b=c#d'])(
    '%s',
    (frontMatter) => {
      expect(parseOne(frontMatter).article?.externalUrl).toBe('https://other.example/a?b=c#d');
    },
  );

  it.each(['/a', 'javascript:alert(1)', 'ftp://other.example', '//other.example', 'https://', '[a]'])(
    'is not %s',
    (link) => {
      const { article, problems } = parseOne(`link: ${link}`);
      expect(article).not.toHaveProperty('externalUrl');
      expect(problems).toEqual([expect.stringContaining('unusable-link: `link` is not an http(s) address')]);
    },
  );

  it('is not the article itself', () => {
    expect(parseOne('link: https://news.example/hello/').article).not.toHaveProperty('externalUrl');
  });

  it('is written without its scheme', () => {
    expect(parseOne('link: www.museum.example/a').article?.externalUrl).toBe('https://www.museum.example/a');
  });

  it('is encoded where it has to be', () => {
    expect(parseOne('link: https://other.example/a b/“c”').article?.externalUrl).toBe(
      'https://other.example/a%20b/%E2%80%9Cc%E2%80%9D',
    );
  });
});

describe('where an article was first published', () => {
  it.each([
    ['source: https://other.example/a', { url: 'https://other.example/a' }],
    ['source:\n  title: Other\n  url: https://other.example/a', { title: 'Other', url: 'https://other.example/a' }],
    ['source: Other News\nsource_url: https://other.example', { title: 'Other News', url: 'https://other.example' }],
    ['canonical_url: https://other.example/a', { url: 'https://other.example/a' }],
  ])('is %s', (frontMatter, source) => {
    expect(parseOne(frontMatter).article?.source).toEqual(source);
  });

  it.each([
    'canonical_url: https://news.example/hello',
    'canonical_url: http://www.NEWS.example/hello/#top',
    'canonical: /hello',
    'source: true',
  ])('is not %s', (frontMatter) => {
    expect(parseOne(frontMatter).article).not.toHaveProperty('source');
    expect(parseOne(frontMatter).problems).toEqual([]);
  });

  it.each(['source: An agency', 'source:\n  title: An agency'])(
    'is elsewhere, and nobody says where: %s',
    (frontMatter) => {
      expect(parseOne(frontMatter).article?.source).toBe(false);
      expect(parseOne(frontMatter).problems).toEqual([]);
    },
  );

  it.each(['source:\n  url: other.example/a', 'source: ftp://other.example/a', 'source_url: other.example/a'])(
    'is missed where it is no address: %s',
    (frontMatter) => {
      expect(parseOne(frontMatter).article?.source).toBe(false);
      expect(parseOne(frontMatter).problems).toEqual([expect.stringMatching(/^unusable-link: `source(?:_url)?` /)]);
    },
  );
});

describe('the lead picture', () => {
  it.each([
    ['image: a.png', 'a.png'],
    ['images: [a.png, b.png]', 'a.png'],
    ['cover:\n  image: ./a.png\n  alt: A', './a.png'],
    ['heroImage: "../a b.png"', '../a b.png'],
    ['image:\n  path: /a.png\n  thumbnail: /b.png', '/a.png'],
    ['images:\n  - src: a.png', 'a.png'],
    ['header:\n  teaser: a.png', 'a.png'],
    ['image: false\ncover: a.png', 'a.png'],
  ])('is as written in %s', (frontMatter, image) => {
    expect(parseOne(frontMatter).article?.image?.reference).toBe(image);
  });

  it('is none where a switch has its name', () => {
    expect(parseOne('banner: true').article).not.toHaveProperty('image');
  });
});

describe('what an article says', () => {
  it('is absent where it says nothing', () => {
    const { article } = parseOne('title: ~');
    expect(Object.keys(article ?? {}).sort()).toEqual([
      'authors',
      'enclosures',
      'file',
      'id',
      'mark',
      'published',
      'tags',
      'updated',
      'url',
    ]);
  });

  it('is the same in YAML, TOML and JSON', () => {
    const { articles, diagnostics } = parseTexts({
      'yaml.md': '---\ntitle: A\ndate: 2024-01-02 03:04:05\ntags: [x]\nslug: yaml\nextra:\n  author: B\n---\n',
      'toml.md':
        '+++\ntitle = "A"\ndate = 2024-01-02 03:04:05\ntags = ["x"]\nslug = "toml"\n[extra]\nauthor = "B"\n+++\n',
      'json.md':
        '{"title": "A", "date": "2024-01-02 03:04:05", "tags": ["x"], "slug": "json", "extra": {"author": "B"}}\n',
    });
    expect(diagnostics).toEqual([]);
    const meanings = articles.map(({ title, published, tags, authors }) => ({ title, published, tags, authors }));
    const meaning = { title: 'A', published: '2024-01-02T03:04:05Z', tags: [{ name: 'x' }], authors: [{ name: 'B' }] };
    expect(meanings).toEqual([meaning, meaning, meaning]);
  });
});

describe('an article whose date is wrong', () => {
  it('is told of its other mistakes, too', () => {
    const { leftOut, problems } = parseOne('date: 2026-02-30\nlang: english\nlicense: MIT\nlink: museum.example');
    expect(leftOut?.reason).toBe('unreadable');
    expect(problems.map((problem) => problem.split(':')[0])).toEqual([
      'invalid-date',
      'invalid-language',
      'unusable-license',
      'unusable-link',
    ]);
  });
});
