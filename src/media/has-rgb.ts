/** The colour types of PNG 1.2, 4.1.1, that are RGB: in full, by a palette, with transparency. */
const rgbTypes: ReadonlySet<number> = new Set([2, 3, 6]);

/**
 * Whether the colours of a JPEG or PNG are RGB and neither grey nor CMYK, which some programs cannot show; `undefined`
 * for other files, and where the first bytes do not tell.
 */
export function hasRgb(head: Uint8Array, mediaType: string | undefined): boolean | undefined {
  if (mediaType === 'image/png') {
    const type = head[25];
    return type === undefined ? undefined : rgbTypes.has(type);
  }
  const components = mediaType === 'image/jpeg' ? jpegComponents(head) : undefined;
  return components === undefined ? undefined : components === 3;
}

/** The number of colour components that a JPEG's frame header (ITU-T T.81, B.2.2) names. */
function jpegComponents(head: Uint8Array): number | undefined {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  let at = 2;
  while (at + 9 < head.length && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    // The frame headers are C0 to CF, but for the tables C4, C8 and CC.
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker % 4 !== 0;
    if (isFrame || marker === 0xc0) return view.getUint8(at + 9);
    // A marker may be filled up with further FFs.
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return undefined;
}
