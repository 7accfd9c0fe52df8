import type { Source } from '../model/entry.js';
import { isSamePage } from './address/address-key.js';
import { type FoundField, findField, isTable, normalizeName } from './find-fields.js';
import { parseFlag } from './flag.js';
import type { FrontMatterValue } from './front-matter.js';
import { onOneLine } from './plain-text.js';
import type { Reading } from './reading.js';
import { webAddress } from './web-address.js';

/**
 * Where an article was first published; `false` if that was elsewhere and nobody says at which address, as with the name
 * of an agency alone. An article that names its own address is no copy.
 */
export function sourceOf(reading: Reading, ownUrl: string): Source | false | undefined {
  let isCopy = false;
  for (const found of reading.find('source')) {
    const { name, value } = found;
    if (parseFlag(value) !== undefined) continue;
    const written = isTable(value) ? text(value['url'] ?? value['link']) : text(value);
    const url = webAddress(written);
    if (url && !isSamePage(url, ownUrl)) return named(url, found, reading);
    // Another address of the article itself, whole or as a path of the site.
    if (url || isCanonical(name)) continue;
    isCopy = true;
    if (isAddress(written)) reading.complain('unusable-link', { field: name, value: written }, found);
  }
  return isCopy ? false : undefined;
}

function named(url: string, { value }: FoundField, reading: Reading): Source {
  const title = onOneLine(isTable(value) ? text(value['title'] ?? value['name']) : titleBeside(reading));
  return title ? { title, url } : { url };
}

/** The name of a source whose address stands in a field of its own. */
function titleBeside({ frontMatter }: Reading): string {
  const names = ['source_name', 'source_title', 'source'].map((name) => text(findField(frontMatter, name)?.value));
  return names.find((name) => name && !webAddress(name)) ?? '';
}

function isCanonical(name: string): boolean {
  return normalizeName(name).includes('canonical');
}

/** Whether a text was meant as an address, and not as the name of an agency. */
function isAddress(written: string): boolean {
  return /^\S*[/:]\S*$/.test(written.trim());
}

function text(value: FrontMatterValue | undefined): string {
  return typeof value === 'string' ? value : '';
}
