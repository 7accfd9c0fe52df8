import { matchAt } from '../read/match-at.js';
import type { Source } from '../read/source.js';
import { folderOf, onSite, pathOnSite } from '../site-path.js';
import type { Edit, Kept, Tag } from '../tag.js';
import type { Addresses } from '../template-input.js';
import { parseArguments } from './arguments.js';

const call = /^\s*(\w+)\(([\s\S]*)\)\s*$/;
const brace = /\{\{-?\s*(["'])(\{\{|\}\}|\{%|%\})\1\s*-?\}\}/y;
const literal = /^\s*(?:"([^"]*)"|'([^']*)')\s*((?:\|[\s\S]*)?)$/;
const pathFilters =
  /^(?:\|\s*(?:relative_url|absolute_url|url|htmlBaseUrl|asset_url|uri_escape|url_for|safe|escape|(?:prepend|append)\s*:\s*site\.\w+)\s*)*$/;
const prefixed = /\b(?:relative_url|absolute_url|url|htmlBaseUrl|url_for|site\.baseurl)\b/;
/** What takes every path for one from the site's root; Eleventy's `url` leaves `a.png` beside the page. */
const fromRoot = /\b(?:relative_url|absolute_url|url_for)\b/;
const ofItsOwn = /^(?:$|\/|[a-z][a-z\d+.-]*:)/i;
const siteValue = /^\s*(site\.baseurl|site\.url|site\.github\.url|url_root|config\.root)\s*(?:\|[^"']*)?$/;
const pageValue = /^\s*page\.url\s*((?:\|[^"']*)?)$/;
const escaped = /\*\/\}\}/g;

/**
 * `{{ … }}`, which Liquid, Nunjucks and Zola write something in place of. What has a value without the site generator
 * is written: a text, an address in the site, Zola's shortcodes. The rest is dropped where the generator would run it;
 * elsewhere it is text.
 */
export function output(source: Source, start: number): Tag | Edit | Kept | undefined {
  const { text, rules } = source;
  if (text[start - 1] === '{') return undefined;
  if (text.startsWith('{{/*', start)) return escapedOutput(source, start);
  const shown = rules.variables ? matchAt(brace, text, start) : undefined;
  if (shown) return { type: 'edit', start, end: start + shown[0].length, text: shown[2] ?? '' };
  const inside = source.outputs.endOf(start);
  if (inside === undefined) return undefined;
  const end = inside + 2;
  if (start < source.rawUntil) return { type: 'kept', end };
  const written = text.slice(start + 2, inside).replace(/^[-~]|[-~]$/g, '');
  const [, label, args = ''] = (rules.calls && call.exec(written)) || [];
  if (label !== undefined) {
    const named = { name: label.toLowerCase(), label, key: '', args: parseArguments(args) };
    return { type: 'tag', syntax: 'liquid', role: 'single', ...named, start, end };
  }
  const value = valueIn(written, rules.variables, source.addresses);
  if (value) return { type: 'edit', start, end, ...value };
  if (!rules.variables) return undefined;
  return { type: 'edit', start, end, text: '', dropped: `{{ ${written.trim()} }}` };
}

/** A comment of Nunjucks. */
export function outputComment(source: Source, start: number): Edit | undefined {
  const inside = source.comments.endOf(start);
  return inside === undefined ? undefined : { type: 'edit', start, end: inside + 2, text: '' };
}

function valueIn(
  written: string,
  run: boolean,
  { url, siteUrl }: Addresses,
): Pick<Edit, 'text' | 'isSite'> | undefined {
  const [, site] = siteValue.exec(written) ?? [];
  if (site !== undefined) return { text: sitePart(site, siteUrl), isSite: true };
  const [, pageFilters] = pageValue.exec(written) ?? [];
  if (pageFilters !== undefined) return { text: addressWith(pageFilters, pathOnSite(url, siteUrl), siteUrl) };
  const [, double, single, filters = ''] = literal.exec(written) ?? [];
  const value = double ?? single;
  if (value === undefined) return undefined;
  if (filters !== '' && pathFilters.test(filters)) return { text: addressWith(filters, value, siteUrl) };
  return run && filters === '' ? { text: value } : undefined;
}

/** A path as the filters behind it write it: those of addresses put the site's folder before it. */
function addressWith(filters: string, path: string, siteUrl: string): string {
  if (!prefixed.test(filters)) return path;
  return onSite(fromRoot.test(filters) && !ofItsOwn.test(path) ? `/${path}` : path, siteUrl);
}

/** What the generators call the parts of the site's address. */
function sitePart(name: string, siteUrl: string): string {
  const { origin } = new URL(siteUrl);
  const folder = folderOf(siteUrl);
  if (name === 'site.url') return origin;
  if (name === 'site.baseurl') return folder;
  return name === 'site.github.url' ? origin + folder : `${folder}/`;
}

function escapedOutput(source: Source, start: number): Edit | undefined {
  const ending = source.ending(escaped, start);
  if (!ending) return undefined;
  return { type: 'edit', start, end: ending.end, text: `{{${source.text.slice(start + 4, ending.start)}}}` };
}
