import { report } from '../../diagnostic/report.js';
import type { Parsed } from './parsed.js';
import { rangeAt } from './range-at.js';
import { readHeaders } from './read-headers.js';

/** Reads headers. Every value is a text; Pelican takes keys for the same but for letter case. */
export function parseHeaders(block: string): Parsed {
  const fields = new Map<string, string>();
  const seen = new Set<string>();
  for (const { key, keySpan, valueSpan } of readHeaders(block)) {
    if (seen.has(key.toLowerCase())) {
      return { diagnostic: report('duplicate-field', { field: key }, { range: rangeAt(block, ...keySpan) }) };
    }
    seen.add(key.toLowerCase());
    fields.set(key, block.slice(...valueSpan).replaceAll(/\n +/g, '\n'));
  }
  // Made of entries, so that `__proto__` is a key like others.
  return { value: Object.fromEntries(fields) };
}
