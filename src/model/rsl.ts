/** One thing that terms allow or forbid: the values of one type, such as the usages `ai-train` and `ai-index`. */
export interface RslPermission {
  readonly type: 'usage' | 'user' | 'geo';
  readonly values: readonly string[];
}

/** What a use costs. */
export interface RslPayment {
  /** Such as `free`, `attribution`, `purchase`, `subscription`, `crawl` or `use`. */
  readonly type: string;
  /** The page of a standard licence, absolute. */
  readonly standard?: string;
  /** The page where other terms can be agreed on, absolute. */
  readonly custom?: string;
  readonly amount?: { readonly value: string /** ISO 4217. */; readonly currency: string };
}

/** A statement of law: what the publisher vouches for (`warranty`), and what not (`disclaimer`). */
export interface RslLegal {
  readonly type: 'warranty' | 'disclaimer' | 'attestation' | 'contact';
  /** Of `attestation` it is `true`, of `contact` an absolute address or a `mailto:` one. */
  readonly values: readonly string[];
}

/** Who holds the rights. */
export interface RslCopyright {
  readonly name?: string;
  readonly type?: 'person' | 'organization';
  readonly contactEmail?: string;
  /** Absolute. */
  readonly contactUrl?: string;
}

/** One licence: who may do what, and at what price. */
export interface RslLicense {
  readonly permits: readonly RslPermission[];
  readonly prohibits: readonly RslPermission[];
  readonly payment?: RslPayment;
  readonly legal?: readonly RslLegal[];
}

/**
 * What programs that read a publication may do with it, as Really Simple Licensing 1.0 says it
 * (https://rslstandard.org/rsl). RSS says all of it; Atom can point to a file that does.
 */
export interface RslTerms {
  /** Where the terms are published as a file of their own, absolute. */
  readonly url?: string;
  /** The licence server, absolute. */
  readonly server?: string;
  readonly licenses: readonly RslLicense[];
  /**
   * What the terms are of: a path on the feed's own host, with `*` for any characters and `$` for the end (RFC 9309,
   * 2.2.3); the entry's own page if absent.
   */
  readonly pages?: string;
  readonly copyright?: RslCopyright;
  /** The page that says the terms in words, absolute. */
  readonly terms?: string;
}
