import type { Entry } from '../model/entry.js';
import type { FeedFacts } from '../model/feed-document.js';
import type { RslCopyright, RslLicense, RslPayment, RslTerms } from '../model/rsl.js';
import { addressElement, element, textElement, type XmlElement } from '../xml/element.js';

/** The terms of an entry: its own, also if they have no licence in them and so are none; else the feed's. */
export function termsOf(entry: Entry, feed: FeedFacts): RslTerms | undefined {
  return entry.rsl ?? feed.rsl;
}

/**
 * Really Simple Licensing 1.0, "RSS": the terms of an item, as `rsl:content` with the pages that they are of. For Atom
 * and JSON Feed it defines nothing, so that Atom has a link to the terms.
 */
export function rslContent(entry: Entry, feed: FeedFacts): XmlElement | undefined {
  const terms = termsOf(entry, feed);
  const url = terms?.pages ?? entry.url;
  if (!terms || terms.licenses.length === 0 || url === undefined) return undefined;
  return element('rsl:content', { url, server: terms.server }, [
    ...terms.licenses.map(license),
    terms.copyright && copyright(terms.copyright),
    addressElement('rsl:terms', terms.terms),
  ]);
}

function license({ permits, prohibits, payment, legal = [] }: RslLicense): XmlElement {
  return element('rsl:license', {}, [
    ...permits.map((one) => list('rsl:permits', one)),
    ...prohibits.map((one) => list('rsl:prohibits', one)),
    payment && paymentElement(payment),
    ...legal.map((one) => list('rsl:legal', one)),
  ]);
}

function list(name: string, { type, values }: { readonly type: string; readonly values: readonly string[] }) {
  return textElement(name, values.join(' '), { type });
}

function paymentElement({ type, standard, custom, amount }: RslPayment): XmlElement {
  return element('rsl:payment', { type }, [
    addressElement('rsl:standard', standard),
    addressElement('rsl:custom', custom),
    amount && textElement('rsl:amount', amount.value, { currency: amount.currency }),
  ]);
}

function copyright({ name = '', ...attributes }: RslCopyright): XmlElement {
  return textElement('rsl:copyright', name, attributes);
}
