import { describe, expect, it } from 'vitest';
import { isWebAddress } from '../../src/model/is-web-address.js';

describe('an address on the web', () => {
  it.each(['https://blog.example/feed.xml', 'http://blog.example', 'HTTPS://BLOG.EXAMPLE/'])('is %s', (text) => {
    expect(isWebAddress(text)).toBe(true);
  });

  it.each([
    'feed.xml',
    'http:feed.xml',
    'https:/feed.xml',
    'httpd://feed.xml',
    'file:///feed.xml',
    '//blog.example/',
    'old/http://blog.example/',
    '',
  ])('is not %s', (text) => {
    expect(isWebAddress(text)).toBe(false);
  });
});
