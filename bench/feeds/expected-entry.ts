/** An entry that a feed has to have. */
export interface ExpectedEntry {
  /** The last part of its id. */
  readonly slug: string;
  /** Sentences that have to be in its content. */
  readonly opening: string;
  readonly closing: string;
}
