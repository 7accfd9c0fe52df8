import { parseFeed } from '@rowanmanning/feed-parser';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import RssParser from 'rss-parser';
import { expect } from 'vitest';
import { mediaTypeOf, requiredMediaType } from '../../src/format/media-types.js';
import type { Entry } from '../../src/model/entry.js';
import type { FeedDocument, FormatName } from '../../src/model/feed-document.js';
import { type Instant, toInstant } from '../../src/model/instant.js';

/** What a reader makes of an entry; what it does not look for is missing. */
interface ReadEntry {
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly published: Instant | undefined;
  readonly url: string | undefined;
  readonly content: string | undefined;
  /** Some readers know one author only. */
  readonly firstAuthor: string | undefined;
  readonly updated?: Instant | undefined;
  readonly authors?: readonly (string | undefined)[];
  readonly tags?: readonly (string | undefined)[];
  /** Each as its media type, its length and its address. */
  readonly enclosures?: readonly string[];
}

function file(type: string | undefined, length: number | undefined, url: string | undefined): string {
  return [type, length, url].join(' ');
}

type Reader = (text: string) => readonly ReadEntry[] | Promise<readonly ReadEntry[]>;

function instant(text: string | Date | null | undefined): Instant | undefined {
  return text ? toInstant(new Date(text)) : undefined;
}

const readers: Readonly<Record<FormatName, Readonly<Record<string, Reader>>>> = {
  rss: {
    feedsmith: (text) =>
      (parseRssFeed(text).items ?? []).map((item) => ({
        id: item.guid?.value,
        url: item.link,
        title: item.title,
        published: instant(item.pubDate),
        firstAuthor: item.dc?.creators?.[0],
        authors: item.dc?.creators ?? [],
        tags: item.categories?.map(({ name }) => name) ?? [],
        content: item.content?.encoded ?? item.description,
        enclosures: item.enclosures?.map(({ type, length, url }) => file(type, length || undefined, url)) ?? [],
      })),
    'rss-parser': readWithRssParser,
    'feed-parser': readWithFeedParser,
  },
  atom: {
    feedsmith: (text) =>
      (parseAtomFeed(text).entries ?? []).map((entry) => ({
        id: entry.id,
        url: entry.links?.find(({ rel }) => rel === 'alternate')?.href,
        title: entry.title?.value,
        published: instant(entry.published),
        updated: instant(entry.updated),
        firstAuthor: entry.authors?.[0]?.name,
        authors: entry.authors?.map(({ name }) => name) ?? [],
        tags: entry.categories?.map(({ label, term }) => label ?? term) ?? [],
        content: entry.content?.value ?? entry.summary?.value,
        enclosures:
          entry.links?.flatMap(({ rel, type, length, href }) =>
            rel === 'enclosure' ? [file(type, length, href)] : [],
          ) ?? [],
      })),
    'rss-parser': readWithRssParser,
    'feed-parser': readWithFeedParser,
  },
  json: {
    feedsmith: (text) =>
      (parseJsonFeed(text).items ?? []).map((item) => ({
        id: item.id,
        url: item.url,
        title: item.title,
        published: instant(item.date_published),
        updated: instant(item.date_modified),
        firstAuthor: item.authors?.[0]?.name,
        authors: item.authors?.map(({ name }) => name) ?? [],
        tags: item.tags ?? [],
        content: item.content_html ?? item.content_text,
        enclosures: item.attachments?.map((one) => file(one.mime_type, one.size_in_bytes, one.url)) ?? [],
      })),
  },
};

async function readWithRssParser(text: string): Promise<readonly ReadEntry[]> {
  const feed = await new RssParser<object, { id?: string; author?: string }>().parseString(text);
  return feed.items.map((item) => ({
    id: item.guid ?? item.id,
    url: item.link,
    title: item.title,
    published: instant(item.isoDate),
    firstAuthor: item.creator ?? item.author,
    content: (item as Record<string, string | undefined>)['content:encoded'] ?? item.content ?? item.summary,
  }));
}

function readWithFeedParser(text: string): readonly ReadEntry[] {
  return parseFeed(text)
    .toJSON()
    .items.map((item) => ({
      id: item.id ?? undefined,
      url: item.url ?? undefined,
      title: item.title ?? undefined,
      published: instant(item.published),
      firstAuthor: item.authors[0]?.name ?? undefined,
      authors: item.authors.map(({ name }) => name ?? undefined),
      tags: item.categories.map(({ label, term }) => label ?? term),
      content: item.content ?? item.description ?? undefined,
    }));
}

/** Reads a feed's text with parsers that others wrote, and fails unless each finds what the document holds. */
export async function expectReadersAgree(format: FormatName, text: string, document: FeedDocument): Promise<void> {
  for (const [name, read] of Object.entries(readers[format])) {
    const entries = await read(text);
    expect(entries.length, name).toBe(document.entries.length);
    entries.forEach((entry, index) => {
      const expected = expectedEntry(document.entries[index]!, document, format);
      // What a reader does not look for is not compared, nor tags where there are none: one reader takes the feed's.
      const fields = Object.keys(entry).filter((field) => field !== 'tags' || expected.tags?.length);
      expect(pick(entry, fields), `${name}, entry ${index}`).toEqual(pick(expected, fields));
    });
  }
}

function pick(entry: ReadEntry, fields: readonly string[]) {
  return Object.fromEntries(fields.map((field) => [field, entry[field as keyof ReadEntry]]));
}

function expectedEntry(entry: Entry, document: FeedDocument, format: FormatName): ReadEntry {
  const own = entry.authors.length > 0 ? entry.authors : document.authors;
  const nobody = format === 'atom' ? [document.title] : [];
  const authors = own.length > 0 ? own.map(({ name, email, url }) => name ?? email ?? url) : nobody;
  return {
    id: entry.id,
    url: entry.url,
    title: entry.title,
    published: entry.published,
    updated: entry.updated,
    firstAuthor: authors[0],
    authors,
    tags: entry.tags.map(({ label, name }) => label ?? name),
    content: entry.contentHtml ?? entry.summary,
    enclosures: expectedFiles(entry, format),
  };
}

/** RSS has room for one file that is no picture; Atom may leave a type out. */
function expectedFiles(entry: Entry, format: FormatName): readonly string[] {
  const [played] = entry.enclosures.filter((one) => /^(?:audio|video)/.test(mediaTypeOf(one) ?? ''));
  const [other] = entry.enclosures.filter((one) => !mediaTypeOf(one)?.startsWith('image/'));
  const files = format === 'rss' ? [played ?? other].filter((one) => one !== undefined) : entry.enclosures;
  return files.map((one) => file(format === 'atom' ? mediaTypeOf(one) : requiredMediaType(one), one.length, one.url));
}
