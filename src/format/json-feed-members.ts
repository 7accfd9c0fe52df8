import type { Author, Enclosure } from '../model/entry.js';
import type { Extensions } from '../model/extension.js';
import { requiredMediaType } from './media-types.js';
import { nameOf } from './people.js';

/** JSON Feed 1.1, "authors": a member is left out rather than empty. */
export function jsonAuthors(authors: readonly Author[]) {
  if (authors.length === 0) return undefined;
  return authors.map((author) => ({ name: nameOf(author), url: author.url, avatar: author.avatar }));
}

/** JSON Feed 1.1, "Attachments": the address and the type are required. */
export function jsonAttachment(file: Enclosure) {
  return {
    url: file.url,
    mime_type: requiredMediaType(file),
    title: file.title,
    size_in_bytes: file.length,
    duration_in_seconds: file.duration,
  };
}

/** JSON Feed 1.1, "Extensions". */
export function extensionMembers(extensions: Extensions | undefined): Readonly<Record<string, unknown>> {
  return Object.fromEntries(extensions?.members.map(({ name, value }) => [name, value]) ?? []);
}
