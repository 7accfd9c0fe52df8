import { describe, expect, it } from 'vitest';
import { packageLayer } from '../../src/config/package-layer.js';

describe('package.json', () => {
  it('gives the title, the description and the address of a site', () => {
    const fields = { name: 'gazette', description: 'News', homepage: 'https://example.org/' };
    expect(packageLayer('package.json', fields)).toEqual({
      path: 'package.json',
      value: { site: { title: 'gazette', description: 'News', url: 'https://example.org/' } },
    });
  });

  // `npm init` writes this homepage by itself: it would be the beginning of every id, for ever.
  it.each([
    'https://github.com/example/blog#readme',
    'https://gitlab.com/example/blog',
    'https://www.npmjs.com/package/x',
  ])('gives no address where the homepage is the page of the code: %s', (homepage) => {
    expect(packageLayer('package.json', { name: 'x', homepage }).value).toEqual({ site: { title: 'x' } });
  });

  it.each([['example.org'], [''], [5], [null], [undefined], [{ url: 'https://example.org' }]])(
    'gives no address where the homepage is no address: %j',
    (homepage) => {
      expect(packageLayer('package.json', { homepage }).value).toEqual({ site: {} });
    },
  );

  it('keeps a site at GitHub Pages, which is a site', () => {
    const { value } = packageLayer('package.json', { homepage: 'https://example.github.io/blog' });
    expect(value).toEqual({ site: { url: 'https://example.github.io/blog' } });
  });
});
