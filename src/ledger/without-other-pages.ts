import { SaxesParser, type SaxesTagNS } from 'saxes';

/** Of any version: `http://wordpress.org/export/1.2/`. */
const exportNamespace = 'http://wordpress.org/export/';

/** What an item of an export has to be, as far as it says it, to have been in the feed. */
const wanted: Readonly<Record<string, string>> = { post_type: 'post', status: 'publish' };

interface OpenItem {
  readonly start: number;
  isPost: boolean;
}

/**
 * WordPress's export without the items that no feed had: pages, attachments, menus, drafts, and what is private or in
 * the bin. Any other text is given as it is.
 */
export function withoutOtherPages(text: string): string {
  if (!text.includes(exportNamespace)) return text;
  const kept: string[] = [];
  let end = 0;
  for (const [from, to] of otherPages(text)) {
    kept.push(text.slice(end, from));
    end = to;
  }
  return kept.join('') + text.slice(end);
}

/** Where the items are that are no published posts. */
function otherPages(text: string): readonly (readonly [from: number, to: number])[] {
  const found: (readonly [number, number])[] = [];
  const parser = new SaxesParser({ xmlns: true });
  let item: OpenItem | undefined;
  let said = '';
  let start = 0;
  // Exports hold what people pasted: what is wrong in one item hides no other.
  parser.on('error', () => {});
  parser.on('opentagstart', ({ name }) => {
    if (name === 'item') start = text.lastIndexOf('<', parser.position - 1);
  });
  parser.on('opentag', ({ name }) => {
    said = '';
    if (name === 'item') item = { start, isPost: true };
  });
  const hear = (part: string): void => {
    said += part;
  };
  parser.on('text', hear);
  parser.on('cdata', hear);
  parser.on('closetag', (tag) => {
    if (item && isUnwanted(tag, said)) item.isPost = false;
    if (tag.name !== 'item' || !item) return;
    if (!item.isPost) found.push([item.start, parser.position]);
    item = undefined;
  });
  parser.write(text).close();
  return found;
}

function isUnwanted({ uri, local }: SaxesTagNS, said: string): boolean {
  const value = uri.startsWith(exportNamespace) ? wanted[local] : undefined;
  return value !== undefined && said.trim() !== value;
}
