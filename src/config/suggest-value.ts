import type { Expectation } from '../diagnostic/catalogue/expectations.js';
import { contentModes } from '../model/content-mode.js';
import { dialects } from '../model/dialect.js';
import { permalinkPlaceholders } from '../model/permalink-placeholders.js';
import { podcastMediums, podcastTypes } from '../model/podcast.js';
import { podcastCategoryNames } from '../model/podcast-categories.js';
import { rslVocabulary } from '../model/rsl-vocabulary.js';
import { licenseNames } from './license.js';
import { nearest } from './nearest.js';
import { unknownPlaceholder } from './permalink-pattern.js';

const suggestions: Readonly<Partial<Record<Expectation, (text: string) => string | undefined>>> = {
  timeZone: (text) => nearest(text, Intl.supportedValuesOf('timeZone')),
  podcastCategory: (text) => nearest(text, podcastCategoryNames),
  podcastType: (text) => nearest(text, podcastTypes),
  podcastMedium: (text) => nearest(text, podcastMediums),
  dialect: (text) => nearest(text, ['auto', ...dialects]),
  rslUsage: (text) => nearest(text, rslVocabulary.usage),
  rslUser: (text) => nearest(text, rslVocabulary.user),
  rslPayment: (text) => nearest(text, rslVocabulary.payment),
  rslWarranty: (text) => nearest(text, rslVocabulary.warranty),
  rslDisclaimer: (text) => nearest(text, rslVocabulary.disclaimer),
  license: (text) => nearest(text, licenseNames),
  content: (text) => nearest(text, contentModes),
  contentByFormat: (text) => nearest(text, contentModes),
  permalink: (pattern) => {
    const name = nearest(unknownPlaceholder(pattern) ?? '', permalinkPlaceholders);
    return name && `:${name}`;
  },
};

/** What a mistyped value most likely means, where there is a list to compare it with. */
export function suggestValue(expected: Expectation, value: unknown): string | undefined {
  return typeof value === 'string' ? suggestions[expected]?.(value) : undefined;
}
