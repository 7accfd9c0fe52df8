import type { Author, Source, Tag } from '../model/entry.js';
import type { Instant } from '../model/instant.js';
import type { SourceFile } from './source-file.js';

/** Why an article is in no feed. Only `unreadable` is a problem. */
export type LeftOutReason =
  | 'draft'
  | 'scheduled'
  | 'expired'
  | 'undated'
  | 'redirect'
  | 'section'
  | 'unlisted'
  | 'unreadable';

/** An article that is in no feed, and why. */
export interface LeftOut {
  readonly path: string;
  readonly reason: LeftOutReason;
  /** When a `scheduled` article is due. */
  readonly due?: Instant;
}

/** What the front matter and the place of an article say, in one meaning for all dialects. The body is read later. */
export interface Article {
  readonly file: SourceFile;
  readonly id: string;
  /** Its own page, absolute. */
  readonly url: string;
  /** Plain text; absent where only the body's first heading can say it. */
  readonly title?: string;
  readonly summary?: string;
  readonly published: Instant;
  readonly updated: Instant;
  readonly authors: readonly Author[];
  readonly tags: readonly Tag[];
  readonly language?: string;
  readonly externalUrl?: string;
  readonly rights?: string;
  readonly source?: Source;
  /** Address of the lead picture as written, not yet absolute. */
  readonly image?: string;
}
