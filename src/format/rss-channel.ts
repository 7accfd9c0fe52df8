import type { FeedDocument } from '../model/feed-document.js';
import { addressElement, element, textElement, type XmlPart } from '../xml/element.js';
import { atomLinks, creativeCommonsLicense, funding, licenseLinks, paymentLinks, paymentsOf } from './links.js';
import { extensionOf, formatMediaTypes } from './media-types.js';
import { mailbox } from './people.js';
import { podcastChannelElements } from './podcast-channel.js';
import { rssDate } from './rss-date.js';

type Write = (document: FeedDocument) => XmlPart;

/** RSS 2.0, "title". */
const title: Write = (document) => textElement('title', document.title);

/** RSS 2.0, "link": required; where no page is known, the feed's own address is the nearest there is. */
function homeUrlOf({ homeUrl, selfUrls }: FeedDocument): string | undefined {
  return homeUrl ?? selfUrls.rss;
}
const link: Write = (document) => addressElement('link', homeUrlOf(document));

/** RSS 2.0, "description": required and plain text; without one, the title says what there is to say. */
const description: Write = (document) => textElement('description', document.description ?? document.title);

/** RSS 2.0, "language". */
const language: Write = (document) => textElement('language', document.language);

/** RSS 2.0, "copyright". */
const copyright: Write = (document) => textElement('copyright', document.rights);

/** RSS 2.0, "managingEditor": an e-mail address, so only of an author who gave one. */
const managingEditor: Write = ({ authors }) => {
  const editor = authors.find(({ email }) => email !== undefined);
  return editor && textElement('managingEditor', mailbox(editor));
};

/** RSS 2.0, "webMaster". */
const webMaster: Write = ({ webMaster: master }) => master && textElement('webMaster', mailbox(master));

/** RSS 2.0, "lastBuildDate": the last time that the content changed. */
const lastBuildDate: Write = ({ updated }) => textElement('lastBuildDate', rssDate(updated));

/** RSS 2.0, "category". */
const categories: Write = (document) => document.categories.map((category) => textElement('category', category));

/** RSS 2.0, "generator". */
const generator: Write = ({ generator: program }) => {
  const parts = [program?.name, program?.version, program?.url && `(${program.url})`];
  return program && textElement('generator', parts.filter(Boolean).join(' '));
};

/** RSS 2.0, "docs". */
const docs: Write = (document) => addressElement('docs', document.docs);

/** RSS 2.0, "ttl": whole minutes. */
const ttl: Write = (document) => textElement('ttl', document.ttl?.toString());

const imageExtensions: ReadonlySet<string> = new Set(['gif', 'jpg', 'jpeg', 'png']);
const imageLimits = { width: 144, height: 400 };

/**
 * RSS 2.0, "image": a GIF, JPEG or PNG, with the title and the link of the channel. A size over the limits is left out:
 * it would be an error, and readers then take the picture's own.
 */
const image: Write = (document) => {
  const url = [document.logo, document.icon].find((one) => one && imageExtensions.has(extensionOf(one)));
  if (url === undefined) return undefined;
  const size = url === document.logo ? document.logoSize : undefined;
  const allowed = size && size.width <= imageLimits.width && size.height <= imageLimits.height ? size : undefined;
  return element('image', {}, [
    addressElement('url', url),
    textElement('title', document.title),
    addressElement('link', homeUrlOf(document)),
    textElement('width', allowed?.width.toString()),
    textElement('height', allowed?.height.toString()),
  ]);
};

/** RSS Best Practices Profile, "atom:link": the feed's own address, with its type. */
const self: Write = ({ selfUrls: { rss: href } }) =>
  href === undefined ? undefined : element('atom:link', { rel: 'self', type: formatMediaTypes.rss, href });

/** RFC 5005, 3: the older entries. */
const next: Write = ({ nextUrls }) =>
  nextUrls?.rss === undefined
    ? undefined
    : element('atom:link', { rel: 'next', type: formatMediaTypes.rss, href: nextUrls.rss });

/** WebSub, 4: where to subscribe. */
const hubs: Write = (document) => document.hubs.map((href) => element('atom:link', { rel: 'hub', href }));

/** RFC 4946, 2, and creativeCommonsRssModule, "license". */
const license: Write = (document) => [
  creativeCommonsLicense(document.license),
  ...atomLinks(licenseLinks(document.license, document.rsl)),
];

/** IANA, Link Relations, "payment", and Podcasting 2.0, "funding". */
const payments: Write = (document) => [...atomLinks(paymentLinks(paymentsOf(document))), ...funding(document)];

/** RSS 2.0, "Extending RSS". */
const extensions: Write = (document) => document.extensions?.elements;

/** What a channel says before its items, in the order in which it is written. */
export const channelElements: readonly Write[] = [
  title,
  link,
  description,
  language,
  copyright,
  managingEditor,
  webMaster,
  lastBuildDate,
  categories,
  generator,
  docs,
  ttl,
  image,
  self,
  next,
  hubs,
  license,
  payments,
  podcastChannelElements,
  extensions,
];
