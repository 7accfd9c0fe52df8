import type { Config } from '../config/config.js';

/**
 * The id of an article that names none: its address, on the site's former address where `site.idBase` keeps it there.
 * An address that is not of the site stays as it is.
 */
export function permalinkId(url: string, { site }: Pick<Config, 'site'>): string {
  if (site.idBase === undefined || !url.startsWith(site.url)) return url;
  const rest = url.slice(site.url.length);
  return rest === '' || /^[/?]/.test(rest) ? site.idBase + rest : url;
}
