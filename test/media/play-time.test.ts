import { describe, expect, it } from 'vitest';
import { playTimeOfBytes } from '../../src/media/play-time.js';
import { mp3, wav } from './sample-files.js';

describe('how long something plays', () => {
  it.each([
    ['audio/vnd.wave', wav(3), 3],
    ['audio/mpeg', mp3(100), 2.612],
    ['audio/mpeg', mp3(100, 5000), 2.612],
  ])('is told by a whole file of type %s', async (mediaType, bytes, seconds) => {
    expect(await playTimeOfBytes(bytes, mediaType, bytes.length)).toBe(seconds);
  });

  it('is told by the beginning of a file whose length is known', async () => {
    const bytes = wav(30);
    expect(await playTimeOfBytes(bytes.subarray(0, 4096), 'audio/vnd.wave', bytes.length)).toBe(30);
    const sound = mp3(1000, 3000);
    expect(await playTimeOfBytes(sound.subarray(0, 20_000), 'audio/mpeg', sound.length)).toBeCloseTo(26.12, 1);
  });

  it('is not guessed from a beginning alone', async () => {
    expect(await playTimeOfBytes(mp3(1000).subarray(0, 20_000), 'audio/mpeg', undefined)).toBeUndefined();
    expect(await playTimeOfBytes(Buffer.from('OggS'), 'audio/ogg', 5000)).toBeUndefined();
  });

  it('is unknown of what is no sound, whatever it is called', async () => {
    for (const type of ['audio/mpeg', 'audio/vnd.wave', 'video/mp4', 'audio/flac', 'audio/ogg']) {
      expect(await playTimeOfBytes(Buffer.from('no sound at all'), type, 15)).toBeUndefined();
    }
  });
});
