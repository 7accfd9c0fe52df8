import type { FormatName } from '../model/feed-document.js';
import type { Instant } from '../model/instant.js';

/** An entry as subscribers hold it. */
export interface PublishedEntry {
  /** Byte for byte as the feed has it: readers compare ids character by character. */
  readonly id: string;
  /** Its own page: absolute where the feed says what a relative one belongs to. */
  readonly url?: string;
  /** Plain text. */
  readonly title?: string;
  readonly published?: Instant;
  /** Absent where the feed does not say it. */
  readonly updated?: Instant;
  readonly contentHtml?: string;
}

/** A feed as subscribers hold it, whatever made it. */
export interface PublishedFeed {
  /** RSS 0.9x and 1.0 are `rss` as well. */
  readonly format: FormatName;
  readonly homeUrl?: string;
  /** In the order of the feed. */
  readonly entries: readonly PublishedEntry[];
  /** Where its older entries are: `prev-archive` and `next` of RFC 5005, and `next_url` of JSON Feed, as written. */
  readonly older: readonly string[];
}
