import * as v from 'valibot';
import type { Expectation } from '../diagnostic/catalogue/expectations.js';
import type { RslTerms } from '../model/rsl.js';
import type { SettingPath } from './config-layer.js';
import { completeRsl, rslSchema } from './rsl.js';
import { unknownKey } from './schema-parts.js';
import { showValue } from './show-value.js';

/** What is wrong in terms: a value that is not what is expected, or a key that is not among the known ones. */
export type RslMistake =
  | { readonly path: SettingPath; readonly expected: Expectation; readonly value: string }
  | { readonly path: SettingPath; readonly known: readonly string[] };

/** The terms that a value from outside the configuration states, or every mistake in it. */
export function checkRsl(value: unknown, siteUrl: string): RslTerms | readonly RslMistake[] {
  const result = v.safeParse(rslSchema, value);
  if (result.success) return completeRsl(result.output, siteUrl);
  return result.issues.map(({ path: items, message, expected, input }): RslMistake => {
    const path = (items ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
    if (message === unknownKey) return { path, known: (expected ?? '').split(' ') };
    // Every check in the schema has an expectation as its message.
    const missing = message === 'missing';
    return { path, expected: message as Expectation, value: missing ? '' : showValue(input) };
  });
}
