import type { FeedDocument } from '../model/feed-document.js';
import { namespaces as known } from '../model/namespaces.js';
import { addressElement, element, textElement, type XmlPart } from '../xml/element.js';
import { atomExtensions, category, link, person } from './atom-elements.js';
import { writeEntry } from './atom-entry.js';
import type { FeedWriter } from './feed-writer.js';
import { licenseLinks, paymentLinks, paymentsOf } from './links.js';
import { formatMediaTypes } from './media-types.js';
import { xmlWriter } from './xml-writer.js';

type Write = (document: FeedDocument) => XmlPart;

/** RFC 4287, 4.2.6: as it is given, since ids are compared character by character. */
const id: Write = (document) => textElement('id', document.id);

/** RFC 4287, 4.2.14: plain text, which needs no `type`. */
const title: Write = (document) => textElement('title', document.title);

/** RFC 4287, 4.2.12. */
const subtitle: Write = (document) => textElement('subtitle', document.description);

/** RFC 4287, 4.2.15. */
const updated: Write = (document) => textElement('updated', document.updated);

/** RFC 4287, 4.2.1. */
const authors: Write = (document) => document.authors.map((author) => person('author', author));

/** RFC 4287, 4.2.3. */
const contributors: Write = (document) => document.contributors.map((author) => person('contributor', author));

/** RFC 4287, 4.2.7.2, "self". */
const self: Write = ({ selfUrls }) => link('self', selfUrls.atom, { type: formatMediaTypes.atom });

/** RFC 4287, 4.2.7.2, "alternate". */
const alternate: Write = ({ homeUrl }) => link('alternate', homeUrl, { type: 'text/html' });

/** RFC 5005, 3: the older entries. */
const next: Write = ({ nextUrls }) => link('next', nextUrls?.atom, { type: formatMediaTypes.atom });

/** WebSub, 4: where to subscribe. */
const hubs: Write = (document) => document.hubs.map((hub) => link('hub', hub));

/** RFC 4946, 2, and IANA, Link Relations, "payment". */
const rightsAndSupport: Write = (document) =>
  [...licenseLinks(document.license, document.rsl), ...paymentLinks(paymentsOf(document))].map((attributes) =>
    element('link', attributes),
  );

/** RFC 4287, 4.2.2. */
const categories: Write = (document) => document.categories.map((name) => category({ name }));

/** RFC 4287, 4.2.5. */
const icon: Write = (document) => addressElement('icon', document.icon);

/** RFC 4287, 4.2.8. */
const logo: Write = (document) => addressElement('logo', document.logo);

/** RFC 4287, 4.2.10. */
const rights: Write = (document) => textElement('rights', document.rights);

/** RFC 4287, 4.2.4. */
const generator: Write = ({ generator: program }) =>
  program && textElement('generator', program.name, { uri: program.url, version: program.version });

/** RFC 6721, 3: for programs that keep entries; people read the notice in the entry's place. */
const deletedEntries: Write = ({ entries, language }) =>
  entries.flatMap(({ id: ref, updated: when, withdrawn, language: own }) => {
    if (!withdrawn) return [];
    const inOwn = { 'xml:lang': own === language ? undefined : own };
    return element('at:deleted-entry', { ref, when }, [textElement('at:comment', withdrawn.reason, inOwn)]);
  });

/** RFC 4287, 6.4. */
const extensions: Write = (document) => atomExtensions(document.extensions);

const feedElements: readonly Write[] = [
  id,
  title,
  subtitle,
  updated,
  authors,
  contributors,
  self,
  alternate,
  next,
  hubs,
  rightsAndSupport,
  categories,
  icon,
  logo,
  rights,
  generator,
  extensions,
  deletedEntries,
];

/**
 * A feed as Atom 1.0 (RFC 4287), without a prefix for Atom's own elements: readers are known to miss prefixed ones. The
 * language of all texts is said once, on the root (2).
 */
export const atomWriter: FeedWriter = xmlWriter({
  root: (document) =>
    element(
      'feed',
      { 'xml:lang': document.language },
      feedElements.map((write) => write(document)),
    ),
  entry: writeEntry,
  end: ['feed'],
  options: () => ({ defaultNamespace: known.atom }),
});
