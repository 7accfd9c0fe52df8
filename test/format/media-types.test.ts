import { describe, expect, it } from 'vitest';
import { formats } from '../../src/format/formats.js';
import { extensionOf, mediaTypeOf, requiredMediaType } from '../../src/format/media-types.js';

describe('the media type of a file', () => {
  it.each([
    ['https://a.example/x.mp3', 'audio/mpeg'],
    ['https://a.example/x.JPG?width=5', 'image/jpeg'],
    ['https://a.example/x.y/z.m4a#t=5', 'audio/mp4'],
    ['https://a.example/x', undefined],
    ['https://a.example/img/', undefined],
    ['https://a.example/', undefined],
    ['https://a.example', undefined],
    ['https://a.example/constructor', undefined],
    ['https://a.example/x.constructor', undefined],
  ])('of %s is %s', (url, type) => {
    expect(mediaTypeOf({ url })).toBe(type);
  });

  it('is what was given, whatever the address looks like', () => {
    expect(mediaTypeOf({ url: 'https://a.example/x.mp3', mediaType: 'audio/ogg' })).toBe('audio/ogg');
  });

  it('is a row of bytes where one is required and none is known', () => {
    expect(requiredMediaType({ url: 'https://a.example/x' })).toBe('application/octet-stream');
  });

  it('is found by the extension of the file, and not by what is asked of it', () => {
    expect(extensionOf('https://a.example/x.tar.gz')).toBe('gz');
    expect(extensionOf('https://a.example/?file=x.png')).toBe('');
  });
});

describe('the formats', () => {
  it('have the media types and files that their specifications and habit name', () => {
    expect(Object.values(formats).map(({ mediaType, fileName }) => [mediaType, fileName])).toEqual([
      ['application/rss+xml', 'rss.xml'],
      ['application/atom+xml', 'atom.xml'],
      ['application/feed+json', 'feed.json'],
    ]);
  });
});
