import type { Entry } from '../model/entry.js';
import type { FeedFacts } from '../model/feed-document.js';
import { element, textElement, type XmlElement, type XmlPart } from '../xml/element.js';
import { atomExtensions, category, link, person } from './atom-elements.js';
import { licenseLinks, paymentLinks } from './links.js';
import { pictures } from './media.js';
import { mediaTypeOf } from './media-types.js';
import { authorsOf } from './people.js';
import { termsOf } from './rsl.js';

type Write = (entry: Entry, feed: FeedFacts) => XmlPart;

/** RFC 4287, 4.2.6: as it is given, since ids are compared character by character. */
const id: Write = (entry) => textElement('id', entry.id);

/** RFC 4287, 4.2.14: plain text, which needs no `type`; an entry without a title is called by what else it has. */
const title: Write = (entry) => textElement('title', entry.title ?? entry.summary ?? entry.url ?? entry.id);

/** RFC 4287, 4.2.7.2, "alternate": the entry's own page. */
const alternate: Write = (entry) => link('alternate', entry.url, { type: 'text/html' });

/** RFC 4287, 4.2.7.2, "related": what a link post is about. */
const related: Write = (entry) => link('related', entry.externalUrl);

/** RFC 4685, 4: where people answer. The type is said, since it would be Atom otherwise. */
const replies: Write = (entry) => link('replies', entry.commentsUrl, { type: 'text/html' });

/** RFC 4287, 4.2.7.2, "enclosure", with the length that 4.2.7.6 advises where it is known. */
const enclosures: Write = (entry) =>
  entry.enclosures.map((file) =>
    link('enclosure', file.url, { type: mediaTypeOf(file), length: file.length?.toString(), title: file.title }),
  );

/** RFC 4946, 2: on each entry, since it has not the feed's; and IANA, Link Relations, "payment". */
const rightsAndSupport: Write = (entry, feed) =>
  [...licenseLinks(entry.license, termsOf(entry, feed)), ...paymentLinks(entry.payments)].map((attributes) =>
    element('link', attributes),
  );

/** RFC 4287, 4.2.9: always, since many readers show no other date. */
const published: Write = (entry) => textElement('published', entry.published);

/** RFC 4287, 4.2.15: required. */
const updated: Write = (entry) => textElement('updated', entry.updated);

/**
 * RFC 4287, 4.1.2: on every entry, since few readers look for the feed's; without any, the publication itself is the
 * author, since there must be one.
 */
const authors: Write = (entry, feed) => {
  const known = authorsOf(entry, feed);
  return (known.length > 0 ? known : [{ name: feed.title }]).map((author) => person('author', author));
};

/** RFC 4287, 4.2.3. */
const contributors: Write = (entry) => entry.contributors.map((author) => person('contributor', author));

/** RFC 4287, 4.2.2. */
const categories: Write = (entry) => entry.tags.map(category);

/** RFC 4287, 4.2.13: plain text. */
const summary: Write = (entry) => textElement('summary', entry.summary);

/** RFC 4287, 4.1.3: escaped HTML. An entry has content or a page (4.1.2), so the summary stands in if it has neither. */
const content: Write = (entry) => {
  if (entry.contentHtml !== undefined) return textElement('content', entry.contentHtml, { type: 'html' });
  return entry.url === undefined ? textElement('content', entry.summary ?? entry.title ?? '') : undefined;
};

/** RFC 4287, 4.2.10. */
const rights: Write = (entry) => textElement('rights', entry.rights);

/** RFC 4287, 4.2.11: of the feed that the entry came from, what is known. */
const source: Write = ({ source: origin }) =>
  origin && element('source', {}, [textElement('title', origin.title), link('alternate', origin.url)]);

/** RFC 4287, 6.4. */
const extensions: Write = (entry) => atomExtensions(entry.extensions);

const entryElements: readonly Write[] = [
  id,
  title,
  alternate,
  related,
  replies,
  enclosures,
  rightsAndSupport,
  published,
  updated,
  authors,
  contributors,
  categories,
  summary,
  content,
  rights,
  source,
  pictures,
  extensions,
];

/** RFC 4287, 4.1.2; the language (2) where it is not the feed's. */
export function writeEntry(entry: Entry, feed: FeedFacts): XmlElement {
  const language = entry.language === feed.language ? undefined : entry.language;
  return element(
    'entry',
    { 'xml:lang': language },
    entryElements.map((write) => write(entry, feed)),
  );
}
