import { sha1 } from '@noble/hashes/legacy.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** The namespace of podcasts (Podcasting 2.0, "guid"). */
const namespace = hexToBytes('ead4c236bf5858c6a2c6a6b28d128cb6');

/**
 * What a podcast is known by wherever it is published (Podcasting 2.0, "guid"): a UUID of version 5 (RFC 9562, 5.5) of
 * the address of its feed, without the scheme and the slashes at its end.
 *
 * It is made once: a podcast that moves takes the one of its first address with it.
 */
export function podcastGuid(feedUrl: string): string {
  const name = feedUrl.replace(/^[a-z][a-z\d+.-]*:\/\//i, '').replace(/\/+$/, '');
  const bytes = sha1(concatBytes(namespace, utf8ToBytes(name))).slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytesToHex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
