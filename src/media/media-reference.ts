/** What a reference is, before anybody has looked for its file. */
export type ParsedReference =
  /** An absolute address; of this site if `path` is there, which is then a path from the site's root. */
  | { readonly kind: 'address'; readonly url: string; readonly path?: string }
  /** A path from the root of the site, without its first slash. */
  | { readonly kind: 'rooted'; readonly path: string }
  /** A path from the article: `explicit` if it begins with a dot, so that it can be from nowhere else. */
  | { readonly kind: 'relative'; readonly path: string; readonly explicit: boolean };

/** What generators put before a path for the root of their content or of the project. */
const rootMark = /^(?:\{(?:static|filename|attach)\}|\|(?:static|filename|attach)\||@site\/static\/)(?=.)/;

/**
 * Takes a reference apart. Queries and fragments belong to the address and not to the file, and what is percent-encoded
 * is decoded. `undefined` for what no file has: another scheme such as `data:`, or nothing at all.
 */
export function parseReference(written: string, siteUrl: string): ParsedReference | undefined {
  const reference = written.trim();
  const absolute = /^(?:https?:)?\/\/[^/]/i.test(reference);
  if (absolute) return parseAddress(reference, siteUrl);
  if (/^[a-z][a-z\d+.-]*:/i.test(reference)) return undefined;
  const marked = rootMark.exec(reference)?.[0];
  const path = decodePath(reference.slice(marked?.length ?? 0));
  if (path.replaceAll(/[./]/g, '') === '') return undefined;
  if (path.startsWith('/')) return { kind: 'rooted', path: path.replace(/^\/+/, '') };
  // Pelican's mark without a slash behind it is relative to the article, Docusaurus' one is not.
  if (marked?.startsWith('@')) return { kind: 'rooted', path };
  return { kind: 'relative', path, explicit: /^\.\.?\//.test(path) };
}

function parseAddress(reference: string, siteUrl: string): ParsedReference | undefined {
  if (!URL.canParse(reference, siteUrl)) return undefined;
  const { href } = new URL(reference, siteUrl);
  const path = pathOnSite(href, siteUrl);
  return path === undefined ? { kind: 'address', url: href } : { kind: 'address', url: href, path };
}

/** The decoded path of an address from the root of the site; `undefined` if the address is not of this site. */
export function pathOnSite(url: string, siteUrl: string): string | undefined {
  const base = new URL(siteUrl);
  const { origin, pathname } = new URL(url);
  const root = base.pathname.replace(/\/*$/, '/');
  if (origin !== base.origin || !pathname.startsWith(root)) return undefined;
  return decodePath(pathname.slice(root.length)) || undefined;
}

/** The address of a decoded path; `undefined` if it has none. */
export function addressOfPath(path: string, base: string): string | undefined {
  const encoded = path.replaceAll(/[%?#\\]/g, (character) => encodeURIComponent(character));
  return URL.canParse(encoded, base) ? new URL(encoded, base).href : undefined;
}

/** A path without query and fragment, its slashes forward, percent-decoded where that gives text. */
function decodePath(reference: string): string {
  const path = reference.replace(/[?#].*$/s, '').replaceAll('\\', '/');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
