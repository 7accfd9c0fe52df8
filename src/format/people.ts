import type { Author, Entry } from '../model/entry.js';
import type { FeedFacts } from '../model/feed-document.js';

/**
 * What to call an author: readers get a name even of one who gave only an e-mail address or a page, since Atom demands
 * one (RFC 4287, 3.2.1) and the formats must agree.
 */
export function nameOf({ name, email, url, avatar }: Author): string {
  return name ?? email ?? url ?? avatar ?? '';
}

/** An entry's own authors, else the feed's: most readers do not look for them there. */
export function authorsOf(entry: Entry, feed: FeedFacts): readonly Author[] {
  return entry.authors.length > 0 ? entry.authors : feed.authors;
}

/** RSS 2.0, "author": the address, then the name in brackets. `undefined` without an address. */
export function mailbox({ email, name }: Author): string | undefined {
  return email === undefined || name === undefined ? email : `${email} (${name})`;
}
