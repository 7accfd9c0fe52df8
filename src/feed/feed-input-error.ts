/** What a value was given for: the feed itself, or one of its items. */
export interface Subject {
  /** For messages, such as `` item 2 (`Hello`) ``. */
  readonly name: string;
  /** The place of the item in `feed.items`; absent for the feed itself. */
  readonly itemIndex?: number;
}

/** A value that no feed can carry, given by the program that filled the feed. The message names item, field and fix. */
export class FeedInputError extends TypeError {
  override readonly name = 'FeedInputError';
  /** The place of the item in `feed.items`; absent when the value is the feed's own. */
  readonly itemIndex: number | undefined;
  /** As the program wrote it, such as `author.link`. */
  readonly field: string;

  /** @param problem says what is wrong with the field and, after a semicolon, what to do. */
  constructor(subject: Subject, field: string, problem: string) {
    super(`${subject.name}: \`${field}\` ${problem}`);
    this.itemIndex = subject.itemIndex;
    this.field = field;
  }
}
