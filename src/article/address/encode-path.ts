const unreserved = /^[\w.~!$&'()*+,;=:@/-]*$/;

/** A path for an address, with everything encoded that has to be, and what already is left so (RFC 3986, section 3.3). */
export function encodePath(path: string): string {
  if (unreserved.test(path)) return path;
  return path.replaceAll(/%[\dA-Fa-f]{2}|[^\w.~!$&'()*+,;=:@/-]/gu, (part) =>
    part.startsWith('%') && part !== '%' ? part : encode(part),
  );
}

/** A query for an address, the same way; the URL Standard's parser would encode its apostrophes, too. */
export function encodeQuery(query: string): string {
  return encodePath(query).replaceAll("'", '%27');
}

function encode(character: string): string {
  return /\p{Surrogate}/u.test(character) ? '%EF%BF%BD' : encodeURIComponent(character);
}

/** Whether a text that somebody wrote can be a path: no way up, no query, no fragment, no other site. */
export function isPath(text: string): boolean {
  if (/[?#\\\u0000-\u001f\u007f]|^[a-z][a-z\d+.-]*:\/\/|^\/\//i.test(text) || escapesPath(text)) return false;
  return !text.split('/').some(isDotSegment);
}

/**
 * Whether a path has control characters, or a way up between slashes, that are hidden in escapes: servers that decode
 * them first would see another path.
 */
export function escapesPath(path: string): boolean {
  if (/%(?:[01][\da-f]|7f)/i.test(path)) return true;
  return /%(?:2f|5c)/i.test(path) && path.split(/\/|\\|%2f|%5c/i).some(isDotSegment);
}

/** Whether a text that somebody wrote can be a query. */
export function isQuery(text: string): boolean {
  return !/[#\\\u0000-\u001f\u007f]/.test(text);
}

/** Whether a segment stands for the folder itself or the one above, however it is encoded (URL Standard, section 4.1). */
export function isDotSegment(segment: string): boolean {
  return /^(?:\.|%2e){1,2}$/i.test(segment);
}
