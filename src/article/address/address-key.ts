/** Addresses as this program makes them, of which only the scheme and a final slash can make no difference. */
const plain = /^https?:\/\/[a-z\d.-]*[a-z\d](?:\/[\w.~-]+)*\/?$/;

/**
 * What two http(s) addresses have in common that lead to one page, however they are spelled: the scheme, the letter case
 * of the host, the dot behind it, usual ports, who asks, needless escapes (RFC 3986, section 6.2.2), slashes in a row or
 * at the end, and an empty query make no difference.
 */
export function addressKey(url: string): string {
  if (plain.test(url) || !URL.canParse(url)) return url.replace(/^https?:\/\//, '').replace(/\/$/, '');
  const { hostname, port, pathname, search } = new URL(url);
  const host = hostname.replace(/\.$/, '') + (port === '' || port === '80' || port === '443' ? '' : `:${port}`);
  const path = pathname
    .split('/')
    .filter((segment) => segment !== '')
    .join('/');
  return unescapeUnreserved([host, ...(path ? [path] : [])].join('/') + search);
}

/** Whether two http(s) addresses lead to one page: as {@link addressKey} has it, with `www.` before the host or without. */
export function isSamePage(one: string, other: string): boolean {
  const [key, otherKey] = [one, other].map((url) => addressKey(url).replace(/^www\./, ''));
  return key === otherKey;
}

/** With letters, digits, `-`, `.`, `_` and `~` as they are, and the other escapes in capitals. */
function unescapeUnreserved(text: string): string {
  return text.replaceAll(/%[\da-f]{2}/gi, (written) => {
    const character = String.fromCharCode(Number.parseInt(written.slice(1), 16));
    return /[\w.~-]/.test(character) ? character : written.toUpperCase();
  });
}
