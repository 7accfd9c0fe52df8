import { licenseByName } from '../config/license.js';
import { parseFlag } from './flag.js';
import type { Reading } from './reading.js';
import { shownValue } from './shown-value.js';
import { webAddress } from './web-address.js';

/**
 * The address of the licence that an article is published under; `false` if it has none, or one that no feed can name:
 * the site's must not stand in for it. Absent when the article says nothing of it.
 */
export function licenseOf({ find, complain }: Reading): string | false | undefined {
  const [found] = find('license');
  if (!found) return undefined;
  const flag = parseFlag(found.value);
  if (flag !== undefined) return flag ? undefined : false;
  const text = typeof found.value === 'string' ? found.value.trim() : '';
  if (text.toLowerCase() === 'none') return false;
  const address = licenseByName(text) ?? webAddress(text);
  if (address === undefined) complain('unusable-license', { field: found.name, value: shownValue(found.value) }, found);
  return address ?? false;
}
