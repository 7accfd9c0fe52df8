import { deflateSync } from 'node:zlib';

/** Small files of real formats, made of their parts. */

/** ISO/IEC 15948: signature, header, one empty block of data, end; their checksums are nobody's concern here. */
export function png(width: number, height: number): Buffer {
  const header = Buffer.concat([uint32(width), uint32(height), Buffer.from([8, 0, 0, 0, 0])]);
  const data = deflateSync(Buffer.alloc(0));
  const chunks = [pngChunk('IHDR', header), pngChunk('IDAT', data), pngChunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...chunks]);
}

function pngChunk(name: string, data: Buffer): Buffer {
  return Buffer.concat([uint32(data.length), Buffer.from(name), data, uint32(0)]);
}

/**
 * ITU T.81: the markers before the picture's data.
 *
 * @param orientation of EXIF, 1 to 8.
 * @param before bytes of other segments, such as colour profiles, before the one that has the size.
 */
export function jpeg(width: number, height: number, orientation?: number, before = 0): Buffer {
  const exif = orientation === undefined ? [] : [jpegSegment(0xe1, exifOf(orientation))];
  const padding: Buffer[] = [];
  for (let left = before; left > 0; left -= 65_000)
    padding.push(jpegSegment(0xe2, Buffer.alloc(Math.min(left, 65_000))));
  const frame = Buffer.concat([Buffer.from([8]), uint16(height), uint16(width), Buffer.from([1, 1, 0x11, 0])]);
  const parts = [
    jpegSegment(0xe0, Buffer.from('JFIF\0\x01\x02\0\0\x01\0\x01\0\0')),
    ...exif,
    ...padding,
    jpegSegment(0xc0, frame),
    Buffer.from([0xff, 0xd9]),
  ];
  return Buffer.concat([Buffer.from([0xff, 0xd8]), ...parts]);
}

function jpegSegment(marker: number, data: Buffer): Buffer {
  return Buffer.concat([Buffer.from([0xff, marker]), uint16(data.length + 2), data]);
}

/** A TIFF structure with one entry: tag 0x0112, of type SHORT. */
function exifOf(orientation: number): Buffer {
  const entry = Buffer.concat([uint16(0x0112), uint16(3), uint32(1), uint16(orientation), uint16(0)]);
  const directory = Buffer.concat([uint16(1), entry, uint32(0)]);
  return Buffer.concat([Buffer.from('Exif\0\0MM'), uint16(42), uint32(8), directory]);
}

/** GIF89a: the logical screen, and the end. */
export function gif(width: number, height: number): Buffer {
  return Buffer.concat([Buffer.from('GIF89a'), uint16le(width), uint16le(height), Buffer.from([0, 0, 0, 0x3b])]);
}

/** The extended file format of WebP: the canvas, without any picture on it. */
export function webp(width: number, height: number): Buffer {
  const canvas = Buffer.concat([Buffer.alloc(4), uint24le(width - 1), uint24le(height - 1)]);
  const chunk = Buffer.concat([Buffer.from('VP8X'), uint32le(canvas.length), canvas]);
  return Buffer.concat([Buffer.from('RIFF'), uint32le(chunk.length + 4), Buffer.from('WEBP'), chunk]);
}

export const svg = Buffer.from(
  '\ufeff<?xml version="1.0"?>\n<!-- a <svg> to come -->\n<!DOCTYPE svg [ <!ENTITY a ">"> ]>\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 360"/>\n',
);

/** Silence: eight bits, one channel, 8,000 samples a second. */
export function wav(seconds: number): Buffer {
  const samples = Buffer.alloc(seconds * 8000, 0x80);
  const format = Buffer.concat([uint16le(1), uint16le(1), uint32le(8000), uint32le(8000), uint16le(1), uint16le(8)]);
  const chunks = [
    ...[Buffer.from('WAVEfmt '), uint32le(format.length), format],
    ...[Buffer.from('data'), uint32le(samples.length), samples],
  ];
  const body = Buffer.concat(chunks);
  return Buffer.concat([Buffer.from('RIFF'), uint32le(body.length), body]);
}

/**
 * Silence: frames of MPEG 1, layer III, 128 kbit/s, 44.1 kHz, each 1,152 samples.
 *
 * @param tag bytes of an ID3v2 tag in front, as for the picture of a cover.
 */
export function mp3(frames: number, tag = 0): Buffer {
  const frame = Buffer.alloc(417);
  frame.set([0xff, 0xfb, 0x90, 0x00]);
  const size = [21, 14, 7, 0].map((shift) => (tag >> shift) & 0x7f);
  const id3 = tag === 0 ? [] : [Buffer.from('ID3'), Buffer.from([3, 0, 0, ...size]), Buffer.alloc(tag)];
  return Buffer.concat([...id3, ...Array.from({ length: frames }, () => frame)]);
}

/** The first bytes of an MP4 file: its brand. */
export function mp4(brand: string): Buffer {
  const type = Buffer.concat([Buffer.from('ftyp'), Buffer.from(brand), uint32(0), Buffer.from(brand)]);
  return Buffer.concat([uint32(type.length + 4), type]);
}

function uint16(value: number): Buffer {
  return Buffer.from([value >> 8, value & 255]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function uint16le(value: number): Buffer {
  return uint16(value).reverse();
}

function uint24le(value: number): Buffer {
  return uint32(value).subarray(1).reverse();
}

function uint32le(value: number): Buffer {
  return uint32(value).reverse();
}
