import { isPermalinkPattern } from '../permalink-pattern.js';
import type { GeneratorSettings } from './taking.js';
import { text } from './values.js';

/** The address of the site; `root` has the folder that the site is in, which older sites leave out of `url`. */
export function hexoAddress(url: unknown, { root }: GeneratorSettings): string | undefined {
  const host = text(url)?.replace(/\/+$/, '');
  const folder = text(root)?.replaceAll(/^\/+|\/+$/g, '');
  return host && folder && !host.endsWith(`/${folder}`) ? `${host}/${folder}` : host;
}

/**
 * Hexo's pattern as ours: its `:title` is the place of the file and not the title (https://hexo.io/docs/permalinks).
 * Nothing for Hexo's default, which is what the dialect does.
 */
export function hexoPattern(value: unknown, { new_post_name: fileName }: GeneratorSettings): string | null | undefined {
  const written = text(value) ?? '';
  if (/^\/?:year\/:month\/:day\/:title\/?$/.test(written)) return null;
  if (/:post_title\b/.test(written)) return undefined;
  // Where the names of files begin with a day, Hexo leaves it out.
  const dated = text(fileName)?.includes(':year') ?? false;
  const pattern = written.replaceAll(/:title\b/g, dated ? ':title' : ':path').replaceAll(/:name\b/g, ':filename');
  return isPermalinkPattern(pattern) ? pattern : undefined;
}
