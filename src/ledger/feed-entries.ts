import type { AnyFeed, AtomFeed, JsonFeed, RdfFeed, RssFeed } from 'feedsmith';
import { withoutHtml } from '../article/plain-text/without-html.js';
import { onOneLine } from '../article/plain-text.js';
import { parseFeedTime } from './feed-time.js';
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

/** What a parsed feed says, under the same names whatever its format. */
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
      id: item.id,
      url: item.url,
      title: item.title && onOneLine(item.title),
      published: parseFeedTime(item.date_published),
      updated: parseFeedTime(item.date_modified),
      contentHtml: item.content_html,
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
      contentHtml: entry.content?.value,
    }),
  );
  return { format: 'atom', homeUrl: alternate(links), older: older(links), entries: said };
}

function ofRss({ link, atom, items = [] }: RssFeed.Feed<string>): SaidFeed {
  const entries = items.map(({ guid, ...item }): SaidEntry => {
    // A guid is an address unless it says otherwise (RSS 2.0, "guid").
    const permalink = guid?.isPermaLink !== false && /^https?:/i.test(guid?.value ?? '') ? guid?.value : undefined;
    return {
      id: guid?.value,
      url: item.link ?? permalink,
      title: titleOf(item.title, 'html'),
      published: parseFeedTime(item.pubDate ?? item.dc?.dates?.[0]),
      updated: parseFeedTime(item.dcterms?.modified?.[0] ?? item.atom?.updated),
      contentHtml: item.content?.encoded ?? item.description,
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
      contentHtml: item.content?.encoded ?? item.description,
    }),
  );
  return { format: 'rss', homeUrl: link, older: older(atom?.links), entries };
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
