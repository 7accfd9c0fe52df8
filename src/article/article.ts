import type { ContentMode } from '../model/content-mode.js';
import type { Author, Source, Tag } from '../model/entry.js';
import type { Instant } from '../model/instant.js';
import type { Episode } from '../model/podcast.js';
import type { RslTerms } from '../model/rsl.js';
import type { SourceFile } from './source-file.js';

/** Why an article is in no feed. Only `unreadable` and `invalid` are problems: the second has errors and is left out for them. */
export type LeftOutReason =
  | 'draft'
  | 'scheduled'
  | 'expired'
  | 'undated'
  | 'redirect'
  | 'section'
  | 'unlisted'
  | 'invalid'
  | 'unreadable';

/** An article that is in no feed, and why. */
export interface LeftOut {
  readonly path: string;
  readonly reason: LeftOutReason;
  /** When a `scheduled` article is due. */
  readonly due?: Instant;
}

/** A media file that front matter names, as its author wrote it: not yet absolute, and nobody has looked at the file. */
export interface MediaReference {
  /** A path or an address. */
  readonly reference: string;
  /** The keys and the numbers of list elements that lead to it in the front matter. */
  readonly field: readonly (string | number)[];
  /** Such as `audio/mpeg`, where the author says so. */
  readonly mediaType?: string;
  /** Bytes, where the author says so. */
  readonly length?: number;
  readonly title?: string;
  /** Seconds, where the author says so. */
  readonly duration?: number;
  /** The alternative text. */
  readonly description?: string;
  /** Who made it. */
  readonly credit?: string;
}

/** A written form of an episode, as its author named it. */
export interface TranscriptReference extends MediaReference {
  /** A language tag of BCP 47. */
  readonly language?: string;
  readonly relation?: 'captions';
}

/** What front matter says of an article as an episode of the publication's podcast; nothing is absolute yet. */
export interface EpisodeFields extends Omit<Episode, 'image' | 'transcripts' | 'chapters'> {
  readonly image?: MediaReference;
  readonly transcripts: readonly TranscriptReference[];
  readonly chapters?: MediaReference;
}

/** That an article was taken back. */
export interface Withdrawal {
  /** Absent where nobody says when. */
  readonly date?: Instant;
  /** Plain text. */
  readonly reason?: string;
}

/** What was wrong in an article. */
export interface Correction {
  /** The day in the site's zone, such as `2026-11-20`; absent where nobody says when. */
  readonly day?: string;
  /** Plain text. */
  readonly text: string;
}

/**
 * How much of an article's identity is its author's word and does not follow from the place of its file. Of two
 * articles that share an address or an id, the one with the lesser claim keeps it.
 */
export interface Claims {
  /** 0: from its place; 1: its last part, a slug; 2: all of it. */
  readonly address: 0 | 1 | 2;
  /** Absent: its address is its id; `exported`: a `uuid`, which exports from databases bring along. */
  readonly id?: 'exported' | 'named';
}

/** What a build has to know of every article, whether a feed carries it or not: little, since there may be very many. */
export interface ListedArticle {
  readonly file: SourceFile;
  /** Of its front matter as it was read; see `frontMatterMark`. */
  readonly mark: number;
  readonly id: string;
  /** Its own page, absolute. */
  readonly url: string;
  readonly published: Instant;
  /** Absent: nothing is claimed. */
  readonly claims?: Claims;
}

/** What the front matter and the place of an article say, in one meaning for all dialects. The body is read later. */
export interface Article extends ListedArticle {
  /** Plain text; absent where only the body's first heading can say it. */
  readonly title?: string;
  readonly summary?: string;
  readonly updated: Instant;
  readonly authors: readonly Author[];
  readonly tags: readonly Tag[];
  readonly language?: string;
  readonly externalUrl?: string;
  readonly rights?: string;
  /** The address of its licence; `false` if it has none, also not the site's. */
  readonly license?: string | false;
  /** What machines may do with it; `false` if it states no terms, also not the site's. */
  readonly rsl?: RslTerms | false;
  /** Whether it asks for support, where that is not as the configuration says. */
  readonly support?: boolean;
  /** How much of it a feed carries, where that is not as the configuration says. */
  readonly content?: ContentMode;
  /** `false` if it was first published elsewhere, and nobody says at which address. */
  readonly source?: Source | false;
  /** The lead picture. */
  readonly image?: MediaReference;
  /** Audio, video and other files that go with it. */
  readonly enclosures: readonly MediaReference[];
  /** Only where the configuration has a `podcast`. */
  readonly episode?: EpisodeFields;
  /** Taken back: nothing that it said goes out any more but its title. */
  readonly withdrawn?: Withdrawal;
  /** In the order of their author. */
  readonly corrections?: readonly Correction[];
}
