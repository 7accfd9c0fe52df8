import { error, warning } from '../template.js';
import { type Expectation, expectations, isNot } from './expectations.js';
import { quoted } from './quoted.js';

/** What can be wrong with what an article says of support, rights and its place in a feed. */
export const rights = {
  'unusable-license': warning<{ field: string; value: string }>(
    ({ field, value }) => `\`${field}\` is no licence that a feed can name, so the entry names none: \`${value}\``,
    () => 'write its address, or the short name of a Creative Commons licence such as `CC-BY-4.0`; or `false` for none',
  ),
  'unusable-choice': warning<{ field: string; value: string; known: readonly string[] }>(
    ({ field, value }) => `\`${field}\` cannot be \`${value}\` and is not used`,
    ({ known }) => `choose one of ${quoted(known)}`,
  ),
  'invalid-terms': error<{ field: string; expected: Expectation; value: string }>(
    ({ field, expected, value }) => `\`${field}\` ${isNot(expected, value)}`,
    ({ expected }) => `${expectations[expected].fix}; the site's own terms are not put in the place of broken ones`,
  ),
  'unknown-term': error<{ field: string; known: readonly string[] }>(
    ({ field }) => `\`${field}\` is no term of Really Simple Licensing`,
    ({ known }) => `its terms here are ${quoted(known)}`,
  ),
};
