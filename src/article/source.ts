import type { Source } from '../model/entry.js';
import { findField, isTable } from './find-fields.js';
import type { FrontMatterValue } from './front-matter.js';
import { onOneLine } from './plain-text.js';
import type { Reading } from './reading.js';
import { webAddress } from './web-address.js';

/**
 * Where an article was first published. A value without an address, such as the name of an agency alone, has no place
 * in a feed and is passed over; an article that names its own address is no copy.
 */
export function sourceOf(reading: Reading, ownUrl: string): Source | undefined {
  for (const { value } of reading.find('source')) {
    const url = webAddress(isTable(value) ? text(value['url'] ?? value['link']) : text(value));
    if (!url || url === ownUrl) continue;
    const title = onOneLine(isTable(value) ? text(value['title'] ?? value['name']) : titleBeside(reading));
    return title ? { title, url } : { url };
  }
  return undefined;
}

/** The name of a source whose address stands in a field of its own. */
function titleBeside({ frontMatter }: Reading): string {
  const names = ['source_name', 'source_title', 'source'].map((name) => text(findField(frontMatter, name)?.value));
  return names.find((name) => name && !webAddress(name)) ?? '';
}

function text(value: FrontMatterValue | undefined): string {
  return typeof value === 'string' ? value : '';
}
