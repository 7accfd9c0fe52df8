/** A text as the value of an HTML attribute, with its quotes; entities that are in it stay. */
export function attribute(value: string): string {
  const escaped = value
    .replace(/&(?!(?:[a-z]\w{1,31}|#\d{1,7}|#x[\da-f]{1,6});)/gi, '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
  // An attribute is one line: a blank line would end the HTML it is in.
  return `"${escaped.replace(/\s+/g, ' ')}"`;
}

/** A text that Markdown and HTML both show as it is. */
export function literalText(text: string): string {
  return text.replace(/[\\`*_[\]{}<>&|~]/g, (character) => `&#${character.charCodeAt(0)};`);
}

const parentheses: Readonly<Record<string, string>> = { '(': '%28', ')': '%29' };

/** An address as Markdown's `[text](address)` takes it. */
export function destination(address: string): string {
  return address.replace(/[\s()<>\\]/g, (character) => parentheses[character] ?? encodeURIComponent(character));
}

/** A link in Markdown; the text may hold Markdown of its own. */
export function link(text: string, address: string): string {
  const label = text.replace(/\s+/g, ' ').replace(/(?<!\\)[[\]]/g, '\\$&');
  return `[${label}](${destination(address)})`;
}
