/** An address as the content of an element: escaped as attributes are, since readers treat it alike. */
export interface XmlAddress {
  readonly address: string;
}

/** What stands between the tags of an element. */
export type XmlContent = XmlElement | XmlAddress | string;

/** The attributes of an element by name; those without a value are not written. */
export type XmlAttributes = Readonly<Record<string, string | undefined>>;

/** An element. Its name, and those of its attributes, may have a prefix; nothing in it is escaped yet. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: XmlAttributes;
  readonly children: readonly XmlContent[];
}

/** What a function that makes a part of a document gives: nothing, one element, or several. */
export type XmlPart = XmlElement | readonly (XmlElement | undefined)[] | undefined;

const none: XmlAttributes = {};

/** An element of parts: those that are absent are left out, lists are taken apart. */
export function element(name: string, attributes: XmlAttributes, parts: readonly XmlPart[] = []): XmlElement {
  const children: XmlElement[] = [];
  // Step by step, since this is done some hundred times for an entry.
  for (const part of parts) {
    if (part === undefined) continue;
    if ('name' in part) children.push(part);
    else for (const one of part) if (one !== undefined) children.push(one);
  }
  return { name, attributes, children };
}

/** An element that holds a text, or `undefined` when there is no text to hold. */
export function textElement(name: string, text: string, attributes?: XmlAttributes): XmlElement;
export function textElement(name: string, text: string | undefined, attributes?: XmlAttributes): XmlElement | undefined;
export function textElement(name: string, text: string | undefined, attributes = none): XmlElement | undefined {
  return text === undefined ? undefined : { name, attributes, children: [text] };
}

/** An element that holds an address, or `undefined` when there is no address to hold. */
export function addressElement(name: string, address: string | undefined): XmlElement | undefined {
  return address === undefined ? undefined : { name, attributes: none, children: [{ address }] };
}
