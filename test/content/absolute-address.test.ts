import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AddressKind, absoluteAddress, type Place } from '../../src/content/absolute-address.js';

const place: Place = {
  url: 'https://site.example/blog/post/',
  siteUrl: 'https://site.example',
  path: 'blog/2024/post.md',
  rootFolders: ['static', 'my pictures'],
  resolve: (reference) =>
    reference === './ö other.md' || reference === '@/a.md' ? 'https://site.example/other/' : undefined,
};

function absolute(written: string, kind: AddressKind = 'link'): string | undefined {
  return absoluteAddress(written, kind, place);
}

describe('absoluteAddress', () => {
  it.each([
    ['a.png', 'https://site.example/blog/post/a.png'],
    ['../a', 'https://site.example/blog/a'],
    ['/a', 'https://site.example/a'],
    ['//b.example/a', 'https://b.example/a'],
    ['?q', 'https://site.example/blog/post/?q'],
    ['#f', 'https://site.example/blog/post/#f'],
    ['HTTP://B.example', 'http://b.example/'],
    [' https://b.example/a b ', 'https://b.example/a%20b'],
    ['mailto:desk@b.example', 'mailto:desk@b.example'],
    ['tel:+100', 'tel:+100'],
    ['no%zz.png', 'https://site.example/blog/post/no%25zz.png'],
    ['50%.png', 'https://site.example/blog/post/50%25.png'],
    ['a%20b.png', 'https://site.example/blog/post/a%20b.png'],
    ['@site/static/img/c.png', 'https://site.example/img/c.png'],
    ['pathname:///files/a.pdf', 'https://site.example/files/a.pdf'],
  ])('makes %j %j', (written, address) => {
    expect(absolute(written)).toBe(address);
  });

  it.each([
    '',
    ' ',
    'javascript:x',
    'JaVaScRiPt:x',
    'java\tscript:x',
    '\u0001javascript:x',
    ' \njavascript:x',
    'vbscript:x',
    'data:text/html,x',
    'file:///etc',
    'blob:x',
    'http://[',
    'https://',
  ])('takes %j for no address to follow', (written) => {
    expect(absolute(written)).toBeUndefined();
  });

  it('takes pictures, and nothing else, from the page itself', () => {
    expect(absolute('data:image/png;base64,AA==', 'picture')).toBe('data:image/png;base64,AA==');
    expect(absolute('data:image/svg+xml,<svg onload=x>', 'picture')).toBeUndefined();
    expect(absolute('data:text/html,image/png', 'picture')).toBeUndefined();
    expect(absolute('data:image/png;base64,AA==', 'media')).toBeUndefined();
    expect(absolute('mailto:desk@b.example', 'picture')).toBeUndefined();
  });

  it('knows the files of other articles, and leaves what is none', () => {
    expect(absolute('./%C3%B6%20other.md#part')).toBe('https://site.example/other/#part');
    expect(absolute('@/a.md')).toBe('https://site.example/other/');
    expect(absolute('./unknown.md')).toBe('https://site.example/blog/post/unknown.md');
    expect(absolute('https://b.example/README.md')).toBe('https://b.example/README.md');
    expect(absolute('./%.md')).toBe('https://site.example/blog/post/%25.md');
  });

  it.each([
    ['../../static/img/c.png', 'https://site.example/img/c.png'],
    ['./../../static/img/c.png?v=2#f', 'https://site.example/img/c.png?v=2#f'],
    ['../../my%20pictures/a%20b%2525.png', 'https://site.example/a%20b%2525.png'],
    ['../../static/../static/c.png', 'https://site.example/c.png'],
    ['../static/c.png', 'https://site.example/blog/static/c.png'],
    ['../../../static/c.png', 'https://site.example/static/c.png'],
    ['../../statics/c.png', 'https://site.example/statics/c.png'],
  ])('knows by the place of a file in the project that %s is %s', (written, address) => {
    expect(absolute(written, 'media')).toBe(address);
  });

  it('has what is at the root of a site below the address of the site', () => {
    const below = { ...place, siteUrl: 'https://site.example/docs' };
    expect(absoluteAddress('@site/static/c.png', 'media', below)).toBe('https://site.example/docs/c.png');
    expect(absoluteAddress('../../static/c.png', 'media', below)).toBe('https://site.example/docs/c.png');
  });

  it('leaves files beside the article where they are, whichever folder has both', () => {
    const written = (rootFolders: readonly string[]) =>
      absoluteAddress('../a.png', 'picture', { ...place, rootFolders });
    expect(['', 'blog', 'blog/2024'].map((folder) => written([folder]))).toEqual(
      Array(3).fill('https://site.example/blog/a.png'),
    );
  });

  it('is of an allowed scheme, or is not', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), fc.constantFrom('javascript:', 'data:', '\tdata:')),
        (written) => {
          expect(absolute(written) ?? 'https://').toMatch(/^(?:https?:\/\/|mailto:|tel:)/);
        },
      ),
    );
  });
});
