import { hash } from 'node:crypto';

/** A name for values, the same only for the same values: the first 96 bits of a SHA-256. */
export function keyOf(...values: readonly unknown[]): string {
  return keyOfBytes(Buffer.from(JSON.stringify(values)));
}

/** The same for bytes. */
export function keyOfBytes(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'base64url').slice(0, 16);
}
