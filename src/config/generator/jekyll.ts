import { isPermalinkPattern } from '../permalink-pattern.js';
import type { GeneratorSettings } from './taking.js';
import { text } from './values.js';

/** The names that Jekyll has for patterns (https://jekyllrb.com/docs/permalinks/#built-in-formats). */
const builtIn: ReadonlyMap<string, string> = new Map([
  ['date', '/:categories/:year/:month/:day/:title.html'],
  ['pretty', '/:categories/:year/:month/:day/:title/'],
  ['none', '/:categories/:title.html'],
]);

/** The address of the site: that of its host, with the folder that the site has there. */
export function jekyllAddress(url: unknown, { baseurl }: GeneratorSettings): string | undefined {
  const folder = text(baseurl)?.replaceAll(/^\/+|\/+$/g, '');
  const host = text(url);
  return host && folder ? `${host.replace(/\/+$/, '')}/${folder}` : host;
}

/** Jekyll's pattern as ours: `:output_ext` is what articles become, HTML. */
export function jekyllPattern(value: unknown): string | undefined {
  const written = text(value) ?? '';
  const pattern = (builtIn.get(written) ?? written).replaceAll(':output_ext', '.html');
  // Any other name is none of ours: `ordinal`, `weekdate`.
  return /[/:.]/.test(pattern) && isPermalinkPattern(pattern) ? pattern : undefined;
}
