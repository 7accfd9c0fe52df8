import { parseFeed } from '@rowanmanning/feed-parser';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { XmlDocument } from 'libxml2-wasm';

/** The bytes of the three files of a site. */
export interface Feeds {
  readonly rss: Uint8Array;
  readonly atom: Uint8Array;
  readonly json: Uint8Array;
}

/** What a reader finds in an entry. */
export interface FoundEntry {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly published: string;
  readonly updated: string;
  readonly html: string;
}

/** Each file as text; bytes that are no strict UTF-8 throw. */
export function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

/** Throws unless libxml2, at its strictest, takes the text for well-formed XML. */
export function parseXml(text: string): void {
  XmlDocument.fromString(text).dispose();
}

/** The entries as feedsmith reads them, by format. */
export function readEntries(feeds: Feeds): Readonly<Record<keyof Feeds, readonly FoundEntry[]>> {
  return {
    rss: (parseRssFeed(decode(feeds.rss)).items ?? []).map((item) => ({
      id: item.guid?.value ?? '',
      url: item.link ?? '',
      title: item.title ?? '',
      published: instant(item.pubDate),
      updated: instant(item.atom?.updated ?? item.pubDate),
      html: item.content?.encoded ?? '',
    })),
    atom: (parseAtomFeed(decode(feeds.atom)).entries ?? []).map((entry) => ({
      id: entry.id ?? '',
      url: entry.links?.find(({ rel }) => rel === 'alternate')?.href ?? '',
      title: entry.title?.value ?? '',
      published: instant(entry.published),
      updated: instant(entry.updated),
      html: entry.content?.value ?? '',
    })),
    json: (parseJsonFeed(decode(feeds.json)).items ?? []).map((item) => ({
      id: item.id ?? '',
      url: item.url ?? '',
      title: item.title ?? '',
      published: instant(item.date_published),
      updated: instant(item.date_modified),
      html: item.content_html ?? '',
    })),
  };
}

/** The ids and titles as another reader finds them in the two XML formats. */
export function readAgain({
  rss,
  atom,
}: Feeds): readonly (readonly { readonly id: string; readonly title: string }[])[] {
  return [rss, atom].map((bytes) =>
    parseFeed(decode(bytes))
      .toJSON()
      .items.map(({ id, title }) => ({ id: id ?? '', title: title ?? '' })),
  );
}

function instant(date: string | undefined): string {
  if (date === undefined) return '';
  const time = new Date(date);
  return Number.isNaN(time.getTime()) ? `no date: ${date}` : time.toISOString().replace('.000Z', 'Z');
}
