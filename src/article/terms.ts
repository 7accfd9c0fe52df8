import { checkRsl } from '../config/check-rsl.js';
import type { SettingPath } from '../config/config-layer.js';
import { settingName } from '../config/setting-name.js';
import type { Expectation } from '../diagnostic/catalogue/expectations.js';
import type { RslTerms } from '../model/rsl.js';
import { emptyWithin, isTable } from './find-fields.js';
import { parseFlag } from './flag.js';
import type { FrontMatterValue } from './front-matter.js';
import type { Reading } from './reading.js';

/**
 * What machines may do with an article, in the terms of Really Simple Licensing; `false` if it states none, also not
 * the site's. Absent when the article says nothing of it.
 */
export function termsOf({ find, frontMatter, complain, config }: Reading): RslTerms | false | undefined {
  const empty = emptyWithin('rsl', frontMatter, config.fields);
  for (const path of empty)
    complain('invalid-terms', { field: settingName(path), expected: 'terms', value: '' }, { path });
  if (empty.length > 0) return false;
  const [found] = find('rsl');
  if (!found) return undefined;
  const flag = parseFlag(found.value);
  if (flag !== undefined) return flag ? undefined : false;
  const terms = checkRsl(withFlags(found.value), config.site.url);
  if ('licenses' in terms) return terms;
  for (const mistake of terms) {
    const path = [...found.path, ...mistake.path];
    const field = settingName(path);
    if ('known' in mistake) complain('unknown-term', { field, known: mistake.known }, { path, part: 'key' });
    else complain('invalid-terms', { field, expected: mistake.expected, value: mistake.value }, placeOf(path, mistake));
  }
  return false;
}

/** What is missing is told with the key that it is missing under. */
function placeOf(path: SettingPath, { expected }: { readonly expected: Expectation }) {
  return expected === 'missing' ? { path: path.slice(0, -1), part: 'key' as const } : { path };
}

/** Front matter knows texts only: its one switch becomes one. */
function withFlags(value: FrontMatterValue): unknown {
  const legal = isTable(value) ? value['legal'] : undefined;
  if (!isTable(value) || !isTable(legal)) return value;
  const attestation = legal['attestation'];
  const flag = attestation === undefined ? undefined : parseFlag(attestation);
  return flag === undefined ? value : { ...value, legal: { ...legal, attestation: flag } };
}
