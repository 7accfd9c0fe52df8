/** Who is told what is read, as soon as it is. */
export interface FeedListener<Part> {
  /** An entry, in the order of the text. */
  readonly entry: (part: Part) => void;
  /** The feed, without its entries, at the end. */
  readonly feed: (part: Part) => void;
}

/**
 * Reads the text of a feed in pieces. The first may be all of it, so that nothing is left for the others.
 *
 * Each throws an Error where the text cannot be what its format is.
 */
export interface FeedReader {
  /** What stands before the entries. */
  readonly head: (text: string) => void;
  /** One entry, with what stands between it and the one before. */
  readonly entry: (text: string) => void;
  /** What stands behind the entries; there is nothing after that. */
  readonly tail: (text: string) => void;
}
