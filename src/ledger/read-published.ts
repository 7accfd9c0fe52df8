import type { AnyFeed } from 'feedsmith';
import { present } from '../model/present.js';
import { type SaidEntry, saidBy } from './feed-entries.js';
import { withIdsInQuotes } from './json-ids.js';
import type { PublishedEntry, PublishedFeed } from './published-feed.js';

/**
 * Reads a feed of any generator: RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, and JSON Feed.
 *
 * An item without an id has its link as its id, as readers have it; of WordPress's export only what was in the feed
 * counts. The space around an id is part of it in JSON, and is dropped in XML, as readers do. It never fails: what is no
 * feed comes back as a reason, in words that go on from "the feed cannot be read:".
 */
export async function readPublished(text: string): Promise<PublishedFeed | { readonly reason: string }> {
  const known = await parsed(text.replace(/^\ufeff/, ''));
  if ('reason' in known) return known;
  const { homeUrl, entries, ...said } = saidBy(known);
  return { ...said, ...present({ homeUrl }), entries: entries.flatMap((entry) => held(entry, homeUrl)) };
}

async function parsed(text: string): Promise<AnyFeed<string> | { readonly reason: string }> {
  if (text.trim() === '') return { reason: 'it is empty' };
  try {
    const json = withIdsInQuotes(text);
    if (!json) return (await import('./parse-any-feed.js')).parseAnyFeed(text);
    return { format: 'json', feed: (await import('./parse-json-feed.js')).parseJsonFeed(json) };
  } catch (thrown) {
    // The parser throws of what is no feed, and where something is nested deeper than its stack.
    const isUnknown = thrown instanceof Error && thrown.name === 'DetectError';
    return { reason: isUnknown ? 'it is neither RSS, Atom nor JSON Feed' : 'it is broken' };
  }
}

function held({ id, url, ...said }: SaidEntry, homeUrl: string | undefined): readonly PublishedEntry[] {
  const own = id ?? url;
  if (own === undefined) return [];
  return [{ id: own, ...present({ url: url === undefined ? undefined : absolute(url, homeUrl), ...said }) }];
}

function absolute(url: string, homeUrl: string | undefined): string {
  if (URL.canParse(url) || !URL.canParse(url, homeUrl)) return url;
  return new URL(url, homeUrl).href;
}
