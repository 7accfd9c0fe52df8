import { describe, expect, it } from 'vitest';
import { parseDuration } from '../../src/article/duration.js';

describe('a duration', () => {
  it.each([
    ['3723', 3723],
    ['62.5', 63],
    ['1:02:03', 3723],
    ['62:03', 3723],
    ['0:07', 7],
    [' 00:00:07.250 ', 7],
    ['PT1H2M3S', 3723],
    ['PT62M', 3720],
    ['PT7.4S', 7],
  ])('of %s is %i seconds', (text, seconds) => {
    expect(parseDuration(text)).toBe(seconds);
  });

  it.each(['', 'an hour', '1:2', '1:02:03:04', '-5', 'PT', 'P1D', '1e9', '12:3a'])('is none in %s', (text) => {
    expect(parseDuration(text)).toBeUndefined();
  });
});
