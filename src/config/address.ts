/** Whether a text is an absolute http(s) address. */
export function isAddress(text: string): boolean {
  return /^https?:\/\/[^/]/i.test(text) && URL.canParse(text);
}

/** Whether a text is an absolute http(s) address, or a path that begins at the root of the site, such as `/logo.png`. */
export function isReference(text: string): boolean {
  return isAddress(text) || (/^\/(?!\/)/.test(text) && URL.canParse(text, 'https://site.example'));
}

/** An address as a base of others: no user, query or fragment, no slash at its end, the host in ASCII. */
export function baseAddress(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname.replace(/\/+$/, '');
}

/** A reference that {@link isReference} accepts, made absolute. */
export function absolute(reference: string, siteUrl: string): string {
  return new URL(reference, siteUrl).href;
}
