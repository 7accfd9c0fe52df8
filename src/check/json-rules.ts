import { toInstant } from '../model/instant.js';
import { isObject, type JsonPart, list } from './read-json.js';
import type { Rule, Specification } from './rule.js';
import { isAbsolute, isLanguageTag, isMediaType, isRfc3339, isSaid } from './shape-of-values.js';

const version = 'https://jsonfeed.org/version/1.1';

const feedMembers: ReadonlySet<string> = new Set(
  (
    'version title home_page_url feed_url description user_comment next_url icon favicon authors language expired hubs ' +
    'items'
  ).split(' '),
);

const itemMembers: ReadonlySet<string> = new Set(
  (
    'id url external_url title content_html content_text summary image banner_image date_published date_modified ' +
    'authors tags language attachments'
  ).split(' '),
);

function rule(section: string, wants: string, holds: Rule<JsonPart>['holds']): Rule<JsonPart> {
  return { source: `JSON Feed 1.1, "${section}"`, severity: 'error', wants, holds };
}

/** Each of the members, where it is there, has a form. */
function wellFormed(
  section: string,
  form: { readonly name: string; readonly test: (value: unknown) => boolean },
  ...members: readonly string[]
): readonly Rule<JsonPart>[] {
  return members.map((member) =>
    rule(
      section,
      `\`${member}\` to be ${form.name}`,
      (part) => !Object.hasOwn(part, member) || form.test(part[member]),
    ),
  );
}

function knownMembers(known: ReadonlySet<string>): Rule<JsonPart> {
  return rule('Extensions', 'members that it knows, or with a name that begins with `_`', (part) =>
    Object.keys(part).every((name) => known.has(name) || /^_[A-Za-z][^.]*$/.test(name)),
  );
}

const isText = (value: unknown) => typeof value === 'string';

const text = { name: 'a text', test: isText };
const address = { name: 'an absolute address', test: isAbsolute };
const date = { name: 'a date of RFC 3339', test: isRfc3339 };
const language = { name: 'a language tag', test: isLanguageTag };

const authors = rule('authors', 'each of `authors` to have a name, an address or an avatar', (part) => {
  const { authors: people } = part;
  return list(people).every((one) => isObject(one) && ['name', 'url', 'avatar'].some((name) => isSaid(one[name])));
});

const attachments = rule(
  'Attachments',
  'each of `attachments` to have `url` and `mime_type`, and numbers for its size and duration',
  (item) => {
    const { attachments: files } = item;
    return list(files).every((one) => isObject(one) && isAttachment(one));
  },
);

function isAttachment({ url, mime_type, size_in_bytes = 0, duration_in_seconds = 0 }: JsonPart): boolean {
  const amounts = [size_in_bytes, duration_in_seconds];
  return isAbsolute(url) && isMediaType(mime_type) && amounts.every((amount) => typeof amount === 'number');
}

const hubs = rule('Subscribing to Real-time Notifications', 'each of `hubs` to have `type` and `url`', (feed) => {
  const { hubs: endpoints } = feed;
  return list(endpoints).every((one) => isObject(one) && isHub(one));
});

function isHub({ type, url }: JsonPart): boolean {
  return isSaid(type) && isAbsolute(url);
}

const feedUrl: Rule<JsonPart> = {
  ...rule('Top-level', 'a `feed_url`, if the feed is on the web', ({ feed_url }) => feed_url !== undefined),
  severity: 'warning',
};

/** What JSON Feed 1.1 wants of a JSON Feed. */
export const jsonRules: Specification<JsonPart> = {
  feedRules: [
    rule('Top-level', 'the version first', (feed) => Object.entries(feed)[0]?.join() === `version,${version}`),
    rule('Top-level', 'a `title`', ({ title }) => isSaid(title)),
    rule('Top-level', 'a list of `items`', ({ items }) => Array.isArray(items)),
    rule(
      'Top-level',
      '`next_url` to differ from `feed_url`',
      ({ next_url, feed_url }) => next_url === undefined || next_url !== feed_url,
    ),
    ...wellFormed('Top-level', address, 'home_page_url', 'feed_url', 'next_url', 'icon', 'favicon'),
    ...wellFormed('Top-level', language, 'language'),
    ...wellFormed('Top-level', text, 'description', 'user_comment'),
    knownMembers(feedMembers),
    authors,
    hubs,
    feedUrl,
  ],
  entryRules: [
    rule('Items', 'an `id`', ({ id }) => isSaid(id)),
    rule('Items', '`content_html` or `content_text`', ({ content_html, content_text }) =>
      isText(content_html ?? content_text),
    ),
    rule('Items', '`tags` to be texts', ({ tags }) => list(tags).every(isText)),
    ...wellFormed('Items', address, 'url', 'external_url', 'image', 'banner_image'),
    ...wellFormed('Items', date, 'date_published', 'date_modified'),
    ...wellFormed('Items', language, 'language'),
    ...wellFormed('Items', text, 'title', 'summary'),
    knownMembers(itemMembers),
    authors,
    attachments,
  ],
  facts: {
    id: ({ id }) => asText(id),
    url: ({ url }) => asText(url),
    title: ({ title }) => asText(title),
    contentHtml: ({ content_html }) => asText(content_html),
    published: ({ date_published }) => toInstant(Date.parse(String(date_published))),
    updated: ({ date_modified }) => toInstant(Date.parse(String(date_modified))),
  },
};

function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
