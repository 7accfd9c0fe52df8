import type { FormatName } from '../../src/model/feed-document.js';
import { expectValidAtom } from './atom-grammar.js';
import { expectValidJsonFeed } from './json-feed-rules.js';
import { expectValidRss } from './rss-rules.js';

/** Fails unless the text is what the specification of its format wants. */
export const expectConformance: Readonly<Record<FormatName, (text: string) => void>> = {
  rss: expectValidRss,
  atom: expectValidAtom,
  json: expectValidJsonFeed,
};
