import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { siteAddress } from '../../src/config/site-address.js';

const all = ['codeHost', 'local', 'example'] as const;

describe('the address of the site in a file of another tool', () => {
  it.each([
    ['https://harbour.example/blog'],
    ['https://harbour.github.io'],
    ['http://news.example.com/'],
    ['https://my-example.com'],
  ])('is taken: %s', (url) => {
    expect(siteAddress(` ${url} `, all)).toEqual({ url });
  });

  // It would be the beginning of every id, for ever.
  it.each([
    ['/', 'noAddress'],
    ['not a url', 'noAddress'],
    ['//harbour.example', 'noAddress'],
    [5, 'noAddress'],
    [{}, 'noAddress'],
    ['https://github.com/example/blog', 'codeHost'],
    ['http://localhost:1313/', 'local'],
    ['http://127.0.0.1:4000', 'local'],
    ['http://[::1]/', 'local'],
    ['https://example.com/', 'example'],
    ['http://www.example.org/blog', 'example'],
    ['https://yourusername.github.io', 'example'],
    ['http://yoursite.com', 'example'],
  ])('is passed over: %j', (value, why) => {
    expect(siteAddress(value, all)).toEqual({ why });
  });

  it.each([[undefined], [null], ['']])('may not be there: %j', (value) => {
    expect(siteAddress(value, all)).toEqual({});
  });

  it('is looked for in anything', () => {
    fc.assert(fc.property(fc.anything(), (value) => Object.keys(siteAddress(value, all)).length <= 1));
  });
});
