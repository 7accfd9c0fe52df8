import type { Entry } from '../model/entry.js';
import type { FeedFacts } from '../model/feed-document.js';
import { extensionMembers, jsonAttachment, jsonAuthors } from './json-feed-members.js';
import { authorsOf } from './people.js';

/** JSON Feed 1.1, "Items", in that order. Members without a value are not written. */
export function jsonItem(entry: Entry, feed: FeedFacts) {
  return {
    id: entry.id,
    url: entry.url,
    external_url: entry.externalUrl,
    title: entry.title,
    ...content(entry),
    summary: entry.summary,
    image: entry.image?.url,
    banner_image: entry.bannerImage,
    date_published: entry.published,
    date_modified: entry.updated,
    authors: jsonAuthors(authorsOf(entry, feed)),
    tags: tagNames(entry),
    language: entry.language === feed.language ? undefined : entry.language,
    attachments: entry.enclosures.length > 0 ? entry.enclosures.map(jsonAttachment) : undefined,
    ...extensionMembers(entry.extensions),
  };
}

/** One of the two is required. `content_html` is the only place for HTML; without any, the summary is the content. */
function content({ contentHtml, summary }: Entry) {
  return contentHtml === undefined ? { content_text: summary ?? '' } : { content_html: contentHtml };
}

// A tag is a plain text and each is said once, while two vocabularies may share a word.
function tagNames({ tags }: Entry): readonly string[] | undefined {
  return tags.length > 0 ? [...new Set(tags.map(({ label, name }) => label ?? name))] : undefined;
}
