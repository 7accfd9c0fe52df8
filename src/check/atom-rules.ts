import { toInstant } from '../model/instant.js';
import { mediaRules } from './media-rules.js';
import type { Rule, Specification } from './rule.js';
import { isAbsolute, isLanguageTag, isMediaType, isRfc3339, isSaid } from './shape-of-values.js';
import { all, links, textOf, type XmlPart } from './xml-part.js';
import { atMostOne, exactlyOne, wellFormed } from './xml-rules.js';

const date = { name: 'a date of RFC 3339', test: isRfc3339 };
const iri = { name: 'an absolute address, such as `https://…` or `tag:…`', test: isAbsolute };

const linksAreAbsolute: Rule<XmlPart> = {
  source: 'RFC 4287, 4.2.7.1',
  severity: 'error',
  wants: 'every `link` to have an absolute address',
  holds: (part) => all(part, 'link').every(({ attributes: { href } }) => isAbsolute(href)),
};

const oneAlternate: Rule<XmlPart> = {
  source: 'RFC 4287, 4.1.1 and 4.1.2',
  severity: 'error',
  wants: 'no two alternate links of one type and language',
  holds: (part) => {
    const kinds = links(part, 'alternate').map(({ attributes: { type, hreflang } }) => `${type} ${hreflang}`);
    return new Set(kinds).size === kinds.length;
  },
};

const language: Rule<XmlPart> = {
  source: 'RFC 4287, 2',
  severity: 'error',
  wants: '`xml:lang` to be a language tag',
  holds: ({ attributes: { 'xml:lang': tag } }) => tag === undefined || isLanguageTag(tag),
};

const persons: Rule<XmlPart> = {
  source: 'RFC 4287, 3.2',
  severity: 'error',
  wants: 'an author to have one `name`, and perhaps one `uri` and one `email`',
  holds: (part) =>
    [...all(part, 'author'), ...all(part, 'contributor')].every(
      (person) =>
        all(person, 'name').length === 1 &&
        isSaid(textOf(person, 'name')) &&
        all(person, 'uri').every(({ text }) => isAbsolute(text)) &&
        all(person, 'email').every(({ text }) => /^[^@]+@[^@]+$/.test(text)) &&
        all(person, 'uri').length <= 1 &&
        all(person, 'email').length <= 1,
    ),
};

const categories: Rule<XmlPart> = {
  source: 'RFC 4287, 4.2.2.1',
  severity: 'error',
  wants: 'every `category` to have a `term`',
  holds: (part) => all(part, 'category').every(({ attributes: { term } }) => isSaid(term)),
};

const self: Rule<XmlPart> = {
  source: 'RFC 4287, 4.1.1',
  severity: 'warning',
  wants: 'one link to the feed itself',
  holds: (feed) => links(feed, 'self').length === 1,
};

const author: Rule<XmlPart> = {
  source: 'RFC 4287, 4.1.2',
  severity: 'error',
  wants: 'every entry to have an author',
  holds: (entry) => all(entry, 'author').length > 0,
};

const contentOrPage: Rule<XmlPart> = {
  source: 'RFC 4287, 4.1.2',
  severity: 'error',
  wants: 'an entry without `content` to link to its page',
  holds: (entry) => all(entry, 'content').length > 0 || links(entry, 'alternate').length > 0,
};

const enclosures: Rule<XmlPart> = {
  source: 'RFC 4287, 4.2.7.3',
  severity: 'error',
  wants: 'the type of a link to be a media type',
  holds: (part) => all(part, 'link').every(({ attributes: { type } }) => type === undefined || isMediaType(type)),
};

const linkLengths: Rule<XmlPart> = {
  source: 'RFC 4287, 4.2.7.6',
  severity: 'error',
  wants: 'the length of a link to be a whole number of bytes',
  holds: (part) => all(part, 'link').every(({ attributes: { length = '0' } }) => /^\d+$/.test(length)),
};

const deletedEntries: Rule<XmlPart> = {
  source: 'RFC 6721, 3',
  severity: 'error',
  wants: 'a `deleted-entry` to have the id of an entry and a date, and perhaps one `comment`',
  holds: (feed) =>
    all(feed, 'at:deleted-entry').every(
      (deleted) =>
        isSaid(deleted.attributes['ref']) &&
        isRfc3339(deleted.attributes['when']) &&
        all(deleted, 'at:comment').length <= 1,
    ),
};

const deletedOnce: Rule<XmlPart> = {
  source: 'RFC 6721, 3',
  severity: 'error',
  wants: 'no two `deleted-entry` of one id and date',
  holds: (feed) => {
    const kinds = all(feed, 'at:deleted-entry').map(({ attributes: { ref, when } }) => `${when} ${ref}`);
    return new Set(kinds).size === kinds.length;
  },
};

const common = [linksAreAbsolute, oneAlternate, language, persons, categories, enclosures];

/** What RFC 4287 wants of an Atom feed. */
export const atomRules: Specification<XmlPart> = {
  feedRules: [
    ...exactlyOne('RFC 4287, 4.1.1', 'id', 'title', 'updated'),
    ...atMostOne('RFC 4287, 4.1.1', 'generator', 'icon', 'logo', 'rights', 'subtitle'),
    ...wellFormed('RFC 4287, 3.3', date, 'updated'),
    ...wellFormed('RFC 4287, 4.2.6', iri, 'id'),
    ...common,
    self,
    deletedEntries,
    deletedOnce,
  ],
  entryRules: [
    ...exactlyOne('RFC 4287, 4.1.2', 'id', 'title', 'updated'),
    ...atMostOne('RFC 4287, 4.1.2', 'content', 'published', 'rights', 'source', 'summary'),
    ...wellFormed('RFC 4287, 3.3', date, 'updated', 'published'),
    // An id that is no IRI (4.2.6) is one that readers know: check-ids.ts tells of it, and it stays.
    ...common,
    author,
    contentOrPage,
    linkLengths,
    ...mediaRules,
  ],
  facts: {
    id: (entry) => textOf(entry, 'id'),
    url: (entry) => links(entry, 'alternate').map(({ attributes: { href } }) => href)[0],
    title: (entry) => textOf(entry, 'title'),
    contentHtml: (entry) => textOf(entry, 'content'),
    published: (entry) => toInstant(Date.parse(textOf(entry, 'published') ?? '')),
    updated: (entry) => toInstant(Date.parse(textOf(entry, 'updated') ?? '')),
  },
};
