import type { Author } from './entry.js';

/** What podcasts can be made of (Podcasting 2.0, "medium"). */
export const podcastMediums = [
  'podcast',
  'music',
  'video',
  'film',
  'audiobook',
  'newsletter',
  'blog',
  'publisher',
  'course',
] as const;

/** One of {@link podcastMediums}. */
export type PodcastMedium = (typeof podcastMediums)[number];

/** The orders in which a podcast wants to be heard: newest first, or from the first episode on. */
export const podcastTypes = ['episodic', 'serial'] as const;

/** One of {@link podcastTypes}. */
export type PodcastType = (typeof podcastTypes)[number];

/** The kinds of episodes. */
export const episodeTypes = ['full', 'trailer', 'bonus'] as const;

/** One of {@link episodeTypes}. */
export type EpisodeType = (typeof episodeTypes)[number];

/** A category of Apple's list, letter by letter, such as `News`, with its subcategory, such as `Daily News`. */
export interface PodcastCategory {
  readonly name: string;
  readonly subcategory?: string;
}

/** Somebody who is heard in a podcast or works on it (Podcasting 2.0, "person"). */
export interface PodcastPerson {
  readonly name: string;
  /** Such as `host` (what a person without one is taken for) or `guest`. */
  readonly role?: string;
  /** Such as `cast` (what a person without one is taken for) or `writing`. */
  readonly group?: string;
  /** A picture, absolute. */
  readonly image?: string;
  /** A page about the person, absolute. */
  readonly url?: string;
}

/** A page where people can give money. */
export interface Payment {
  /** Absolute. */
  readonly url: string;
  /** What to call it, plain text, such as `Support the newsroom`. */
  readonly text?: string;
}

/** What is known of a cover by looking at its file. */
export interface CoverFacts {
  /** By content. */
  readonly mediaType?: string;
  /** Pixels, as shown. */
  readonly width?: number;
  /** Pixels, as shown. */
  readonly height?: number;
  /** Whether its colours are RGB; absent where nobody could tell. */
  readonly isRgb?: boolean;
}

/** What podcast directories want to know of a feed beside what every feed says. */
export interface Podcast {
  readonly categories: readonly PodcastCategory[];
  /** Whether a listener must be warned of its words. Directories want to be told, one way or the other. */
  readonly explicit?: boolean;
  /** Whom a directory writes to; has an e-mail address. */
  readonly owner?: Author;
  /** Who makes it, as directories show it; the feed's first author if absent. */
  readonly author?: string;
  /** The cover, absolute: square, 1400 to 3000 pixels, JPEG or PNG; the feed's logo if absent. */
  readonly image?: string;
  /** Of the cover; absent where nobody could look at it. */
  readonly cover?: CoverFacts;
  readonly type?: PodcastType;
  /** A UUID that is the same wherever the podcast is published, for ever. */
  readonly guid?: string;
  readonly medium?: PodcastMedium;
  /** Whether other hosts are asked not to import the feed; the owner may still allow it. */
  readonly locked?: boolean;
  readonly funding: readonly Payment[];
  readonly persons: readonly PodcastPerson[];
  /** Texts for programs, such as a directory's proof of ownership. */
  readonly texts: readonly { readonly text: string; readonly purpose?: string }[];
  /** Where the feed has moved to, absolute. */
  readonly newFeedUrl?: string;
  /** No further episode will come. */
  readonly complete?: boolean;
  /** Keep it out of directories. */
  readonly block?: boolean;
}

/** A written form of an episode. */
export interface Transcript {
  /** Absolute. */
  readonly url: string;
  /** Such as `text/vtt`. */
  readonly mediaType: string;
  /** A language tag of BCP 47, where it is not the entry's. */
  readonly language?: string;
  /** `captions`: has the times of its words. */
  readonly relation?: 'captions';
}

/** What podcast directories want to know of an entry beside what every entry says. */
export interface Episode {
  /** The title without the numbers that the entry's may have. */
  readonly title?: string;
  /** From 1. */
  readonly season?: number;
  /** From 1. */
  readonly episode?: number;
  readonly episodeType?: EpisodeType;
  /** Where it is not the podcast's. */
  readonly explicit?: boolean;
  /** A cover of its own, absolute; the entry's picture if absent. */
  readonly image?: string;
  /** Keep it out of directories. */
  readonly block?: boolean;
  readonly transcripts: readonly Transcript[];
  /** The address of a JSON file with the times of chapters, absolute. */
  readonly chapters?: string;
  /** Take the place of the podcast's own. */
  readonly persons: readonly PodcastPerson[];
}
