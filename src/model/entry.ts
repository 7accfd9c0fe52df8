import type { Extensions } from './extension.js';
import type { Instant } from './instant.js';
import type { Episode, Payment } from './podcast.js';
import type { RslTerms } from './rsl.js';

/** A person or a desk that wrote something. At least one of the fields is there. */
export interface Author {
  readonly name?: string;
  readonly email?: string;
  /** Absolute. */
  readonly url?: string;
  /** Absolute; square, as JSON Feed wants it. */
  readonly avatar?: string;
}

/** A media file that goes with an entry. */
export interface Enclosure {
  /** Absolute. */
  readonly url: string;
  /** Such as `audio/mpeg`. */
  readonly mediaType?: string;
  /** Bytes. */
  readonly length?: number;
  readonly title?: string;
  /** Seconds. */
  readonly duration?: number;
  /** Pixels, as shown: after the turn that a camera noted. */
  readonly width?: number;
  /** Pixels, as shown. */
  readonly height?: number;
  /** What can be seen, for those who cannot see it: the alternative text. */
  readonly description?: string;
  /** Who made it. */
  readonly credit?: string;
  /** What they did, in lower case, such as `photographer`. */
  readonly creditRole?: string;
  /** A small picture of it, absolute. */
  readonly thumbnail?: string;
}

/** A category of an entry. The name is Atom's `term`, and without a label also RSS's text and JSON Feed's tag. */
export interface Tag {
  readonly name: string;
  /** What people read, where it is not the name: Atom's `label`, RSS's text, JSON Feed's tag. */
  readonly label?: string;
  /** Identifies the vocabulary: Atom's `scheme`, RSS's `domain`. */
  readonly scheme?: string;
}

/** Where an entry was first published, if it was copied from another feed: RSS's `source`, Atom's `source`. */
export interface Source {
  readonly title?: string;
  /** The address of the other feed or site, absolute. */
  readonly url: string;
}

/**
 * What a feed carries of one article, whatever the format. All addresses are absolute; what is absent is absent.
 */
export interface Entry {
  /** The same in every format, to the byte; never changes once published. */
  readonly id: string;
  /** The entry's own page. */
  readonly url?: string;
  /** What a link post points to. */
  readonly externalUrl?: string;
  /** Plain text. */
  readonly title?: string;
  /** Plain text. */
  readonly summary?: string;
  /** Feed-safe HTML. */
  readonly contentHtml?: string;
  readonly published: Instant;
  readonly updated: Instant;
  readonly authors: readonly Author[];
  readonly contributors: readonly Author[];
  readonly tags: readonly Tag[];
  /** A language tag of BCP 47, where it is not the feed's. */
  readonly language?: string;
  /** Plain text, such as `© 2026 Tidings Gazette`. */
  readonly rights?: string;
  readonly source?: Source;
  /** The lead picture, absolute. */
  readonly image?: Enclosure;
  /** A wide picture for the top of the entry's page, absolute; JSON Feed alone has a place for it. */
  readonly bannerImage?: string;
  /** Audio, video or another file to offer for playing. */
  readonly enclosures: readonly Enclosure[];
  /** The pictures of the body beside {@link image}, for aggregators that look for them there. */
  readonly media?: readonly Enclosure[];
  /** The page of the licence that it is published under, absolute. */
  readonly license?: string;
  /** Terms for programs, where they are not the feed's; without a licence in them, none. */
  readonly rsl?: RslTerms;
  /** Where readers can give money for it. */
  readonly payments?: readonly Payment[];
  /** Makes it an episode of the feed's podcast. */
  readonly episode?: Episode;
  /** Taken back by its publisher: the content is a notice that says so. */
  readonly withdrawn?: { /** Plain text. */ readonly reason?: string };
  /** The page where people discuss the entry. */
  readonly commentsUrl?: string;
  readonly extensions?: Extensions;
}
