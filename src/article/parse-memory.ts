import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { Instant } from '../model/instant.js';
import type { LeftOut, ListedArticle } from './article.js';
import type { OpenedMemory } from './open-article.js';
import type { SourceFile } from './source-file.js';

/** What a build keeps of a file of an article once it has read it. */
export interface ListedFile {
  readonly listed?: Omit<ListedArticle, 'file'>;
  readonly leftOut?: Omit<LeftOut, 'path'>;
  /** Where its page is, if it is in no feed. */
  readonly url?: string;
  /** The id that it had if a feed carried it before: only of what is in no feed now. */
  readonly formerId?: string;
  readonly diagnostics: readonly Diagnostic[];
  /** The moment from which on it may be otherwise; absent: time changes nothing in it. */
  readonly until?: Instant;
  /** Whether the beginning of the file says all of it. */
  readonly isOfStart?: boolean;
}

/** What a program remembers of files between builds of the same settings. */
export interface ParseMemory {
  /** What was made of a file, if it is still the same and so is all that it depends on. */
  readonly recall: (file: SourceFile) => ListedFile | undefined;
  readonly keep: (file: SourceFile, listed: ListedFile) => void;
  /**
   * An object that stays the same for a file as long as nothing that was read of it can be another: neither the file nor
   * the settings, nor the time where that counts. Absent where nothing is remembered so long.
   */
  readonly lasting?: (file: SourceFile) => object | undefined;
  /** Absent where nothing is known of articles beyond that. */
  readonly opened?: OpenedMemory;
}
