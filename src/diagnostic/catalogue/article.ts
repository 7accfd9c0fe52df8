import { error, warning } from '../template.js';
import { frontMatter } from './front-matter.js';

/** What can be wrong with an article's front matter. */
export const article = {
  // front matter
  ...frontMatter,
  'invalid-date': error<{ field: string; value: string }>(
    ({ field, value }) => `\`${field}\` is not a date: \`${value}\``,
    () => 'write it as `2024-01-31` or `2024-01-31T09:00:00+09:00`',
  ),
  'missing-date': warning<{ path: string }>(
    () => 'the article has no date and is left out',
    () => 'add `date: 2024-01-31` to its front matter, or mark it `draft: true`',
  ),
  'computed-date': warning<{ field: string; value: string }>(
    ({ field, value }) =>
      `\`${field}\` is for Eleventy to compute: \`${value}\`, so the article is left out as undated`,
    ({ field }) => `write the day itself, as in \`${field}: 2024-01-31\``,
  ),
  'invalid-authors': error<{ reason: string }>(
    ({ reason }) => `the list of authors cannot be read: ${reason}`,
    () => 'indent what belongs to an author, and put a value with special characters in quotes: `name: "Desk: Sea"`',
  ),
  // articles
  'doubtful-draft': warning<{ field: string; value: string; published: string }>(
    ({ field, value, published }) => `${doubt(field, value, published)}, so the article is left out`,
    ({ field, published }) => `write \`${field}: ${published}\` to publish it`,
  ),
  'early-update': warning<{ field: string; value: string }>(
    ({ field, value }) => `\`${field}\` is still to come: \`${value}\``,
    () => 'until then the feeds say that the article has not been updated',
  ),
  'unusable-text': warning<{ field: string }>(
    ({ field }) => `\`${field}\` is not a text and is not used`,
    ({ field }) => `write it as one text: \`${field}: …\``,
  ),
  'unusable-link': warning<{ field: string; value: string }>(
    ({ field, value }) => `\`${field}\` is not an http(s) address and is not used: \`${value}\``,
    () => 'write it in full, as `https://example.org/page`',
  ),
  'unusable-email': warning<{ field: string; value: string }>(
    ({ field, value }) => `\`${field}\` names an email address that is not one and is not used: \`${value}\``,
    () => 'write it as `desk@example.org`, or leave it out',
  ),
  'invalid-language': warning<{ field: string; value: string }>(
    ({ field, value }) => `\`${field}\` is not a language tag: \`${value}\``,
    () => 'write it as `en` or `pt-BR`',
  ),
  'unknown-author': warning<{ key: string }>(
    ({ key }) => `no author has the key \`${key}\`, so readers see the key`,
    () => 'add the author to authors.yml, or write `name: …` for an author who is not there',
  ),
  'unusable-author': warning<{ field: string }>(
    ({ field }) => `\`${field}\` has an author without a name, an email or an address, who is left out`,
    () => 'write it as `author: Newsroom`, or as an object with `name: Newsroom`',
  ),
  'unusable-tag': warning<{ field: string }>(
    ({ field }) => `\`${field}\` has a tag without a name, which is left out`,
    () => 'write tags as a list of names, `tags: [coast, harbour]`, or as objects with `label: Coast`',
  ),
  'unusable-id': warning<{ field: string }>(
    ({ field }) => `\`${field}\` is neither an address, a \`tag:\` nor a \`urn:\`, so the article's id is its address`,
    () =>
      'write it as `urn:uuid:…` or `tag:example.org,2024:name`, or name it `guid` if subscribers know the article by it',
  ),
  'invalid-address': error<{ field: string; value: string }>(
    ({ field, value }) => `\`${field}\` cannot be part of an address: \`${value}\``,
    () =>
      'write a path such as `my-article`, without `..`, `#` and control characters; only `url` and its like may have a query',
  ),
  'unresolved-address': warning<{ field: string; value: string }>(
    ({ field, value }) => `\`${field}\` is for the site generator to fill in: \`${value}\``,
    () => 'the address is made without it; set `permalink` in tidings.config to a pattern such as `/:year/:slug/`',
  ),
  'duplicate-address': error<{ url: string }>(
    ({ url }) => `two articles have the address \`${url}\``,
    () => 'give one of them another `slug`',
  ),
};

function doubt(field: string, value: string, published: string): string {
  if (value === '') return `\`${field}\` has no value`;
  if (published === 'published') return `\`${field}\` may say that the article is a draft: \`${value}\``;
  return `\`${field}\` is neither \`true\` nor \`false\`: \`${value}\``;
}
