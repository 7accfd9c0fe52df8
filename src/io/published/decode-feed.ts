const marks: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** The most bytes in front of the text that say its encoding. */
const beginning = 200;

/**
 * The text of a feed in the encoding that it names: by its byte order mark, else as the server says, else as its XML
 * declaration says (RFC 7303, section 3.2), else UTF-8. Bytes that mean nothing in it become U+FFFD.
 *
 * @param contentType the server's header, if there is a server.
 */
export function decodeFeed(bytes: Uint8Array, contentType?: string): string {
  const marked = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
  const said = /;\s*charset\s*=\s*"?([\w.:-]+)/i.exec(contentType ?? '')?.[1];
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, beginning));
  const declared = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1];
  const encoding = marked ?? said ?? declared;
  // Most feeds are in UTF-8, also of those that name an encoding that nobody knows.
  return new TextDecoder(isKnown(encoding) ? encoding : 'utf-8').decode(bytes);
}

function isKnown(encoding: string | undefined): boolean {
  try {
    return new TextDecoder(encoding).encoding !== '';
  } catch {
    return false;
  }
}
