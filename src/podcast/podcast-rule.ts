import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { Enclosure, Entry } from '../model/entry.js';
import type { FeedDocument } from '../model/feed-document.js';
import type { Podcast } from '../model/podcast.js';

/** Something that directories want of a podcast: data, so that rules can be listed, counted and tested one by one. */
export interface PodcastRule<Subject> {
  /** Where it is written. */
  readonly source: string;
  /** What is wrong, without the place; nothing where all is well. The catalogue says how much each code weighs. */
  readonly test: (subject: Subject) => readonly Diagnostic[];
}

/** A feed that is a podcast. */
export interface PodcastFeed {
  readonly document: FeedDocument;
  readonly podcast: Podcast;
}

/** An entry that directories take for an episode: it has a file to play. */
export interface PodcastEpisode {
  readonly entry: Entry;
  /** The file that RSS carries. */
  readonly file: Enclosure;
  /** An entry before it with the same file. */
  readonly twin: Entry | undefined;
}
