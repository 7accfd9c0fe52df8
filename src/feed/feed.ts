import { Feed as PackageFeed } from 'feed';
import { formats } from '../format/formats.js';
import type { FeedDocument } from '../model/feed-document.js';
import type { FeedOptions } from './feed-options.js';
import type { Item } from './item.js';
import { requireForAtom, requireForRss } from './requirements.js';
import { toDocument } from './to-document.js';

/**
 * The `Feed` of the `feed` package with writers that every reader accepts: fill it as before, and change one import.
 *
 * The writers throw a {@link FeedInputError}, a TypeError that names item, field and fix, for values that no feed can
 * carry. They never change what the feed was filled with.
 */
export class Feed extends PackageFeed {
  declare options: FeedOptions;
  declare items: Item[];

  constructor(options: FeedOptions) {
    super(options);
    // Bound, so that they can be handed on: `items.forEach(feed.addItem)`.
    this.addItem = this.addItem.bind(this);
    this.addCategory = this.addCategory.bind(this);
    this.addContributor = this.addContributor.bind(this);
    this.addExtension = this.addExtension.bind(this);
  }

  override addItem(item: Item): void {
    super.addItem(item);
  }

  /** The feed as RSS 2.0. */
  override rss2(): string {
    return formats.rss.write(requireForRss(this.toDocument()));
  }

  /** The feed as Atom 1.0. */
  override atom1(): string {
    return formats.atom.write(requireForAtom(this.toDocument()));
  }

  /** The feed as JSON Feed 1.1. */
  override json1(): string {
    return formats.json.write(this.toDocument());
  }

  /** The feed as a document that is neutral of any format: checked, absolute, newest first. */
  toDocument(): FeedDocument {
    return toDocument(this);
  }
}
