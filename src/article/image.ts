import { isTable } from './find-fields.js';
import type { FrontMatterValue } from './front-matter.js';
import type { Reading } from './reading.js';

/** The keys of an object that can hold a picture's address, in order of precedence. */
const addressKeys = ['src', 'url', 'path', 'image', 'file', 'filename', 'feature', 'teaser'];

/** Switches that themes have under the names of pictures. */
const switches = new Set(['true', 'false', 'yes', 'no']);

/** The address of an article's lead picture, as its author wrote it. */
export function imageOf({ find }: Reading): string | undefined {
  for (const { value } of find('image')) {
    const address = addressOf(value);
    if (address) return address;
  }
  return undefined;
}

function addressOf(value: FrontMatterValue | undefined, depth = 0): string | undefined {
  if (value === undefined || depth > 2) return undefined;
  if (typeof value === 'string') return switches.has(value.trim()) ? undefined : value.trim() || undefined;
  const inside = isTable(value) ? addressKeys.map((key) => value[key]) : value;
  for (const part of inside) {
    const address = addressOf(part, depth + 1);
    if (address) return address;
  }
  return undefined;
}
