/** An element of HTML that we write ourselves; every text in it gets escaped. */
export interface HtmlElement {
  readonly name: string;
  /** Those without a value are not written. */
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly (HtmlElement | string)[];
}

/** An element of texts and other elements. */
export function html(
  name: string,
  attributes: HtmlElement['attributes'] = {},
  ...children: HtmlElement['children']
): HtmlElement {
  return { name, attributes, children };
}

/** The text of an element, in the manner of the bodies that it goes with. */
export function toHtml(node: HtmlElement | string): string {
  if (typeof node === 'string') return escapeHtml(node);
  const attributes = Object.entries(node.attributes).map(([name, value]) =>
    value === undefined ? '' : ` ${name}="${escapeHtml(value)}"`,
  );
  const opening = `<${node.name}${attributes.join('')}>`;
  return node.name === 'hr' ? opening : `${opening}${node.children.map(toHtml).join('')}</${node.name}>`;
}

const references: Readonly<Record<string, string>> = { '&': '&#x26;', '<': '&#x3C;', '>': '&#x3E;', '"': '&#x22;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => references[character] ?? character);
}
