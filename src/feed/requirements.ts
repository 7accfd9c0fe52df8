import type { FeedDocument } from '../model/feed-document.js';
import { FeedInputError } from './feed-input-error.js';

/**
 * The document, if RSS can say it.
 *
 * @throws FeedInputError without a page that the channel is of (RSS 2.0, "link").
 */
export function requireForRss(document: FeedDocument): FeedDocument {
  if (document.homeUrl === undefined && document.selfUrls.rss === undefined) {
    throw new FeedInputError({ name: 'the feed' }, 'link', 'is missing; RSS needs the page that the feed is of');
  }
  return document;
}

/**
 * The document, if Atom can say it.
 *
 * @throws FeedInputError for an id that is not an IRI (RFC 4287, 4.2.6). It is not rewritten: readers know it as it is.
 */
export function requireForAtom(document: FeedDocument): FeedDocument {
  const problem = 'is not an address; Atom needs one such as `https://…`, `tag:…` or `urn:uuid:…`';
  if (!isIri(document.id)) throw new FeedInputError({ name: 'the feed' }, 'id', `\`${document.id}\` ${problem}`);
  for (const { id, title } of document.entries) {
    if (!isIri(id)) throw new FeedInputError({ name: `the item \`${title ?? id}\`` }, 'id', `\`${id}\` ${problem}`);
  }
  return document;
}

function isIri(id: string): boolean {
  return /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(id);
}
