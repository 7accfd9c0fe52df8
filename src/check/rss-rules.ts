import { toInstant } from '../model/instant.js';
import { episodeRules, mediaRules, podcastRules } from './media-rules.js';
import type { Rule, Specification } from './rule.js';
import { isAbsolute, isLanguageTag, isMediaType, isRfc822, isSaid, isWebAddress } from './shape-of-values.js';
import { all, links, textOf, type XmlPart } from './xml-part.js';
import { atMostOne, exactlyOne, wellFormed } from './xml-rules.js';

const address = { name: 'an absolute address', test: isAbsolute };
const date = { name: 'a date of RFC 822', test: isRfc822 };
const language = { name: 'a language tag', test: isLanguageTag };
const minutes = { name: 'a whole number of minutes', test: (text: unknown) => /^\d+$/.test(String(text)) };
const mailbox = {
  name: 'an e-mail address',
  test: (text: unknown) => /^[^@\s]+@[^@\s]+(?: \(.*\))?$/s.test(String(text)),
};

const self: Rule<XmlPart> = {
  source: 'RSS Best Practices Profile, "atom:link"',
  severity: 'warning',
  wants: 'one `atom:link` to the feed itself',
  holds: (channel) => links(channel, 'self', 'atom:link').length === 1,
};

const image: Rule<XmlPart> = {
  source: 'RSS 2.0, "image"',
  severity: 'error',
  wants: 'an `image` to have an address, and the title and link of the channel',
  holds: (channel) =>
    all(channel, 'image').every(
      (one) =>
        isAbsolute(textOf(one, 'url')) &&
        textOf(one, 'title') === textOf(channel, 'title') &&
        textOf(one, 'link') === textOf(channel, 'link'),
    ),
};

const titleOrDescription: Rule<XmlPart> = {
  source: 'RSS 2.0, "Elements of <item>"',
  severity: 'error',
  wants: 'an item to have a `title` or a `description`',
  holds: (item) => isSaid(textOf(item, 'title')) || isSaid(textOf(item, 'description')),
};

const permalink: Rule<XmlPart> = {
  source: 'RSS 2.0, "guid"',
  severity: 'error',
  wants: 'a `guid` that is a permalink to be a web address',
  holds: (item) =>
    all(item, 'guid').every(({ attributes: { isPermaLink }, text }) => isPermaLink === 'false' || isWebAddress(text)),
};

const enclosure: Rule<XmlPart> = {
  source: 'RSS 2.0, "enclosure"',
  severity: 'error',
  wants: 'an `enclosure` to have an address, a length and a media type',
  holds: (item) =>
    all(item, 'enclosure').every(
      ({ attributes: { url, length = '', type } }) => isAbsolute(url) && /^\d+$/.test(length) && isMediaType(type),
    ),
};

const notForPlaying: Rule<XmlPart> = {
  source: 'RSS Best Practices Profile, "enclosure"',
  severity: 'warning',
  wants: 'no picture as an `enclosure`, which readers offer to play',
  holds: (item) => all(item, 'enclosure').every(({ attributes: { type = '' } }) => !type.startsWith('image/')),
};

const linksAreAbsolute: Rule<XmlPart> = {
  source: 'RFC 4287, 4.2.7.1',
  severity: 'error',
  wants: 'every `atom:link` and licence to have an absolute address',
  holds: (part) =>
    all(part, 'atom:link').every(({ attributes: { href } }) => isAbsolute(href)) &&
    all(part, 'creativeCommons:license').every(({ text }) => isAbsolute(text)),
};

const source: Rule<XmlPart> = {
  source: 'RSS 2.0, "source"',
  severity: 'error',
  wants: 'a `source` to have an address',
  holds: (item) => all(item, 'source').every(({ attributes: { url } }) => isAbsolute(url)),
};

const oneKindOfAuthor: Rule<XmlPart> = {
  source: 'RSS Best Practices Profile, "dc:creator"',
  severity: 'error',
  wants: 'no `author` beside a `dc:creator`',
  holds: (item) => all(item, 'author').length === 0 || all(item, 'dc:creator').length === 0,
};

const summaryFirst: Rule<XmlPart> = {
  source: 'RSS Best Practices Profile, "content:encoded"',
  severity: 'error',
  wants: '`description` to stand before `content:encoded`',
  holds: ({ children }) => {
    const names = children.map(({ name }) => name);
    return !names.includes('content:encoded') || names.indexOf('content:encoded') > names.indexOf('description');
  },
};

/** What RSS 2.0 and the RSS Best Practices Profile want of an RSS feed. */
export const rssRules: Specification<XmlPart> = {
  feedRules: [
    ...exactlyOne('RSS 2.0, "Required channel elements"', 'title', 'link', 'description'),
    ...atMostOne(
      'RSS 2.0, "Optional channel elements"',
      'copyright',
      'generator',
      'image',
      'language',
      'lastBuildDate',
    ),
    ...atMostOne('RSS 2.0, "Optional channel elements"', 'managingEditor', 'webMaster', 'docs', 'ttl', 'pubDate'),
    ...wellFormed('RSS 2.0, "link"', address, 'link'),
    ...wellFormed('RSS 2.0, "lastBuildDate"', date, 'lastBuildDate'),
    ...wellFormed('RSS 2.0, "language"', language, 'language'),
    ...wellFormed('RSS 2.0, "ttl"', minutes, 'ttl'),
    ...wellFormed('RSS 2.0, "managingEditor"', mailbox, 'managingEditor', 'webMaster'),
    self,
    image,
    ...podcastRules,
  ],
  entryRules: [
    titleOrDescription,
    ...atMostOne('RSS 2.0, "Elements of <item>"', 'title', 'link', 'description', 'pubDate', 'author', 'source'),
    ...atMostOne('RSS Best Practices Profile, "Elements of <item>"', 'content:encoded', 'enclosure', 'comments'),
    ...exactlyOne('RSS Best Practices Profile, "guid"', 'guid'),
    ...wellFormed('RSS 2.0, "Elements of <item>"', address, 'link', 'comments'),
    ...wellFormed('RSS 2.0, "pubDate"', date, 'pubDate'),
    permalink,
    enclosure,
    source,
    oneKindOfAuthor,
    summaryFirst,
    notForPlaying,
    linksAreAbsolute,
    ...mediaRules,
    ...episodeRules,
  ],
  facts: {
    id: (item) => textOf(item, 'guid'),
    url: (item) => textOf(item, 'link'),
    title: (item) => textOf(item, 'title'),
    contentHtml: (item) => textOf(item, 'content:encoded') ?? textOf(item, 'description'),
    published: (item) => toInstant(Date.parse(textOf(item, 'pubDate') ?? '')),
  },
};
