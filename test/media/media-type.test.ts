import { describe, expect, it } from 'vitest';
import { compareTypes, mediaTypeByName, mediaTypeOfFile, usualMediaType } from '../../src/media/media-type.js';

describe('a media type by name', () => {
  it.each([
    ['a.JPG', 'image/jpeg'],
    ['https://cdn.example/a.m4a?x=1.png#b', 'audio/mp4'],
    ['audio/a.wav', 'audio/vnd.wave'],
    ['a.b/c.opus', 'audio/ogg'],
    ['talk.vtt', 'text/vtt'],
    ['a.flac', 'audio/flac'],
  ])('of %s is %s', (name, mediaType) => {
    expect(mediaTypeByName(name)).toBe(mediaType);
  });

  it.each(['png', 'a/b', 'https://example.com/', 'a.b/c', 'a.unheardof', ''])('is none for %s', (name) => {
    expect(mediaTypeByName(name)).toBeUndefined();
  });
});

describe('the name of a type', () => {
  it.each([
    ['audio/ogg; codecs=opus', 'audio/ogg'],
    ['Image/JPG', 'image/jpeg'],
    ['audio/x-m4a', 'audio/mp4'],
    ['text/html; charset=utf-8', 'text/html'],
  ])('%s is usually %s', (mediaType, usual) => {
    expect(usualMediaType(mediaType)).toBe(usual);
  });
});

describe('a name against a content', () => {
  it.each([
    ['image/jpeg', 'image/png', 'misnamed'],
    ['image/png', 'image/svg+xml', 'misnamed'],
    ['image/svg+xml', 'image/png', 'misnamed'],
    ['audio/mpeg', 'audio/vnd.wave', 'misnamed'],
    ['text/plain', 'image/png', 'misnamed'],
    ['image/jpeg', 'text/plain', 'not-media'],
    ['image/jpeg', 'text/html', 'not-media'],
    ['audio/mpeg', 'application/xml', 'not-media'],
    ['application/pdf', 'text/html', 'not-media'],
    ['image/svg+xml', 'text/html', 'not-media'],
    ['audio/mp4', 'video/mp4', 'alike'],
    ['video/webm', 'video/matroska', 'alike'],
    ['image/png', 'image/apng', 'alike'],
    ['text/vtt', 'text/plain', 'alike'],
    ['application/json', 'text/plain', 'alike'],
    ['application/epub+zip', 'application/zip', 'alike'],
    [undefined, 'image/png', 'alike'],
    ['image/png', undefined, 'alike'],
  ])('%s and %s are %s', (byName, byContent, expected) => {
    expect(compareTypes(byName, byContent)).toBe(expected);
  });
});

describe('the type of a file', () => {
  it('is that of its content, but by its name inside one container and among texts', () => {
    expect(mediaTypeOfFile('image/jpeg', 'image/png')).toBe('image/png');
    expect(mediaTypeOfFile('audio/mp4', 'video/mp4')).toBe('audio/mp4');
    expect(mediaTypeOfFile('application/x-subrip', 'text/plain')).toBe('application/x-subrip');
    expect(mediaTypeOfFile('image/avif', undefined)).toBe('image/avif');
    expect(mediaTypeOfFile(undefined, 'audio/mpeg')).toBe('audio/mpeg');
  });
});
