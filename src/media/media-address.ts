import type { Dialect } from '../model/dialect.js';
import { prefixingDialects } from './media-folders.js';
import { addressOfPath, parseReference } from './media-reference.js';
import type { FoundMedia } from './media-source.js';

/** Where a reference stands, and what its dialect makes of it. */
export interface AddressContext {
  /** The article's own page. */
  readonly url: string;
  readonly siteUrl: string;
  readonly dialect: Dialect;
}

/**
 * The absolute address of a media file, as the site has it; `undefined` for what a reader cannot ask for.
 *
 * A path from the root is one of the host, unless its file was found in a folder that the generator publishes at the
 * site's base address. Any other path whose file was found in such a folder is one from there, and else relative to the
 * article's address.
 */
export function mediaAddress(
  written: string,
  found: FoundMedia,
  { url, siteUrl, dialect }: AddressContext,
): string | undefined {
  const reference = parseReference(written, siteUrl);
  if (reference === undefined) return undefined;
  if (reference.kind === 'address') return reference.url;
  const place = found.kind === 'file' ? found.placeOnSite : undefined;
  const isFromRoot = reference.kind === 'relative' || prefixingDialects.has(dialect);
  if (place !== undefined && isFromRoot) return withQuery(addressOfPath(place, siteUrl.replace(/\/*$/, '/')), written);
  return reference.kind === 'rooted' ? webAddress(rooted(written), url) : webAddress(written.trim(), url);
}

/** A path from the root as its author wrote it, without a generator's mark before it. */
function rooted(written: string): string {
  return `/${written.trim().replace(/^(?:\{\w+\}|\|\w+\||@site\/static)?[/\\]*/, '')}`;
}

function withQuery(address: string | undefined, written: string): string | undefined {
  const [query = ''] = /[?#].*$/s.exec(written.trim()) ?? [];
  return address === undefined ? undefined : webAddress(address + query, address);
}

function webAddress(reference: string, base: string): string | undefined {
  if (!URL.canParse(reference, base)) return undefined;
  const { protocol, href } = new URL(reference, base);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}
