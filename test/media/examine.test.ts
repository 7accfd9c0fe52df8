import { describe, expect, it } from 'vitest';
import { examine } from '../../src/media/examine.js';
import type { MediaFacts } from '../../src/media/media-source.js';
import { gif, jpeg, mp3, mp4, png, svg, wav, webp } from './sample-files.js';

function look(bytes: Uint8Array): Promise<MediaFacts> {
  return examine(bytes.length, (length) => bytes.subarray(0, length));
}

describe('a picture', () => {
  it.each([
    ['image/png', png(300, 200)],
    ['image/gif', gif(300, 200)],
    ['image/webp', webp(300, 200)],
    ['image/jpeg', jpeg(300, 200)],
  ])('of type %s has its type and size by its content', async (mediaType, bytes) => {
    expect(await look(bytes)).toMatchObject({ length: bytes.length, mediaType, width: 300, height: 200 });
  });

  it.each([1, 2, 3, 4])('keeps its size in orientation %i', async (orientation) => {
    expect(await look(jpeg(300, 200, orientation))).toMatchObject({ width: 300, height: 200 });
  });

  it.each([5, 6, 7, 8])(
    'is as wide as it is shown in orientation %i, which turns it by a quarter',
    async (orientation) => {
      expect(await look(jpeg(300, 200, orientation))).toMatchObject({ width: 200, height: 300 });
    },
  );

  it('has its size behind a profile that is longer than what is read at first', async () => {
    expect(await look(jpeg(300, 200, 6, 200_000))).toMatchObject({ width: 200, height: 300 });
  });

  it('that is a drawing is known behind declaration, comment and document type', async () => {
    expect(await look(svg)).toEqual({ length: svg.length, mediaType: 'image/svg+xml', width: 640, height: 360 });
  });

  it('that is a drawing may have no size', async () => {
    const bytes = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="100%"><path d="M0 0"/></svg>');
    expect(await look(bytes)).toEqual({ length: bytes.length, mediaType: 'image/svg+xml' });
  });

  it('that is cut off has a type and no size', async () => {
    const facts = await look(new Uint8Array(jpeg(300, 200)).slice(0, 22));
    expect(facts).toMatchObject({ length: 22, mediaType: 'image/jpeg' });
    expect(facts).not.toHaveProperty('width');
  });
});

describe('another file', () => {
  it.each([
    ['audio/vnd.wave', wav(1)],
    ['audio/mpeg', mp3(10)],
    ['audio/mpeg', mp3(10, 200_000)],
    ['video/mp4', mp4('isom')],
    ['audio/mp4', mp4('M4A ')],
    ['application/pdf', Buffer.from('%PDF-1.7\n%\u00e2\u00e3\n')],
    ['text/vtt', Buffer.from('WEBVTT\n\n00:00.000 --> 00:01.000\nHello\n')],
    ['text/html', Buffer.from('<!DOCTYPE html><title>Not found</title>')],
    ['text/plain', Buffer.from('Hello, picture of a cat: 猫')],
  ])('is %s by its content', async (mediaType, bytes) => {
    expect(await look(bytes)).toEqual({ length: bytes.length, mediaType });
  });

  it('is a text also when its first bytes end inside a character', async () => {
    const bytes = Buffer.from(`a${'猫'.repeat(40_000)}`);
    expect(await look(bytes)).toEqual({ length: bytes.length, mediaType: 'text/plain' });
  });

  it('has no type where nothing tells it', async () => {
    expect(await look(Buffer.from([0, 1, 2, 3, 250, 251]))).toEqual({ length: 6 });
    expect(await look(Buffer.alloc(0))).toEqual({ length: 0 });
  });
});
