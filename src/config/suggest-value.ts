import type { Expectation } from '../diagnostic/catalogue/expectations.js';
import { dialects } from '../model/dialect.js';
import { permalinkPlaceholders } from '../model/permalink-placeholders.js';
import { nearest } from './nearest.js';
import { unknownPlaceholder } from './permalink-pattern.js';

const suggestions: Readonly<Partial<Record<Expectation, (text: string) => string | undefined>>> = {
  timeZone: (text) => nearest(text, Intl.supportedValuesOf('timeZone')),
  dialect: (text) => nearest(text, ['auto', ...dialects]),
  permalink: (pattern) => {
    const name = nearest(unknownPlaceholder(pattern) ?? '', permalinkPlaceholders);
    return name && `:${name}`;
  },
};

/** What a mistyped value most likely means, where there is a list to compare it with. */
export function suggestValue(expected: Expectation, value: unknown): string | undefined {
  return typeof value === 'string' ? suggestions[expected]?.(value) : undefined;
}
