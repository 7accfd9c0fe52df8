import type { Author } from '../../model/entry.js';
import { isTable, keyIn } from '../find-fields.js';
import type { FrontMatterValue } from '../front-matter.js';
import { onOneLine } from '../plain-text.js';

/** What an object says of an author, whoever wrote it: front matter, `authors.yml`, a theme's data. */
export type AuthorObject = Readonly<Record<string, FrontMatterValue>>;

/** The names of each field in such an object, in order of precedence; letter case, `-` and `_` make no difference. */
export const authorKeys = {
  name: ['name', 'display_name', 'full_name', 'label'],
  email: ['email', 'mail'],
  url: ['url', 'link', 'website', 'homepage', 'site', 'uri', 'web'],
  avatar: ['image_url', 'avatar', 'avatar_url', 'image', 'picture', 'photo', 'profile_image'],
} as const satisfies Readonly<Record<keyof Author, readonly string[]>>;

/** The names of the parts of a name, in the order that they are put together. */
const nameParts: readonly (readonly string[])[] = [
  ['first', 'first_name', 'given', 'given_name'],
  ['last', 'last_name', 'family', 'family_name', 'surname'],
];

/** Where the page of somebody is at a service that is named by a handle; Docusaurus' `socials` have the same. */
const services: Readonly<Record<string, string>> = {
  github: 'https://github.com/',
  gitlab: 'https://gitlab.com/',
  x: 'https://x.com/',
  twitter: 'https://x.com/',
  bluesky: 'https://bsky.app/profile/',
  linkedin: 'https://www.linkedin.com/in/',
  mastodon: '',
};

/**
 * The author that an object describes, its addresses as they were written; `undefined` if it names nobody. Where it has
 * no page of theirs, the first service that it has a handle or address for stands in.
 */
export function readAuthorObject(object: AuthorObject): Author | undefined {
  const name = textAt(object, authorKeys.name) ?? joinedName(object);
  const email = textAt(object, authorKeys.email);
  const url = textAt(object, authorKeys.url) ?? profileUrl(object);
  const avatar = textAt(object, authorKeys.avatar);
  if (!name && !email && !url) return undefined;
  return { ...(name && { name }), ...(email && { email }), ...(url && { url }), ...(avatar && { avatar }) };
}

function joinedName(object: AuthorObject): string {
  return nameParts.flatMap((keys) => textAt(object, keys) ?? []).join(' ');
}

function textAt(object: AuthorObject, keys: readonly string[]): string | undefined {
  for (const wanted of keys) {
    const key = keyIn(object, wanted);
    const value = key === undefined ? undefined : object[key];
    if (typeof value === 'string' && value.trim()) return onOneLine(value);
  }
  return undefined;
}

function profileUrl(object: AuthorObject): string | undefined {
  const socials = object['socials'];
  const places = isTable(socials) ? { ...object, ...socials } : object;
  for (const [service, base] of Object.entries(services)) {
    const handle = textAt(places, [service]);
    if (handle && /^https?:\/\//i.test(handle)) return handle;
    if (handle && base && /^@?[\w.-]+$/.test(handle)) return base + handle.replace('@', '');
  }
  return undefined;
}
