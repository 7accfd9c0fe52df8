import { describe, expect, it } from 'vitest';
import { hasRgb } from '../../src/media/has-rgb.js';

/** The first bytes of a PNG: its signature and its header, with a colour type. */
function png(colourType: number): Uint8Array {
  const bytes = new Uint8Array(33);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  bytes[25] = colourType;
  return bytes;
}

/** The first bytes of a JPEG: a segment, a table, and a frame header with a number of components. */
function jpeg(components: number, frame = 0xc2): Uint8Array {
  const segment = [0xff, 0xe0, 0, 4, 1, 2];
  const table = [0xff, 0xc4, 0, 3, 9];
  return new Uint8Array([0xff, 0xd8, ...segment, ...table, 0xff, 0xff, frame, 0, 17, 8, 0, 9, 0, 9, components, 1]);
}

describe('whether the colours of a picture are RGB', () => {
  it('is told by the header of a PNG', () => {
    expect([0, 2, 3, 4, 6].map((type) => hasRgb(png(type), 'image/png'))).toEqual([false, true, true, false, true]);
    expect(hasRgb(png(2).slice(0, 20), 'image/png')).toBeUndefined();
  });

  it('is told by the frame header of a JPEG, behind other segments', () => {
    expect([1, 3, 4].map((components) => hasRgb(jpeg(components), 'image/jpeg'))).toEqual([false, true, false]);
    expect(hasRgb(jpeg(3, 0xc0), 'image/jpeg')).toBe(true);
    expect(hasRgb(jpeg(3).slice(0, 14), 'image/jpeg')).toBeUndefined();
  });

  it('is not told of other files', () => {
    expect(hasRgb(png(2), 'image/webp')).toBeUndefined();
  });
});
