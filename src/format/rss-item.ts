import type { Entry } from '../model/entry.js';
import type { FeedFacts } from '../model/feed-document.js';
import { addressElement, element, textElement, type XmlElement, type XmlPart } from '../xml/element.js';
import { atomLinks, creativeCommonsLicense, licenseLinks, paymentLinks } from './links.js';
import { pictures } from './media.js';
import { authorsOf, nameOf } from './people.js';
import { plainTextAsHtml } from './plain-text-as-html.js';
import { podcastItemElements } from './podcast-item.js';
import { rslContent, termsOf } from './rsl.js';
import { rssDate } from './rss-date.js';
import { enclosureElement, furtherFiles } from './rss-enclosure.js';

type Write = (entry: Entry, feed: FeedFacts) => XmlPart;

/** RSS 2.0, "title": plain text. An item has a title or a description, so one without either is called by its address. */
const title: Write = (entry) => {
  const isDescribed = entry.summary !== undefined || entry.contentHtml !== undefined;
  return textElement('title', entry.title ?? (isDescribed ? undefined : (entry.url ?? entry.id)));
};

/**
 * RSS 2.0, "link": the entry's own page. A link post's target would make readers and aggregators take two entries about
 * one page for the same; it stands in {@link related}.
 */
const link: Write = (entry) => addressElement('link', entry.url ?? entry.externalUrl);

/** RFC 4287, 4.2.7.2, "related": what a link post is about; RSS has no word for it. */
const related: Write = ({ url, externalUrl }) =>
  url === undefined || externalUrl === undefined
    ? undefined
    : element('atom:link', { rel: 'related', href: externalUrl });

/** RSS 2.0, "guid": a permalink exactly when it is the address of the entry's own page. */
const guid: Write = (entry) => textElement('guid', entry.id, { isPermaLink: String(isOwnAddress(entry)) });

function isOwnAddress({ id, url }: Entry): boolean {
  if (url === undefined || !/^https?:/i.test(id)) return false;
  // An id is written as it is, an address perhaps with its letters percent-encoded.
  return id === url || (URL.canParse(id) && URL.canParse(url) && new URL(id).href === new URL(url).href);
}

/** RSS 2.0, "pubDate". */
const pubDate: Write = (entry) => textElement('pubDate', rssDate(entry.published));

/** DCMI Metadata Terms, "modified": RSS has no date of change. Left out when there was none. */
const modified: Write = ({ published, updated }) =>
  updated === published ? undefined : textElement('dcterms:modified', updated);

/** Dublin Core 1.1, "creator": a name, while RSS's `author` must be an e-mail address and must not stand beside it. */
const creators: Write = (entry, feed) =>
  authorsOf(entry, feed).map((author) => textElement('dc:creator', nameOf(author)));

/** Dublin Core 1.1, "contributor". */
const contributors: Write = (entry) =>
  entry.contributors.map((contributor) => textElement('dc:contributor', nameOf(contributor)));

/** RSS 2.0, "category": what people read; the domain tells the vocabulary. */
const categories: Write = (entry) =>
  entry.tags.map((tag) => textElement('category', tag.label ?? tag.name, { domain: tag.scheme }));

/**
 * RSS Best Practices Profile, "description" and "content:encoded": the summary and then the full text; the full text
 * alone is the description, since readers that know only one of the two know that one.
 */
const body: Write = ({ summary, contentHtml }) =>
  summary === undefined
    ? textElement('description', contentHtml)
    : [textElement('description', plainTextAsHtml(summary)), textElement('content:encoded', contentHtml)];

/** RSS 2.0, "comments". */
const comments: Write = (entry) => addressElement('comments', entry.commentsUrl);

/** RSS 2.0, "source": the feed that the item came from. */
const source: Write = ({ source: origin }) =>
  origin && textElement('source', origin.title ?? origin.url, { url: origin.url });

/** Dublin Core 1.1, "rights": RSS knows a copyright of the channel only. */
const rights: Write = (entry) => textElement('dc:rights', entry.rights);

/** RFC 4946, 2, and creativeCommonsRssModule, "license". */
const license: Write = (entry, feed) => [
  creativeCommonsLicense(entry.license),
  ...atomLinks(licenseLinks(entry.license, termsOf(entry, feed))),
];

/** IANA, Link Relations, "payment"; the channel has the same for players. */
const payments: Write = (entry) => atomLinks(paymentLinks(entry.payments));

/** Dublin Core 1.1, "language": RSS knows a language of the channel only. */
const language: Write = (entry, feed) =>
  textElement('dc:language', entry.language === feed.language ? undefined : entry.language);

/** RSS 2.0, "Extending RSS". */
const extensions: Write = (entry) => entry.extensions?.elements;

const itemElements: readonly Write[] = [
  title,
  link,
  related,
  guid,
  pubDate,
  modified,
  creators,
  contributors,
  categories,
  body,
  enclosureElement,
  furtherFiles,
  pictures,
  comments,
  source,
  rights,
  license,
  rslContent,
  payments,
  language,
  podcastItemElements,
  extensions,
];

/** RSS 2.0, "Elements of <item>". */
export function writeItem(entry: Entry, feed: FeedFacts): XmlElement {
  return element(
    'item',
    {},
    itemElements.map((write) => write(entry, feed)),
  );
}
