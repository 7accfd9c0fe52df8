import type { Severity } from '../diagnostic/diagnostic.js';

/** Something that a specification wants of a part of a feed: data, so that rules can be listed, counted and chosen. */
export interface Rule<Subject> {
  /** Where it is written, such as `RFC 4287, 4.1.2`. */
  readonly source: string;
  /** An error where the specification says that it must be so, a warning where it or the field advises it. */
  readonly severity: Severity;
  /** What it wants, to be read after "wants"; names in backticks. */
  readonly wants: string;
  /** Whether the subject is as it should be. */
  readonly holds: (subject: Subject) => boolean;
}

/** The facts of an entry that must come out of a format's text as they went in. */
export type FactName = 'id' | 'url' | 'title' | 'contentHtml' | 'published' | 'updated';

/** What is checked of one format. */
export interface Specification<Subject> {
  /** Of all of the feed but its entries. */
  readonly feedRules: readonly Rule<Subject>[];
  readonly entryRules: readonly Rule<Subject>[];
  /** How each fact is read; those that a format does not carry are missing. */
  readonly facts: Readonly<Partial<Record<FactName, (subject: Subject) => string | undefined>>>;
}
