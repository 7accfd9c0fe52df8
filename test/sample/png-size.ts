const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** The width and height of a PNG, in pixels (PNG, 11.2.2); `undefined` for any other file. */
export function pngSize(bytes: Buffer): { readonly width: number; readonly height: number } | undefined {
  if (!signature.every((byte, index) => bytes[index] === byte)) return undefined;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
