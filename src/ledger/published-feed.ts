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
  /** Plain text, where the feed has it beside a body or in place of one. */
  readonly summary?: string;
  /** All of its body, or what the feed has in place of that. */
  readonly contentHtml?: string;
  /**
   * What may be a body or its beginning, and nobody can tell: RSS's `description` alone, Atom's `summary` alone. It
   * tells what article it is of, and nothing of how that changed.
   */
  readonly excerptHtml?: string;
  /** The addresses of the files that go with it. */
  readonly enclosures?: readonly string[];
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
