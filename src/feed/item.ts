import type * as Package from 'feed';
import type { Enclosure } from '../model/entry.js';
import type { Episode, Payment } from '../model/podcast.js';
import type { RslTerms } from '../model/rsl.js';

/** Somebody who wrote something. At least a name, an e-mail address or a link is there. */
export type ItemAuthor = Package.Author;

/** A file that goes with an item. Without a `type`, the address's extension tells it. */
export interface ItemEnclosure
  extends Package.Enclosure,
    Pick<Enclosure, 'width' | 'height' | 'description' | 'credit' | 'creditRole' | 'thumbnail'> {}

/** What an item says as an episode of a podcast. */
export type ItemEpisode = Partial<Episode>;

/** A category: `term` is what programs compare and `name` what people read; one of them is enough. */
export type ItemCategory = Package.Category;

/**
 * What another vocabulary says. A `name` with a prefix (`podcast:transcript`) makes an element of RSS and Atom, with
 * `objects` in the notation that the `feed` package takes (`_attributes`, `_text`, names of children); a name that
 * begins with `_` makes a member of JSON Feed, with `objects` as its value.
 */
export type ItemExtension = Package.Extension;

/**
 * An item as the `feed` package has it, with the fields that it lacks. Texts are plain but for `content`; addresses are
 * absolute; an empty text is as good as none.
 */
export interface Item extends Package.Item {
  /** The last change. Without `published` it is the publication, too. */
  date: Date;
  /**
   * The summary. Markup in it, which the `feed` package let pass, makes it the body if there is no `content`, and is
   * else taken out; {@link Item.summary} takes any text as it is.
   */
  description?: string;
  /** HTML. */
  content?: string;
  /** The summary as plain text, whatever characters it has; wins over `description`. */
  summary?: string;
  /** A language tag of BCP 47, where it is not the feed's. */
  language?: string;
  /** What a link post points to, while `link` is its own page. */
  externalUrl?: string;
  /** Where the item was first published, if it was copied from another feed. */
  source?: { readonly title?: string; readonly url: string };
  /** The page where people discuss the item. */
  comments?: string;
  /** A wide picture for the top of the item's page. */
  bannerImage?: string;
  /** More files, after `enclosure`, `audio` and `video`. RSS has room for one and offers the rest as media. */
  enclosures?: readonly ItemEnclosure[];
  /** The lead picture; also as an address alone. */
  image?: string | ItemEnclosure;
  /** The pictures of the body, for aggregators that look for them beside it. */
  media?: readonly ItemEnclosure[];
  /** The page of the licence that the item is published under. */
  license?: string;
  /** Terms of Really Simple Licensing, where they are not the feed's; without a licence in them, none. */
  rsl?: RslTerms;
  /** Where readers can give money for it. */
  payments?: readonly Payment[];
  /** What directories want to know of an episode, in a feed with `podcast: true`; RSS. */
  episode?: ItemEpisode;
  /**
   * Says that the item was taken back, and why. Its content should be a notice; Atom also tells programs to delete it
   * (RFC 6721).
   */
  withdrawn?: { readonly reason?: string };
}
