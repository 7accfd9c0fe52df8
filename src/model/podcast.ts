import type { Author } from './entry.js';

/** What podcast directories want to know of a feed beside what every feed says. */
export interface Podcast {
  /** From the directories' own list, letter by letter, such as `News`, with its subcategory, such as `Daily News`. */
  readonly categories: readonly { readonly name: string; readonly subcategory?: string }[];
  /** Whether a listener must be warned of its words. */
  readonly explicit: boolean;
  /** Whom a directory writes to; has an e-mail address. */
  readonly owner?: Author;
}
