import type { FeedDocument } from '../model/feed-document.js';
import type { Payment } from '../model/podcast.js';
import type { RslTerms } from '../model/rsl.js';
import { element, textElement, type XmlAttributes, type XmlElement } from '../xml/element.js';

/** A link as Atom has it, for both formats: without its element's name, which differs. */
export type LinkAttributes = XmlAttributes;

/**
 * RFC 4946, 2: the licence of a feed or an entry, and where its terms for programs are (Really Simple Licensing 1.0,
 * which registers that media type). JSON Feed has neither a member nor a published extension for a licence, and one of
 * our own would be read by nobody, so that it says none.
 */
export function licenseLinks(license: string | undefined, terms: RslTerms | undefined): readonly LinkAttributes[] {
  return [
    ...(license === undefined ? [] : [{ rel: 'license', href: license }]),
    ...(terms?.url === undefined ? [] : [{ rel: 'license', type: 'application/rsl+xml', href: terms.url }]),
  ];
}

/** creativeCommonsRssModule, "license": for the licences of Creative Commons, which alone it was made for. */
export function creativeCommonsLicense(license: string | undefined): XmlElement | undefined {
  const isCreativeCommons = /^https?:\/\/(?:www\.)?creativecommons\.org\//i.test(license ?? '');
  return isCreativeCommons ? textElement('creativeCommons:license', license) : undefined;
}

/** Where people can give money: what the feed says, and then its podcast, each page once. */
export function paymentsOf({ payments = [], podcast }: FeedDocument): readonly Payment[] {
  const all = [...payments, ...(podcast?.funding ?? [])];
  return all.filter(({ url }, index) => all.findIndex((other) => other.url === url) === index);
}

/** The link relation "payment" (IANA, Link Relations), in either format. */
export function paymentLinks(payments: readonly Payment[] = []): readonly LinkAttributes[] {
  return payments.map(({ url, text }) => ({ rel: 'payment', title: text, href: url }));
}

/**
 * Podcasting 2.0, "funding": in any RSS feed, since its "medium" has newsletters and blogs as well as podcasts. It wants
 * words, and where there are none, those of the publication's name suit every language.
 */
export function funding(document: FeedDocument): readonly XmlElement[] {
  return paymentsOf(document).map(({ url, text }) => textElement('podcast:funding', text ?? document.title, { url }));
}

/** Links as RSS has them, which borrows Atom's. */
export function atomLinks(links: readonly LinkAttributes[]): readonly XmlElement[] {
  return links.map((attributes) => element('atom:link', attributes));
}
