import { namespaces as known } from '../model/namespaces.js';
import type { XmlContent, XmlElement } from './element.js';
import { escapeText, escapeValue } from './escape.js';

/** What a document says beside its elements. */
export interface XmlOptions {
  /** The namespace of the elements without a prefix; absent: they are in none. */
  readonly defaultNamespace?: string | undefined;
  /** More namespaces by prefix; they win over the known ones. */
  readonly namespaces?: Readonly<Record<string, string>> | undefined;
  /** Prefixes that the root declares whether the document uses them or not. */
  readonly prefixes?: readonly string[] | undefined;
  /** The address of a style sheet. */
  readonly stylesheet?: string | undefined;
}

const step = '  ';

/**
 * The text of an XML document in UTF-8: an element a line, a text within its element's line. The root declares the
 * prefixes that the document uses, and no others but those that the options name.
 *
 * @throws TypeError for a prefix that no namespace is known for.
 */
export function serializeXml(root: XmlElement, options: XmlOptions = {}): string {
  const prefixes = new Set<string>(options.prefixes);
  const content = serializeContent(root.children, '\n', prefixes);
  const opening = root.name + serializeAttributes(root, prefixes);
  collectPrefix(root.name, prefixes);
  const declarations = declare(prefixes, options);
  const stylesheet = options.stylesheet === undefined ? '' : `${stylesheetInstruction(options.stylesheet)}\n`;
  return `<?xml version="1.0" encoding="utf-8"?>\n${stylesheet}<${opening}${declarations}>${content}</${root.name}>\n`;
}

/** A part of a document that is serialised by itself. */
export interface XmlPiece {
  /** With the line break before it. */
  readonly text: string;
  /** The prefixes in it, which the root of its document has to declare. */
  readonly prefixes: ReadonlySet<string>;
}

/**
 * An element as it stands in a document, among others.
 *
 * @param depth how many elements it is in.
 */
export function serializePiece(element: XmlElement, depth: number): XmlPiece {
  const prefixes = new Set<string>();
  const lineBreak = `\n${step.repeat(depth)}`;
  return { text: lineBreak + serializeElement(element, lineBreak, prefixes), prefixes };
}

/** The prefixes in an element, without serialising it. */
export function prefixesIn(element: XmlElement, prefixes = new Set<string>()): ReadonlySet<string> {
  collectPrefix(element.name, prefixes);
  for (const [name, value] of Object.entries(element.attributes))
    if (value !== undefined) collectPrefix(name, prefixes);
  for (const child of element.children) if (isElement(child)) prefixesIn(child, prefixes);
  return prefixes;
}

function serializeContent(children: readonly XmlContent[], lineBreak: string, prefixes: Set<string>): string {
  // White space beside a text would be part of the text.
  const isInline = lineBreak === '' || !children.every(isElement);
  const inner = isInline ? '' : lineBreak + step;
  // Joined, since a text that grows bit by bit would be put together only when it is used, at three times the cost.
  const content = children
    .map((child) => {
      if (isElement(child)) return inner + serializeElement(child, inner, prefixes);
      return typeof child === 'string' ? escapeText(child) : escapeValue(child.address);
    })
    .join('');
  return isInline || children.length === 0 ? content : content + lineBreak;
}

function isElement(content: XmlContent): content is XmlElement {
  return typeof content === 'object' && 'name' in content;
}

function serializeElement(element: XmlElement, lineBreak: string, prefixes: Set<string>): string {
  const { name, children } = element;
  collectPrefix(name, prefixes);
  const opening = name + serializeAttributes(element, prefixes);
  return children.length > 0
    ? `<${opening}>${serializeContent(children, lineBreak, prefixes)}</${name}>`
    : `<${opening}/>`;
}

function serializeAttributes({ attributes }: XmlElement, prefixes: Set<string>): string {
  let out = '';
  for (const name in attributes) {
    const value = attributes[name];
    if (value === undefined) continue;
    collectPrefix(name, prefixes);
    out += ` ${name}="${escapeValue(value)}"`;
  }
  return out;
}

function collectPrefix(name: string, prefixes: Set<string>): void {
  const colon = name.indexOf(':');
  if (colon > 0) prefixes.add(name.slice(0, colon));
}

// The prefix xml is bound by definition and needs no declaration (Namespaces in XML 1.0, 3).
function declare(prefixes: ReadonlySet<string>, { defaultNamespace, namespaces }: XmlOptions): string {
  const all: Readonly<Record<string, string>> = { ...known, ...namespaces };
  const declared = [...prefixes]
    .filter((prefix) => prefix !== 'xml')
    .sort()
    .map((prefix) => {
      const uri = Object.hasOwn(all, prefix) ? all[prefix] : undefined;
      if (uri === undefined) throw new TypeError(`the namespace of the prefix \`${prefix}\` is not known`);
      return ` xmlns:${prefix}="${escapeValue(uri)}"`;
    });
  const byDefault = defaultNamespace === undefined ? '' : ` xmlns="${escapeValue(defaultNamespace)}"`;
  return byDefault + declared.join('');
}

/** Associating Style Sheets with XML documents 1.0, 2: the type decides whether a browser takes it for CSS or XSLT. */
function stylesheetInstruction(address: string): string {
  const type = /\.css(?:[?#]|$)/i.test(address) ? 'text/css' : 'text/xsl';
  return `<?xml-stylesheet href="${escapeValue(address)}" type="${type}"?>`;
}
