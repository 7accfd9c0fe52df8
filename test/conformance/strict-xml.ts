import { XmlDocument, type XmlElement, type XmlNode } from 'libxml2-wasm';
import { namespaces } from '../../src/model/namespaces.js';

/** Parses as strictly as libxml2 can; a text that is not well-formed throws. */
export function parseStrictly(xml: string): XmlDocument {
  return XmlDocument.fromString(xml);
}

/** The nodes of an XPath, with the customary prefixes of feeds. */
export function find(from: XmlDocument | XmlElement, xpath: string): readonly XmlNode[] {
  const root = from instanceof XmlDocument ? from.root : from;
  return root.find(xpath, namespaces);
}

/** The texts of the nodes of an XPath. */
export function texts(from: XmlDocument | XmlElement, xpath: string): readonly string[] {
  return find(from, xpath).map((node) => node.content);
}
