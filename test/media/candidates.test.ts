import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../src/media/candidates.js';
import { parseReference } from '../../src/media/media-reference.js';
import type { MediaUser } from '../../src/media/media-source.js';

const siteUrl = 'https://news.example/blog';

function user(path: string, dialect: MediaUser['dialect'] = 'plain', folder = 'posts'): MediaUser {
  const place = path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;
  return { path, place, url: `https://news.example/blog/${place.replace(/(?:\/index)?\.md$/, '')}/`, dialect };
}

function paths(written: string, from: MediaUser, folders?: readonly string[]): readonly string[] {
  const reference = parseReference(written, siteUrl);
  return reference
    ? candidatesOf(reference, from, { siteUrl, ...(folders && { folders }) }).map(({ path }) => path)
    : [];
}

describe('a path from the article', () => {
  it('is beside it first, then in the folders of the site', () => {
    expect(paths('a.png', user('content/x/index.md', 'hugo', 'content'))).toEqual([
      'content/x/a.png',
      'static/a.png',
      'content/a.png',
      'assets/a.png',
      'static/x/a.png',
      'assets/x/a.png',
    ]);
  });

  it('that begins with a dot is nowhere but there, or where the address of the article leads', () => {
    expect(paths('./a.png', user('posts/x.md', 'docusaurus'))).toEqual([
      'posts/a.png',
      'static/x/a.png',
      'posts/x/a.png',
    ]);
    expect(paths('../img/a.png', user('posts/2024/x.md', 'docusaurus'))[0]).toBe('posts/img/a.png');
  });

  it('is in the folder of its post for Hexo', () => {
    expect(paths('a.png', user('source/_posts/hello.md', 'hexo', 'source/_posts')).slice(0, 2)).toEqual([
      'source/_posts/a.png',
      'source/_posts/hello/a.png',
    ]);
  });

  it.each([
    ['docusaurus', 'blog', '../static/img/a.png', 'img/a.png'],
    ['astro', 'src/content/blog', '../../../public/a.png', 'a.png'],
    ['hugo', 'content', '../static/a.png', 'a.png'],
    ['hugo', 'content', './img/a.png', undefined],
    ['hexo', 'source/_posts', '../img/a.png', undefined],
    ['jekyll', '_posts', '../img/a.png', undefined],
    ['plain', 'posts', '../static/a.png', undefined],
  ] as const)('is at the root of the site of %s, from %s: %s', (dialect, folder, written, place) => {
    const reference = parseReference(written, siteUrl);
    const [first] = reference ? candidatesOf(reference, user(`${folder}/x.md`, dialect, folder), { siteUrl }) : [];
    expect(first?.placeOnSite).toBe(place);
  });

  it.each([
    ['a%20b.png', 'posts/a b.png'],
    ['a.png?width=2#x', 'posts/a.png'],
    ['img\\a.png', 'posts/img/a.png'],
    ['100%.png', 'posts/100%.png'],
    ['%e7%8c%ab.png', 'posts/猫.png'],
    [' a.png ', 'posts/a.png'],
    ['{attach}a.png', 'posts/a.png'],
  ])('%s is the file %s', (written, path) => {
    expect(paths(written, user('posts/x.md'))[0]).toBe(path);
  });
});

describe('a path from the root', () => {
  it.each([
    ['hugo', 'static/img/a.png'],
    ['zola', 'static/img/a.png'],
    ['docusaurus', 'static/img/a.png'],
    ['jekyll', 'img/a.png'],
    ['eleventy', 'public/img/a.png'],
    ['astro', 'public/img/a.png'],
    ['hexo', 'source/img/a.png'],
    ['pelican', 'content/img/a.png'],
    ['plain', 'static/img/a.png'],
  ] as const)('is in the folder that %s has for it', (dialect, path) => {
    expect(paths('/img/a.png', user('posts/x.md', dialect))[0]).toBe(path);
  });

  it('may begin with the path of the site, which its folders do not have', () => {
    expect(paths('/blog/img/a.png', user('posts/x.md', 'docusaurus'))).toContain('static/img/a.png');
  });

  it('is in the folders of the settings and in no other', () => {
    expect(paths('/img/a.png', user('posts/x.md'), ['web', 'files/media'])).toEqual([
      'web/img/a.png',
      'files/media/img/a.png',
    ]);
  });

  it.each([
    ['@site/static/img/a.png', 'docusaurus', 'static/img/a.png'],
    ['{static}/img/a.png', 'pelican', 'content/img/a.png'],
  ] as const)('may have the mark of its generator: %s', (written, dialect, path) => {
    expect(paths(written, user('posts/x.md', dialect))[0]).toBe(path);
  });
});

describe('an address', () => {
  it('of the site is in its folders, and beside an article that has a folder of its own', () => {
    expect(paths('https://news.example/blog/img/a.png', user('posts/x.md', 'docusaurus'))[0]).toBe('static/img/a.png');
    expect(paths('https://news.example/blog/x/a.png', user('posts/x/index.md', 'docusaurus'))).toContain(
      'posts/x/a.png',
    );
  });

  it.each(['https://cdn.example/a.png', '//cdn.example/a.png', 'https://news.example/other/a.png'])(
    'of another site is in none: %s',
    (written) => {
      expect(paths(written, user('posts/x.md'))).toEqual([]);
    },
  );

  it.each(['data:image/png;base64,AA', 'javascript:alert(1)', 'mailto:a@b.example', '', '/', './', '..', '#a'])(
    'that is none is no reference: %s',
    (written) => {
      expect(paths(written, user('posts/x.md'))).toEqual([]);
    },
  );
});

describe('no reference', () => {
  it.each([
    '/../../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/..\\..\\etc/passwd',
    'https://news.example/blog/%2e%2e%2f%2e%2e%2fetc/passwd',
  ])('leads out of a folder of the site: %s', (written) => {
    expect(paths(written, user('posts/x.md')).filter((path) => path.includes('..'))).toEqual([]);
  });

  it('does, whatever it is, nor has a path with an empty part or a null', () => {
    const part = fc.constantFrom('..', '.', '', '%2e%2e', '%00', '\\', '/', 'a', '%2F', '%5c', '?', '#', ':');
    fc.assert(
      fc.property(fc.array(fc.oneof(part, fc.string()), { maxLength: 12 }), (parts) => {
        const reference = parseReference(parts.join(''), siteUrl);
        if (!reference) return;
        for (const { path, folder } of candidatesOf(reference, user('posts/x.md'), { siteUrl })) {
          const steps = path.split('/');
          expect(steps.slice(steps.lastIndexOf('..') + 1)).not.toContain('..');
          if (folder !== undefined) expect(steps).not.toContain('..');
          expect(steps).not.toContain('');
          expect(path).not.toContain('\0');
        }
      }),
    );
  });
});
