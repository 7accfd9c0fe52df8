import { addressKey } from '../ledger/match-keys.js';
import type { PublishedEntry, PublishedFeed } from '../ledger/published-feed.js';
import { olderSource } from './older-source.js';

/** A document of a feed as it is loaded. */
export interface LoadedDocument {
  readonly text: string;
  /** Where it came from after all redirections; absent for a file. */
  readonly url?: string;
}

type Failure = { readonly reason: string };

/** How documents are loaded and read; both give a reason in words instead of throwing. */
export interface CollectPorts {
  readonly load: (source: string) => Promise<LoadedDocument | Failure>;
  readonly read: (text: string) => Promise<PublishedFeed | Failure>;
}

/** All that a feed and its archives hold. */
export interface CollectedEntries {
  /** Newer documents first. */
  readonly entries: readonly PublishedEntry[];
  /** How many documents they are from. */
  readonly documents: number;
  /** The archives that could not be read. */
  readonly unread: readonly { readonly source: string; readonly reason: string }[];
}

/** So many documents of one feed are read, whatever their links say. */
const mostDocuments = 1_000;

/**
 * The entries of a feed and of all archives that it leads to (RFC 5005, sections 3 and 4; JSON Feed 1.1, `next_url`),
 * each document once.
 *
 * @param source an address or the path of a file.
 * @returns a reason where the feed itself cannot be read.
 */
export async function collectEntries(source: string, ports: CollectPorts): Promise<CollectedEntries | Failure> {
  const entries: PublishedEntry[] = [];
  const unread: { source: string; reason: string }[] = [];
  const queue = new Queue(source);
  let documents = 0;
  for (let current = queue.next(); current !== undefined; current = queue.next()) {
    const isOver = documents === mostDocuments;
    const document = isOver
      ? { reason: `the feed has more than ${mostDocuments} documents` }
      : await readDocument(current, ports);
    if ('reason' in document && documents === 0) return document;
    if ('reason' in document) unread.push({ source: current, reason: document.reason });
    if (isOver) break;
    if ('reason' in document) continue;
    documents += 1;
    for (const entry of document.feed.entries) entries.push(entry);
    unread.push(...queue.addOlder(document, current));
  }
  return { entries, documents, unread };
}

interface ReadDocument {
  readonly feed: PublishedFeed;
  readonly url?: string;
}

/** The documents that are still to be read; addresses that look the same are one. */
class Queue {
  readonly #seen = new Set<string>();
  readonly #waiting: string[] = [];

  constructor(first: string) {
    this.#add(first);
  }

  next(): string | undefined {
    return this.#waiting.shift();
  }

  /** Adds the archives that a document leads to; gives those that cannot be found. */
  addOlder({ feed, url }: ReadDocument, source: string): CollectedEntries['unread'] {
    if (url !== undefined) this.#seen.add(keyOf(url));
    return feed.older.flatMap((link) => {
      const older = olderSource(link, url ?? source, feed.homeUrl);
      if (older === undefined) return [{ source: link, reason: 'nothing says what it is relative to' }];
      this.#add(older);
      return [];
    });
  }

  #add(source: string): void {
    if (!this.#seen.has(keyOf(source))) this.#waiting.push(source);
    this.#seen.add(keyOf(source));
  }
}

async function readDocument(source: string, { load, read }: CollectPorts): Promise<ReadDocument | Failure> {
  const loaded = await load(source);
  if ('reason' in loaded) return loaded;
  const feed = await read(loaded.text);
  if ('reason' in feed) return feed;
  return { feed, ...(loaded.url !== undefined && { url: loaded.url }) };
}

/** Addresses that differ by their scheme, `www.` or a slash at the end lead to one document. */
function keyOf(source: string): string {
  return addressKey(source) ?? source;
}
