import type { Author, Tag } from '../model/entry.js';
import type { ExtensionElement, Extensions } from '../model/extension.js';
import { addressElement, element, textElement, type XmlAttributes, type XmlElement } from '../xml/element.js';
import { nameOf } from './people.js';

/** RFC 4287, 3.2: a person construct, which has a name always. */
export function person(role: 'author' | 'contributor', author: Author): XmlElement {
  return element(role, {}, [
    textElement('name', nameOf(author)),
    addressElement('uri', author.url),
    textElement('email', author.email),
  ]);
}

/** RFC 4287, 4.2.2: the term is what programs compare, the label what people read, the scheme an IRI. */
export function category({ name, label, scheme }: Tag): XmlElement {
  const isIri = scheme !== undefined && /^[a-z][a-z0-9+.-]*:/i.test(scheme);
  return element('category', { term: name, scheme: isIri ? scheme : undefined, label });
}

/** RFC 4287, 4.2.7; `undefined` without an address. */
export function link(rel: string, href: string | undefined, attributes: XmlAttributes = {}): XmlElement | undefined {
  return href === undefined ? undefined : element('link', { rel, ...attributes, href });
}

/**
 * RFC 4287, 6.4: elements of other vocabularies. `atom:link`, which RSS feeds borrow from Atom, is at home here and
 * loses its prefix; Atom's other elements are written from the document itself.
 */
export function atomExtensions(extensions: Extensions | undefined): readonly XmlElement[] | undefined {
  return extensions?.elements.flatMap((extension): readonly ExtensionElement[] => {
    if (extension.name === 'atom:link') return [{ ...extension, name: 'link' }];
    return extension.name.startsWith('atom:') ? [] : [extension];
  });
}
