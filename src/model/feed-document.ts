import type { Author, Entry } from './entry.js';
import type { Extensions } from './extension.js';
import type { Instant } from './instant.js';
import type { Payment, Podcast } from './podcast.js';
import type { RslTerms } from './rsl.js';

/** The names of the formats that Tidings writes. */
export type FormatName = 'rss' | 'atom' | 'json';

/** What a feed says beside its entries, and whatever they are. */
export type FeedFacts = Omit<FeedDocument, 'entries' | 'updated'>;

/**
 * A whole feed, neutral of any format: what the writers of src/format take.
 *
 * All addresses are absolute, all texts are plain; what is absent is absent.
 */
export interface FeedDocument {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  /** The page that the feed is the feed of. */
  readonly homeUrl?: string;
  /** Where each format of this feed is published: its `self`. */
  readonly selfUrls: Readonly<Partial<Record<FormatName, string>>>;
  /** Where each format goes on with older entries. */
  readonly nextUrls?: Readonly<Partial<Record<FormatName, string>>>;
  /** From the entries, never from the clock. */
  readonly updated: Instant;
  readonly language?: string;
  readonly authors: readonly Author[];
  readonly contributors: readonly Author[];
  readonly categories: readonly string[];
  /** A large picture (Atom `logo`, RSS `image`, JSON `icon`). */
  readonly logo?: string;
  /** Of the logo, in pixels. */
  readonly logoSize?: { readonly width: number; readonly height: number };
  /** A small square picture (Atom `icon`, JSON `favicon`). */
  readonly icon?: string;
  readonly rights?: string;
  /** The page of the licence that the feed is published under, absolute; entries name their own. */
  readonly license?: string;
  /** Where readers can give money to the publication. */
  readonly payments?: readonly Payment[];
  /** Terms for programs, for all entries that have none of their own. */
  readonly rsl?: RslTerms;
  /** The program that made the feed; left out when absent. */
  readonly generator?: { readonly name: string; readonly url?: string; readonly version?: string };
  /** Minutes that a reader may keep the feed before it asks again. */
  readonly ttl?: number;
  /** WebSub hubs. */
  readonly hubs: readonly string[];
  /** Whom to tell of technical problems; has an e-mail address. RSS alone has a place for it. */
  readonly webMaster?: Author;
  /** Where the format is described; RSS alone has a place for it. */
  readonly docs?: string;
  /** Address of a style sheet for people who open the XML in a browser. */
  readonly stylesheet?: string;
  /** Makes the RSS feed a podcast. */
  readonly podcast?: Podcast;
  readonly extensions?: Extensions;
  /** The namespaces of prefixes that extensions use and Tidings does not know. */
  readonly namespaces?: Readonly<Record<string, string>>;
  /** Newest first. */
  readonly entries: readonly Entry[];
}
