import { withoutForbidden } from '../model/characters.js';
import { isIri } from '../model/iri.js';
import type { Claims } from './article.js';
import { type FoundField, normalizeName } from './find-fields.js';
import type { Reading } from './reading.js';

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

const longest = 2_048;

/** An id that front matter gives, and whose word it is. */
export interface OwnId {
  readonly id: string;
  readonly claim: NonNullable<Claims['id']>;
}

/** Whether a field is one that exports from databases fill, and that no feed had as its id. */
export function isExported({ name }: Pick<FoundField, 'name'>): boolean {
  return normalizeName(name) === 'uuid';
}

/**
 * The id that an article's front matter gives it.
 *
 * A `guid` is what a feed had before, so any text goes out as it is, to the byte: subscribers would take another for a
 * new article. By its other names it is an IRI, since Atom (RFC 4287, section 4.2.6) takes no other; a bare UUID becomes
 * one. Anything else, such as the number of a row in a database, is complained of and is none.
 */
export function ownId({ find, complain }: Reading): OwnId | undefined {
  const found = find('id');
  const [own] = found.flatMap((field): readonly OwnId[] => {
    const id = idIn(field);
    return id === undefined ? [] : [{ id, claim: isExported(field) ? 'exported' : 'named' }];
  });
  if (own) return own;
  const [first] = found;
  if (first) complain(isGuid(first) ? 'unusable-guid' : 'unusable-id', { field: first.name }, first);
  return undefined;
}

function isGuid({ name }: FoundField): boolean {
  return normalizeName(name) === 'guid';
}

function isVerbatim(text: string): boolean {
  return text.trim() !== '' && text.length <= longest && withoutForbidden(text) === text;
}

/** The id that a value of front matter is, if it can be one. */
export function idIn(field: FoundField): string | undefined {
  const written = typeof field.value === 'string' ? field.value : '';
  const text = written.trim();
  if (isGuid(field)) return isVerbatim(written) ? written : undefined;
  if (uuid.test(text)) return `urn:uuid:${text.toLowerCase()}`;
  return isIri(text) ? text : undefined;
}
