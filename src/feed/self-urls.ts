import type { FeedDocument, FormatName } from '../model/feed-document.js';
import { present } from '../model/present.js';
import type { FeedOptions } from './feed-options.js';
import type { Given } from './given.js';

/** Where each format of the feed is published. */
export function selfUrlsOf(given: Given, { feed, feedLinks }: FeedOptions): FeedDocument['selfUrls'] {
  const only = given.address('feed', feed);
  const links = addressesOf(given, 'feedLinks', feedLinks);
  return only === undefined ? links : { [formatNamed(only)]: only, ...links };
}

/** The addresses of the formats among the fields of a record. */
export function addressesOf(
  given: Given,
  field: string,
  links: Readonly<Partial<Record<FormatName, string | undefined>>> = {},
): FeedDocument['selfUrls'] {
  return present({
    rss: given.address(`${field}.rss`, links.rss),
    atom: given.address(`${field}.atom`, links.atom),
    json: given.address(`${field}.json`, links.json),
  });
}

function formatNamed(address: string): FormatName {
  const name = new URL(address).pathname.split('/').findLast((part) => part !== '') ?? '';
  return (['atom', 'json'] as const).find((format) => name.toLowerCase().includes(format)) ?? 'rss';
}
