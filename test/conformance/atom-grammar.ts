import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';
import { expect } from 'vitest';
import { find, parseStrictly, texts } from './strict-xml.js';

const grammar = readFileSync(join(import.meta.dirname, 'atom.rng'), 'utf8');
const validator = RelaxNGValidator.fromDoc(XmlDocument.fromString(grammar));

/** What RFC 4287 wants and no grammar can say: what must not be there, as XPath. */
const faults = {
  'an entry without an author of its own (4.1.2, and readers do not look for the feed’s)':
    '/atom:feed/atom:entry[not(atom:author)]',
  'an entry without content and without a page (4.1.2)':
    '/atom:feed/atom:entry[not(atom:content) and not(atom:link[not(@rel) or @rel="alternate"])]',
  'content elsewhere without a summary (4.1.2)': '/atom:feed/atom:entry[atom:content/@src and not(atom:summary)]',
  'a second alternate link of a type and language (4.1.1, 4.1.2)':
    '//atom:link[@rel="alternate"][@type = preceding-sibling::atom:link[@rel="alternate"]/@type]',
  'a feed without a link to itself (4.1.1)': '/atom:feed[count(atom:link[@rel="self"]) != 1]',
  'a second deleted entry of an id and a date (RFC 6721, 3)':
    '/atom:feed/at:deleted-entry[@ref = preceding-sibling::at:deleted-entry/@ref]',
  'a deleted entry without a notice in its place':
    '/atom:feed/at:deleted-entry[not(@ref = /atom:feed/atom:entry/atom:id)]',
  'a prefixed element of Atom, which readers miss': '//*[starts-with(name(), "atom:")]',
};

/**
 * Fails unless the text is an Atom feed as RFC 4287 wants it.
 *
 * @param otherIds the ids of entries that are no IRIs (4.2.6), but known to subscribers from a feed before: each must be
 * there, and nothing is wanted of their form.
 */
export function expectValidAtom(xml: string, otherIds: readonly string[] = []): void {
  const document = parseStrictly(withIris(xml, otherIds));
  try {
    expect(grammarFaults(document)).toEqual([]);
    expect(Object.entries(faults).filter(([, xpath]) => find(document, xpath).length > 0)).toEqual([]);
    const ids = texts(document, '/atom:feed/atom:entry/atom:id');
    expect(new Set(ids).size, 'ids differ').toBe(ids.length);
  } finally {
    document.dispose();
  }
}

/** The feed with an IRI in the place of each of some ids. They have no character that XML escapes. */
function withIris(xml: string, ids: readonly string[]): string {
  return ids.reduce((text, id, index) => {
    expect(text, 'the id is there').toContain(`<id>${id}</id>`);
    const iri = `urn:example:${index}`;
    return text.replace(`<id>${id}</id>`, `<id>${iri}</id>`).replaceAll(` ref="${id}"`, ` ref="${iri}"`);
  }, xml);
}

function grammarFaults(document: XmlDocument): readonly string[] {
  try {
    validator.validate(document);
    return [];
  } catch (error) {
    return [String(error)];
  }
}
