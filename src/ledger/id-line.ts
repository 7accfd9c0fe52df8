import { isIri } from '../model/iri.js';

/** The line of front matter that gives an article an id; what is no IRI goes into `guid`, which takes any text. */
export function idLine(id: string): string {
  return isIri(id) ? `id: ${id}` : `guid: ${JSON.stringify(id)}`;
}
