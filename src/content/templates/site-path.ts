/** The folder of its host that a site is in, without a slash at its end; empty at the root. */
export function folderOf(siteUrl: string): string {
  return new URL(siteUrl).pathname.replace(/\/$/, '');
}

/** A path from the root of the site as one from the root of its host, which a site in a folder of a host needs. */
export function onSite(path: string, siteUrl: string): string {
  const folder = folderOf(siteUrl);
  return /^\/(?!\/)/.test(path) && !path.startsWith(`${folder}/`) ? folder + path : path;
}

/** An address on the site as generators have it, from the site's root; one elsewhere stays whole. */
export function pathOnSite(url: string, siteUrl: string): string {
  const root = siteUrl.replace(/\/$/, '');
  return url.startsWith(`${root}/`) ? url.slice(root.length) : url;
}
