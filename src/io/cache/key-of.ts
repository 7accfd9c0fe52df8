import { hash } from 'node:crypto';

/** A name for values, the same only for the same values: the first 96 bits of a SHA-256. */
export function keyOf(...values: readonly unknown[]): string {
  return keyOfBytes(Buffer.from(JSON.stringify(values)));
}

/** The same for bytes. */
export function keyOfBytes(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'base64url').slice(0, 16);
}

/** Bytes of which the text is a name for a folder on every system. */
const shortEnough = 64;

/** A name that a folder can have, the same only for the same values, also where the case of letters means nothing. */
export function folderNameOf(...values: readonly unknown[]): string {
  const bytes = Buffer.from(JSON.stringify(values));
  return bytes.length <= shortEnough ? bytes.toString('hex') : keyOfBytes(bytes);
}
