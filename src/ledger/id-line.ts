const iri = /^[a-z][a-z\d+.-]+:[^\s<>"{}|\\^`\u0000-\u001f]+$/i;

/** The line of front matter that gives an article an id; what is no IRI goes into `guid`, which takes any text. */
export function idLine(id: string): string {
  return iri.test(id) ? `id: ${id}` : `guid: ${JSON.stringify(id)}`;
}
