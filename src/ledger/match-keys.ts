import { decodeReferences } from '../article/plain-text/decode-references.js';

/**
 * What two addresses of one page have in common: the host and the path, without the scheme, `www.`, a slash or
 * `index.html` at the end, a fragment, and the marks of newsletters in the query. `undefined` if it is none of the web.
 */
export function addressKey(address: string | undefined): string | undefined {
  const url = webAddress(address);
  return url && `${url.hostname.replace(/^www\./, '')}${url.port && `:${url.port}`}${pathOf(url)}`;
}

/** What is left of an address when its site moves to another host: its path; `undefined` for the home page. */
export function pathKey(address: string | undefined): string | undefined {
  const url = webAddress(address);
  const path = url ? pathOf(url) : '';
  return path === '' ? undefined : path;
}

/** A title's letters and digits, whatever their case and form; of a title without any, all of it. */
export function titleKey(title: string | undefined): string | undefined {
  if (title === undefined) return undefined;
  const folded = decodeReferences(title).normalize('NFKC').toLowerCase();
  return folded.replace(/[^\p{L}\p{M}\p{N}]+/gu, '') || folded.trim() || undefined;
}

function webAddress(address: string | undefined): URL | undefined {
  if (address === undefined || !/^https?:/i.test(address) || !URL.canParse(address)) return undefined;
  return new URL(address);
}

function pathOf({ pathname, search }: URL): string {
  const path = decoded(pathname)
    .normalize('NFC')
    .replace(/\/index\.(?:html?|php)$/i, '/')
    .replace(/(?<!\/)\/+$/, '');
  return path + (search === '' ? '' : queryOf(search));
}

function queryOf(search: string): string {
  const parameters = new URLSearchParams(search);
  for (const name of [...parameters.keys()]) if (name.startsWith('utm_')) parameters.delete(name);
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
}

function decoded(path: string): string {
  if (!path.includes('%')) return path;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
