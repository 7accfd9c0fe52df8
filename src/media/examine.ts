import { mediaTypeByContent } from './content-type.js';
import { hasRgb } from './has-rgb.js';
import type { MediaFacts } from './media-source.js';
import { pictureSize } from './picture-size.js';

/** How many bytes of a file are looked at: first few, then more where a picture has its size behind other things. */
const headLengths = { first: 64 * 1024, second: 1024 * 1024 };

/** Gives the first bytes of a file: as many as were asked for, or as it has. */
export type ReadHead = (length: number) => Promise<Uint8Array> | Uint8Array;

/**
 * What the first bytes of a file tell: its type and, of a picture, its size.
 *
 * @param length of the whole file, in bytes.
 */
export async function examine(length: number, readHead: ReadHead): Promise<MediaFacts> {
  const head = await readHead(headLengths.first);
  const mediaType = await mediaTypeByContent(head);
  if (mediaType === undefined) return { length };
  const size = pictureSize(head, mediaType);
  // A photo can have its thumbnail, its colour profile and more before its size.
  const isHidden = size === undefined && head.length < length && mediaType.startsWith('image/');
  const seen = isHidden ? await readHead(headLengths.second) : head;
  const found = isHidden ? pictureSize(seen, mediaType) : size;
  const isRgb = hasRgb(seen, mediaType);
  return { length, mediaType, ...found, ...(isRgb !== undefined && { isRgb }) };
}
