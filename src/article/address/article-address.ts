import type { Dialect } from '../../model/dialect.js';
import type { FoundField } from '../find-fields.js';
import { parseFlag } from '../flag.js';
import type { Reading } from '../reading.js';
import { translationOf } from '../translation.js';
import { webAddress } from '../web-address.js';
import { type AddressFacts, type AddressParts, addressParts } from './address-parts.js';
import { addressRules } from './address-rules.js';
import { encodePath, encodeQuery, escapesPath, isDotSegment, isPath, isQuery } from './encode-path.js';
import { expandPattern } from './placeholders.js';

/**
 * The address of an article's own page: what its front matter says of it, else the `permalink` of the configuration,
 * else what the dialect makes of the place of the file. `undefined` if it cannot be made: for a mistake, which has been
 * complained of, or because it needs the date of an article without one.
 */
export function articleAddress(reading: Reading, facts: AddressFacts): string | undefined {
  const { config, dialect } = reading;
  const slug = slugOf(reading);
  if (slug === 'invalid') return undefined;
  const parts = addressParts(reading, facts, slug);
  for (const field of reading.find('url')) {
    const address = wholeAddress(field, parts, reading);
    if (address) return address === 'invalid' ? undefined : address;
  }
  if (slug?.startsWith('/') && dialect !== 'docusaurus') return onSite(inLanguage(slug, reading), reading);
  const path = config.permalink ? expandPattern(config.permalink, parts, dialect) : addressRules[dialect].path(parts);
  return path === undefined ? undefined : onSite(inLanguage(path, reading), reading);
}

/** What is for the site generator's templates: Liquid, Nunjucks, EJS. */
const template = /\{\{|\{%|<%/;

/**
 * The address that a field says as a whole; `undefined` if it says none after all. It may have a query, since some pages
 * are told by it alone; a fragment would be a place in a page.
 */
function wholeAddress(field: FoundField, parts: AddressParts, reading: Reading): string | 'invalid' | undefined {
  const { name, value } = field;
  const { complain, dialect } = reading;
  const rule = addressRules[dialect];
  if (typeof value !== 'string') {
    complain('unusable-text', { field: name }, field);
    return undefined;
  }
  if (parseFlag(value) !== undefined) return undefined;
  const text = value.trim();
  const elsewhere = webAddress(text);
  if (elsewhere && !elsewhere.includes('#')) {
    const { href, pathname } = new URL(elsewhere);
    if (!escapesPath(pathname)) return href;
  }
  const [, written = '', query = ''] = /^([^?]*)(?:\?(.*))?$/s.exec(text) ?? [];
  const path = rule.expands ? expandPattern(written, parts, dialect) : written;
  if (template.test(text) || (path === undefined && parts.date))
    complain('unresolved-address', { field: name, value }, field);
  if (template.test(text) || path === undefined) return undefined;
  if (elsewhere || !isPath(path) || !isQuery(query)) {
    complain('invalid-address', { field: name, value }, field);
    return 'invalid';
  }
  const whole = withoutSitePath(rule.whole(path), reading);
  // Hugo has a path from the root for one, whatever the language.
  const address = onSite(written.startsWith('/') ? whole : inLanguage(whole, reading), reading);
  return query ? `${address}?${encodeQuery(query)}` : address;
}

/** The slug as the dialect spells it; one that has no place in an address even so is complained of. */
function slugOf({ find, complain, dialect }: Reading): string | 'invalid' | undefined {
  for (const field of find('slug')) {
    const { name, value } = field;
    const slug = spellPath(typeof value === 'string' ? value.trim() : '', dialect);
    if (typeof value !== 'string') complain('unusable-text', { field: name }, field);
    else if (template.test(value)) complain('unresolved-address', { field: name, value }, field);
    else if (isPath(slug) && !value.includes('://')) return slug;
    else {
      complain('invalid-address', { field: name, value }, field);
      return 'invalid';
    }
  }
  return undefined;
}

function spellPath(path: string, dialect: Dialect): string {
  return path.split('/').map(addressRules[dialect].spellSlug).join('/');
}

/** A path from the root of the host, for a site in a folder of it: `/blog/hello` of `https://news.example/blog`. */
function withoutSitePath(path: string, { config }: Reading): string {
  const { pathname } = new URL(config.site.url);
  const folder = pathname.endsWith('/') ? pathname : `${pathname}/`;
  return path.startsWith(folder) ? path.slice(folder.length - 1) : path;
}

/** A path of the site in the folder of the article's language, if it has one. */
function inLanguage(path: string, reading: Reading): string {
  const folder = translationOf(reading.file, reading).language?.folder;
  return folder === undefined ? path : `/${folder}/${path}`;
}

/** The address of a path of the site, with the slash at its end that the configuration wants. */
function onSite(path: string, { config }: Reading): string {
  const segments = encodePath(path)
    .split('/')
    .filter((segment) => segment && !isDotSegment(segment));
  const isFile = /\.(?:html?|xhtml|php|aspx?)$/i.test(segments.at(-1) ?? '');
  const slash = !isFile && (config.trailingSlash ?? path.endsWith('/')) ? '/' : '';
  const base = config.site.url.replace(/\/+$/, '');
  return segments.length === 0 ? `${base}/` : `${base}/${segments.join('/')}${slash}`;
}
