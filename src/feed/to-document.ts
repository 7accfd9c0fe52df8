import type { Entry } from '../model/entry.js';
import type { FeedDocument } from '../model/feed-document.js';
import type { Instant } from '../model/instant.js';
import { present } from '../model/present.js';
import type { FeedOptions } from './feed-options.js';
import { Given } from './given.js';
import type { Item, ItemAuthor, ItemExtension } from './item.js';
import { distinct, newestFirst } from './order.js';
import { addressesOf, selfUrlsOf } from './self-urls.js';
import { toAuthor, toAuthors } from './to-author.js';
import { toEntry } from './to-entry.js';
import { toExtensions } from './to-extensions.js';
import { toPayments, toPodcast } from './to-podcast.js';

/** What a feed was filled with. */
export interface FeedContents {
  readonly options: FeedOptions;
  readonly items: readonly Item[];
  readonly categories: readonly string[];
  readonly contributors: readonly ItemAuthor[];
  readonly extensions: readonly ItemExtension[];
}

const ourselves = 'Tidings';

/**
 * The neutral document of a feed: checked, absolute, newest first.
 *
 * @param entryOf makes the entry that an item stands for.
 * @throws FeedInputError for what no feed can carry, and for two items with one id.
 */
export function toDocument(
  { options, items, categories, contributors, extensions }: FeedContents,
  entryOf: typeof toEntry = toEntry,
): FeedDocument {
  const given = new Given({ name: 'the feed' });
  const namespaces = options.namespaces ?? {};
  const entries = newestFirst(
    distinct(
      items,
      items.map((item, index) => entryOf(item, index, namespaces)),
    ),
  );
  const selfUrls = selfUrlsOf(given, options);
  const homeUrl = given.address('link', options.link);
  return present({
    id:
      given.text('id', options.id) ??
      given.text('link', options.link) ??
      Object.values(selfUrls)[0] ??
      given.refuse('id', 'is missing; give an `id` or a `link`'),
    title: given.text('title', options.title) ?? given.refuse('title', 'is missing'),
    description: given.text('description', options.description),
    homeUrl,
    selfUrls,
    nextUrls: options.nextLinks && addressesOf(given, 'nextLinks', options.nextLinks),
    updated:
      given.instant('updated', options.updated) ??
      newestChange(entries) ??
      given.refuse('updated', 'is missing; a feed without items must say when it was updated'),
    language: given.language('language', options.language),
    authors: toAuthors(given, 'author', [options.author ?? [], options.authors ?? []].flat()),
    contributors: toAuthors(given, 'contributor', contributors),
    categories: categories.map((name) => given.text('category', name)).filter((name) => name !== undefined),
    logo: given.address('image', options.image),
    logoSize: options.imageSize,
    icon: given.address('favicon', options.favicon),
    rights: given.text('copyright', options.copyright),
    license: given.address('license', options.license),
    payments: toPayments(given, 'payments', options.payments),
    rsl: options.rsl,
    generator: generatorOf(given, options),
    ttl: given.count('ttl', options.ttl),
    hubs: [options.hub, ...(options.hubs ?? [])]
      .map((hub) => given.address('hub', hub))
      .filter((hub) => hub !== undefined),
    webMaster: options.webMaster && toAuthor(given, 'webMaster', options.webMaster),
    docs: given.address('docs', options.docs),
    stylesheet: given.text('stylesheet', options.stylesheet),
    podcast: options.podcast ? toPodcast(given, options) : undefined,
    extensions: toExtensions(given, extensions, namespaces),
    namespaces: options.namespaces,
    entries: entries.slice(0, given.count('limit', options.limit) ?? entries.length),
  });
}

function newestChange(entries: readonly Entry[]): Instant | undefined {
  return entries.map(({ updated }) => updated).reduce<Instant | undefined>((a, b) => (a && a > b ? a : b), undefined);
}

function generatorOf(given: Given, options: FeedOptions): FeedDocument['generator'] {
  if (options.generator === false) return undefined;
  return present({
    name: given.text('generator', options.generator) ?? ourselves,
    url: given.address('generatorUrl', options.generatorUrl),
    version: given.text('generatorVersion', options.generatorVersion),
  });
}
