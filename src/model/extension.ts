/** An element of another vocabulary in an XML feed, such as `podcast:transcript`. */
export interface ExtensionElement {
  /** With its prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (ExtensionElement | string)[];
}

/** A member of a JSON Feed that the specification does not define: its name begins with `_`. */
export interface ExtensionMember {
  readonly name: string;
  /** Anything that JSON can hold. */
  readonly value: unknown;
}

/** What a feed or an entry says in other vocabularies than its format's own. */
export interface Extensions {
  /** For RSS and Atom; several may have one name. */
  readonly elements: readonly ExtensionElement[];
  /** For JSON Feed. */
  readonly members: readonly ExtensionMember[];
}
