import type { Enclosure } from '../model/entry.js';
import type { FormatName } from '../model/feed-document.js';

/** What a server should send each format as: the first two are registered, JSON Feed 1.1 names the third. */
export const formatMediaTypes = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
} as const satisfies Record<FormatName, string>;

/** For files whose type nobody gave: what feeds carry, under the names that IANA has registered. */
const byExtension: Readonly<Record<string, string>> = {
  aac: 'audio/aac',
  flac: 'audio/flac',
  m4a: 'audio/mp4',
  mp3: 'audio/mpeg',
  oga: 'audio/ogg',
  ogg: 'audio/ogg',
  opus: 'audio/ogg',
  wav: 'audio/vnd.wave',
  m4v: 'video/mp4',
  mov: 'video/quicktime',
  mp4: 'video/mp4',
  ogv: 'video/ogg',
  webm: 'video/webm',
  avif: 'image/avif',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
  epub: 'application/epub+zip',
  pdf: 'application/pdf',
};

/** The media type of a file, as given, else by the extension of its address; `undefined` when that is unknown. */
export function mediaTypeOf({ mediaType, url }: Enclosure): string | undefined {
  return mediaType ?? byExtension[extensionOf(url)];
}

/** The media type where a format demands one; a file of unknown type is a row of bytes (RFC 2046, 4.5.1). */
export function requiredMediaType(file: Enclosure): string {
  return mediaTypeOf(file) ?? 'application/octet-stream';
}

/** The extension of an address's file in lower case, without the dot; empty when it has none. */
export function extensionOf(url: string): string {
  return /^[^?#]*\.([a-z0-9]{1,8})(?:[?#]|$)/i.exec(url)?.[1]?.toLowerCase() ?? '';
}
