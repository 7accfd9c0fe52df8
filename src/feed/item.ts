import type * as Package from 'feed';

/** Somebody who wrote something. At least a name, an e-mail address or a link is there. */
export type ItemAuthor = Package.Author;

/** A file that goes with an item. Without a `type`, the address's extension tells it. */
export type ItemEnclosure = Package.Enclosure;

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
}
