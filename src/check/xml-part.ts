/** An element that was read, with a name that does not depend on the prefixes of its document. */
export interface XmlPart {
  /** Alone in the format's own namespace, else with the customary prefix of its namespace. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Its own text, without that of its children. */
  readonly text: string;
  readonly children: readonly XmlPart[];
}

/** The children of a name, in their order. */
export function all({ children }: XmlPart, name: string): readonly XmlPart[] {
  return children.filter((child) => child.name === name);
}

/** The text of the first child of a name; `undefined` without such a child. */
export function textOf(part: XmlPart, name: string): string | undefined {
  return part.children.find((child) => child.name === name)?.text;
}

/** The links of a relation. In Atom, a link without one is to the alternate (RFC 4287, 4.2.7.2). */
export function links(part: XmlPart, relation: string, name = 'link'): readonly XmlPart[] {
  return all(part, name).filter(({ attributes: { rel = 'alternate' } }) => rel === relation);
}
