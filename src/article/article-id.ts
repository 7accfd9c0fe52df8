import type { Reading } from './reading.js';

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
// A scheme of two letters or more: `C:\` begins no id.
const iri = /^[a-z][a-z\d+.-]+:[^\s<>"{}|\\^`\u0000-\u001f]+$/i;

/**
 * The id that an article's front matter gives it: an IRI, since Atom (RFC 4287, section 4.2.6) takes no other; a bare
 * UUID becomes one. Anything else, such as the number of a row in a database, is complained of and is none.
 */
export function ownId({ find, complain }: Reading): string | undefined {
  for (const field of find('id')) {
    const text = typeof field.value === 'string' ? field.value.trim() : '';
    if (uuid.test(text)) return `urn:uuid:${text.toLowerCase()}`;
    if (iri.test(text)) return text;
  }
  const [first] = find('id');
  if (first) complain('unusable-id', { field: first.name }, first);
  return undefined;
}
