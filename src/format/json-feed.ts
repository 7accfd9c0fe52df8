import { withoutForbidden } from '../model/characters.js';
import type { FeedDocument } from '../model/feed-document.js';
import type { FeedWriter } from './feed-writer.js';
import { jsonItem } from './json-feed-item.js';
import { extensionMembers, jsonAuthors } from './json-feed-members.js';

/**
 * A feed as JSON Feed 1.1 (https://jsonfeed.org/version/1.1). A member a line, with an indentation of two: bodies, which
 * are most of the file, stay one line each, so this costs one or two hundredths and a person can read it.
 */
export const jsonWriter: FeedWriter = {
  frame(document) {
    const text = stringify(jsonFeed(document));
    // The list of items is the last member, and empty here.
    const tail = document.entries.length > 0 ? '\n  ]\n}' : ']\n}';
    return { head: text.slice(0, -']\n}'.length), tail: `${tail}\n` };
  },
  entry(entry, feed) {
    // As deep as in the feed, so that its lines need not be indented afterwards.
    const nested = stringify([[jsonItem(entry, feed)]]);
    return { text: nested.slice('[\n  ['.length, -'\n  ]\n]'.length), prefixes: none };
  },
  prefixes: () => none,
  between: ',',
};

const none: ReadonlySet<string> = new Set();

/** How JSON writes what XML forbids, and some of what it does not: control characters, lone surrogates, U+FFFE, U+FFFF. */
const suspicious = /\\[bfu]|[\ufffe\uffff]/;

// The same characters as in the XML formats, so that a text reads the same whatever the format. To go through all values
// costs several times what writing them does, and hardly any has such a character.
function stringify(value: unknown): string {
  const text = JSON.stringify(value, undefined, 2);
  return suspicious.test(text) ? JSON.stringify(value, withAllowedCharacters, 2) : text;
}

function withAllowedCharacters(_name: string, value: unknown): unknown {
  return typeof value === 'string' ? withoutForbidden(value) : value;
}

/** JSON Feed 1.1, "Top-level", in that order, the version first. Members without a value are not written. */
function jsonFeed(document: FeedDocument) {
  const { authors, entries } = document;
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: document.title,
    home_page_url: document.homeUrl,
    feed_url: document.selfUrls.json,
    description: document.description,
    next_url: document.nextUrls?.json,
    icon: document.logo,
    favicon: document.icon,
    // Every item has the feed's authors if it has none of its own; said here too, some readers would show both.
    authors: entries.length > 0 ? undefined : jsonAuthors(authors),
    language: document.language,
    hubs: document.hubs.length > 0 ? document.hubs.map((url) => ({ type: 'WebSub', url })) : undefined,
    ...extensionMembers(document.extensions),
    items: [],
  };
}
