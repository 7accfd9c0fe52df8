import type * as Package from 'feed';
import type { FormatName } from '../model/feed-document.js';
import type { Payment, Podcast } from '../model/podcast.js';
import type { RslTerms } from '../model/rsl.js';
import type { ItemAuthor } from './item.js';

/** The feed's own facts as the `feed` package has them, with those that it lacks. Texts are plain, addresses absolute. */
export interface FeedOptions extends Package.FeedOptions {
  /** The newest change of any item, unless it is given; never the time of writing. */
  updated?: Date;
  /**
   * Where the feed is published. `feedLinks` says it for each format; this is the address of the one format that it
   * names (`…/atom.xml`, `…/feed.json`), else of RSS, and of no other, since readers subscribe to the address given.
   */
  feed?: string;
  /** After `author`, which is one only. */
  authors?: readonly ItemAuthor[];
  /** Whom to tell of technical problems; RSS. */
  webMaster?: ItemAuthor;
  /** Of `image`, in pixels; RSS. */
  imageSize?: { readonly width: number; readonly height: number };
  /** WebSub hubs, after `hub`. */
  hubs?: readonly string[];
  /** Where each format goes on with older items. */
  nextLinks?: Readonly<Partial<Record<FormatName, string>>>;
  /** The home page and the version of what `generator` names. */
  generatorUrl?: string;
  generatorVersion?: string;
  /** How many items to write, the newest; all, unless it is given. */
  limit?: number;
  /** What directories want to know of a podcast; with `podcast: true`. `category` is a category without subcategory. */
  itunes?: Partial<Omit<Podcast, 'owner'>> & { readonly owner?: ItemAuthor };
  /** The page of the licence that the feed is published under; items name their own. */
  license?: string;
  /** Where readers can give money. */
  payments?: readonly Payment[];
  /** Terms of Really Simple Licensing, for all items that have none of their own; RSS, and as a link in Atom. */
  rsl?: RslTerms;
  /** The namespaces of prefixes in extensions, for those that Tidings does not know. */
  namespaces?: Readonly<Record<string, string>>;
}
