import { imageSize } from 'image-size';
import { svgRoot } from './svg-root.js';

/** The size of a picture as it is shown, in pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** The orientations of EXIF 2.3 that are turned by a quarter, so that the width is shown as the height. */
const quarterTurns: ReadonlySet<number> = new Set([5, 6, 7, 8]);

/**
 * The size of a picture by the first bytes of its file; `undefined` if they do not tell, so that more of them may.
 *
 * @param mediaType by content: pictures alone have a size here.
 */
export function pictureSize(head: Uint8Array, mediaType: string | undefined): PictureSize | undefined {
  if (!mediaType?.startsWith('image/')) return undefined;
  try {
    const { width, height, orientation } = imageSize(mediaType === 'image/svg+xml' ? svgTag(head) : head);
    const [across, down] = quarterTurns.has(orientation ?? 1) ? [height, width] : [width, height];
    return isLength(across) && isLength(down) ? { width: across, height: down } : undefined;
  } catch {
    return undefined;
  }
}

/** The tag of an SVG picture alone, behind whatever comment and document type are before it. */
function svgTag(head: Uint8Array): Uint8Array {
  return new TextEncoder().encode(svgRoot(new TextDecoder().decode(head)) ?? '');
}

function isLength(pixels: number): boolean {
  return Number.isSafeInteger(pixels) && pixels > 0;
}
