import type { AnyFeed, AtomFeed, JsonFeed, RdfFeed, RssFeed } from 'feedsmith';
import { withoutHtml } from '../article/plain-text/without-html.js';
import { onOneLine } from '../article/plain-text.js';
import { parseFeedTime } from './feed-time.js';
import { idInQuotes } from './json-ids.js';
import type { PublishedEntry, PublishedFeed } from './published-feed.js';

/** An entry as its format has it: what it says nothing of is `undefined`. */
export type SaidEntry = { readonly [Name in keyof Required<PublishedEntry>]: PublishedEntry[Name] | undefined };

/** A feed as its format has it: entries may have no id, and relative addresses. */
export interface SaidFeed extends Pick<PublishedFeed, 'format' | 'older'> {
  readonly homeUrl: string | undefined;
  readonly entries: readonly SaidEntry[];
}

interface Link {
  readonly href?: string;
  readonly rel?: string;
}

/** What a parsed feed says, under the same names whatever its format; of JSON Feed, one with its ids in quotes. */
export function saidBy(known: AnyFeed<string>): SaidFeed {
  switch (known.format) {
    case 'json':
      return ofJson(known.feed);
    case 'atom':
      return ofAtom(known.feed);
    case 'rdf':
      return ofRdf(known.feed);
    default:
      return ofRss(known.feed);
  }
}

function ofJson({ home_page_url: homeUrl, next_url: next, items = [] }: JsonFeed.Feed<string>): SaidFeed {
  const entries = items.map(
    (item): SaidEntry => ({
      id: idInQuotes(item.id),
      url: item.url,
      title: item.title && onOneLine(item.title),
      published: parseFeedTime(item.date_published),
      updated: parseFeedTime(item.date_modified),
      summary: item.summary && onOneLine(item.summary),
      contentHtml: item.content_html,
      excerptHtml: undefined,
      enclosures: addressesOf(item.attachments?.map(({ url }) => url)),
    }),
  );
  return { format: 'json', homeUrl, older: next === undefined ? [] : [next], entries };
}

function ofAtom({ links, entries = [] }: AtomFeed.Feed<string>): SaidFeed {
  const said = entries.map(
    (entry): SaidEntry => ({
      id: entry.id,
      url: alternate(entry.links),
      title: entry.title && titleOf(entry.title.value, entry.title.type),
      published: parseFeedTime(entry.published),
      updated: parseFeedTime(entry.updated),
      summary: entry.summary && titleOf(entry.summary.value, entry.summary.type),
      contentHtml: entry.content?.value,
      excerptHtml: entry.content ? undefined : entry.summary?.value,
      enclosures: addressesOf(entry.links?.filter(({ rel }) => rel === 'enclosure').map(({ href }) => href)),
    }),
  );
  return { format: 'atom', homeUrl: alternate(links), older: older(links), entries: said };
}

function ofRss({ link, atom, generator, items = [] }: RssFeed.Feed<string>): SaidFeed {
  const isOurs = generator?.startsWith('Tidings') ?? false;
  const entries = items.map(({ guid, ...item }): SaidEntry => {
    // A guid is an address unless it says otherwise (RSS 2.0, "guid").
    const permalink = guid?.isPermaLink !== false && /^https?:/i.test(guid?.value ?? '') ? guid?.value : undefined;
    return {
      id: guid?.value,
      url: item.link ?? permalink,
      // Tidings writes plain text, as RSS wants it; most others write HTML.
      title: titleOf(item.title, isOurs ? 'text' : 'html'),
      published: parseFeedTime(item.pubDate ?? item.dc?.dates?.[0]),
      updated: parseFeedTime(item.dcterms?.modified?.[0] ?? item.atom?.updated),
      ...bodyOf(item, isOurs),
      enclosures: addressesOf(item.enclosures?.map((file) => file.url)),
    };
  });
  return { format: 'rss', homeUrl: link, older: older(atom?.links), entries };
}

function ofRdf({ link, atom, items = [] }: RdfFeed.Feed<string>): SaidFeed {
  const entries = items.map(
    (item): SaidEntry => ({
      id: item.rdf?.about,
      url: item.link,
      title: titleOf(item.title, 'html'),
      published: parseFeedTime(item.dc?.dates?.[0]),
      updated: parseFeedTime(item.dcterms?.modified?.[0]),
      ...bodyOf(item, false),
      enclosures: undefined,
    }),
  );
  return { format: 'rss', homeUrl: link, older: older(atom?.links), entries };
}

interface SaidBody {
  readonly description?: string;
  readonly content?: { readonly encoded?: string };
}

/**
 * Beside `content:encoded` a description is the summary. Alone it is whatever its generator makes of it, mostly the
 * beginning of the body; Tidings puts all of the body there.
 */
function bodyOf(
  { description, content }: SaidBody,
  isOurs: boolean,
): Pick<SaidEntry, 'summary' | 'contentHtml' | 'excerptHtml'> {
  const encoded = content?.encoded;
  const isAlone = encoded === undefined;
  return {
    summary: isAlone ? undefined : titleOf(description, 'html'),
    contentHtml: isAlone && isOurs ? description : encoded,
    excerptHtml: isAlone && !isOurs ? description : undefined,
  };
}

function addressesOf(addresses: readonly (string | undefined)[] = []): readonly string[] | undefined {
  const known = addresses.flatMap((address) => address ?? []);
  return known.length > 0 ? known : undefined;
}

/** A title as plain text: HTML in RSS, and in Atom where its `type` says so (RFC 4287, section 3.1). */
function titleOf(text: string | undefined, type: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  return onOneLine(type === 'html' || type === 'xhtml' ? withoutHtml(text) : text) || undefined;
}

/** The page of a feed or an entry: a link that says nothing of its relation is `alternate` (RFC 4287, section 4.2.7.2). */
function alternate(links: readonly Link[] | undefined): string | undefined {
  return links?.find(({ rel = 'alternate' }) => rel === 'alternate')?.href;
}

function older(links: readonly Link[] = []): readonly string[] {
  return links.flatMap(({ rel, href }) => ((rel === 'prev-archive' || rel === 'next') && href ? [href] : []));
}
