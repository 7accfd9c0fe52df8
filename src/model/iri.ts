// A scheme of two letters or more: `C:\` begins no id.
const iri = /^[a-z][a-z\d+.-]+:[^\s<>"{}|\\^`\u0000-\u001f]+$/i;

/** Whether a text is an IRI, which Atom wants an id to be (RFC 4287, section 4.2.6). */
export function isIri(text: string): boolean {
  return iri.test(text);
}
