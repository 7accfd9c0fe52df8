import type { Entry, Source, Tag } from '../model/entry.js';
import { present } from '../model/present.js';
import { isMarkup, textOfMarkup } from './description.js';
import { Given } from './given.js';
import type { Item, ItemCategory, ItemEnclosure } from './item.js';
import { toAuthors } from './to-author.js';
import { toEnclosure } from './to-enclosure.js';
import { toExtensions } from './to-extensions.js';
import { toEpisode, toPayments } from './to-podcast.js';

/**
 * The entry that an item stands for.
 *
 * @param index the item's place in `feed.items`, for messages.
 * @throws FeedInputError for what no feed can carry, and for an item without an id, a date, or any text.
 */
export function toEntry(item: Item, index: number, namespaces: Readonly<Record<string, string>>): Entry {
  const given = new Given({ name: nameOfItem(item, index), itemIndex: index });
  const title = given.text('title', item.title);
  const url = given.address('link', item.link);
  const texts = textsOf(given, item);
  if (title === undefined && texts.summary === undefined && texts.contentHtml === undefined) {
    given.refuse('title', 'is missing; give a `title`, a `description` or a `content`');
  }
  return present({
    id: idOf(given, item),
    url,
    externalUrl: given.address('externalUrl', item.externalUrl),
    title,
    ...texts,
    ...datesOf(given, item),
    authors: toAuthors(given, 'author', item.author),
    contributors: toAuthors(given, 'contributor', item.contributor),
    tags: (item.category ?? []).map((category) => toTag(given, category)),
    language: given.language('language', item.language),
    rights: given.text('copyright', item.copyright),
    source: item.source && toSource(given, item.source),
    image: toEnclosure(given, 'image', item.image),
    bannerImage: given.address('bannerImage', item.bannerImage),
    enclosures: enclosuresOf(given, item),
    media: item.media && enclosuresIn(given, 'media', item.media),
    license: given.address('license', item.license),
    rsl: item.rsl,
    payments: toPayments(given, 'payments', item.payments),
    episode: toEpisode(given, item.episode),
    withdrawn: item.withdrawn && present({ reason: given.text('withdrawn.reason', item.withdrawn.reason) }),
    commentsUrl: given.address('comments', item.comments),
    extensions: toExtensions(given, item.extensions, namespaces),
  });
}

/** For messages: the item's place, counted from 1, and what it is called. */
export function nameOfItem({ title, link, id }: Item, index: number): string {
  const called = [title, link, id].find((name) => typeof name === 'string' && name !== '');
  return `item ${index + 1}${called === undefined ? '' : ` (\`${called.slice(0, 60)}\`)`}`;
}

/** As it was given, to the letter: readers would take an id that was rewritten for a new entry. */
function idOf(given: Given, item: Item): string {
  const id = given.text('id', item.id);
  const guid = given.text('guid', item.guid);
  if (id !== undefined && guid !== undefined && id !== guid) {
    given.refuse('guid', 'is not the `id`; an item has one id in all formats, so keep the one that readers know');
  }
  return id ?? guid ?? given.text('link', item.link) ?? given.refuse('id', 'is missing; give an `id` or a `link`');
}

function textsOf(given: Given, item: Item): { readonly summary?: string; readonly contentHtml?: string } {
  const contentHtml = given.text('content', item.content);
  const summary = given.text('summary', item.summary);
  const description = given.text('description', item.description);
  if (summary !== undefined || description === undefined || !isMarkup(description)) {
    return present({ summary: summary ?? description, contentHtml });
  }
  if (contentHtml === undefined) return { contentHtml: description };
  return present({ summary: textOfMarkup(description) || undefined, contentHtml });
}

function datesOf(given: Given, item: Item): Pick<Entry, 'published' | 'updated'> {
  const date = given.instant('date', item.date);
  const published =
    given.instant('published', item.published) ?? date ?? given.refuse('date', 'is missing; give a `Date`');
  return { published, updated: date ?? published };
}

function toTag(given: Given, { name, term, scheme, domain }: ItemCategory): Tag {
  const label = given.text('category.name', name);
  const key = given.text('category.term', term) ?? label ?? given.refuse('category', 'has no name; give a `name`');
  return present({
    name: key,
    label: label === key ? undefined : label,
    scheme: given.text('category.scheme', scheme) ?? given.text('category.domain', domain),
  });
}

function toSource(given: Given, { title, url }: NonNullable<Item['source']>): Source {
  const address = given.address('source.url', url) ?? given.refuse('source', 'has no `url`');
  return present({ title: given.text('source.title', title), url: address });
}

function enclosuresOf(given: Given, { enclosure, audio, video, enclosures = [] }: Item): Entry['enclosures'] {
  const named = Object.entries({ enclosure, audio, video }).map(([field, file]) => toEnclosure(given, field, file));
  return [...named.filter((file) => file !== undefined), ...enclosuresIn(given, 'enclosures', enclosures)];
}

function enclosuresIn(given: Given, field: string, files: readonly ItemEnclosure[]): Entry['enclosures'] {
  return files.map((file) => toEnclosure(given, field, file)).filter((file) => file !== undefined);
}
