import * as v from 'valibot';
import { expect } from 'vitest';

const said = v.pipe(v.string(), v.regex(/\S/));
const address = v.pipe(v.string(), v.url());
const date = v.pipe(v.string(), v.isoTimestamp(), v.regex(/T.*(?:Z|[+-]\d\d:\d\d)$/));
const language = v.pipe(v.string(), v.regex(/^[a-z]{1,8}(?:-[a-z0-9]{1,8})*$/i));
const mediaType = v.pipe(v.string(), v.regex(/^[^/\s]+\/[^/\s]+/));
const amount = v.pipe(v.number(), v.minValue(0));

/** An object with the members that JSON Feed knows; any other begins with `_` and a letter and has no dot. */
function object<Entries extends v.ObjectEntries>(entries: Entries) {
  return v.pipe(
    v.objectWithRest(entries, v.unknown()),
    v.check(
      (value) => Object.keys(value).every((name) => name in entries || /^_[a-zA-Z][^.]*$/.test(name)),
      'has a member that is not known',
    ),
  );
}

const author = v.pipe(
  object({ name: v.optional(said), url: v.optional(address), avatar: v.optional(address) }),
  v.check((value) => Object.keys(value).length > 0, 'an author is empty'),
);

const attachment = object({
  url: address,
  mime_type: mediaType,
  title: v.optional(said),
  size_in_bytes: v.optional(amount),
  duration_in_seconds: v.optional(amount),
});

const item = v.pipe(
  object({
    id: said,
    url: v.optional(address),
    external_url: v.optional(address),
    title: v.optional(said),
    content_html: v.optional(said),
    content_text: v.optional(v.string()),
    summary: v.optional(said),
    image: v.optional(address),
    banner_image: v.optional(address),
    date_published: v.optional(date),
    date_modified: v.optional(date),
    authors: v.optional(v.pipe(v.array(author), v.minLength(1))),
    tags: v.optional(
      v.pipe(
        v.array(said),
        v.minLength(1),
        v.check((tags) => new Set(tags).size === tags.length, 'tags repeat'),
      ),
    ),
    language: v.optional(language),
    attachments: v.optional(v.pipe(v.array(attachment), v.minLength(1))),
  }),
  v.check((value) => 'content_html' in value || 'content_text' in value, 'an item has no content'),
);

/** JSON Feed 1.1 as its specification has it, without the deprecated `author`, and with both addresses of a web feed. */
const feed = v.pipe(
  object({
    version: v.literal('https://jsonfeed.org/version/1.1'),
    title: said,
    home_page_url: address,
    feed_url: address,
    description: v.optional(said),
    user_comment: v.optional(said),
    next_url: v.optional(address),
    icon: v.optional(address),
    favicon: v.optional(address),
    authors: v.optional(v.pipe(v.array(author), v.minLength(1))),
    language: v.optional(language),
    expired: v.optional(v.boolean()),
    hubs: v.optional(v.array(object({ type: said, url: address }))),
    items: v.array(item),
  }),
  v.check(({ feed_url, next_url }) => feed_url !== next_url, 'next_url is the feed itself'),
  v.check(({ items }) => new Set(items.map(({ id }) => id)).size === items.length, 'ids repeat'),
  v.check(
    ({ authors, items }) =>
      authors === undefined || items.length === 0 || items.some((one) => one.authors === undefined),
    'the feed’s authors would be shown beside each item’s own',
  ),
);

/** Fails unless the text is a JSON Feed as JSON Feed 1.1 wants it. */
export function expectValidJsonFeed(json: string): void {
  const value: unknown = JSON.parse(json);
  expect(Object.keys(value as object)[0], 'the version comes first').toBe('version');
  const { issues = [] } = v.safeParse(feed, value);
  expect(issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)).toEqual([]);
}
