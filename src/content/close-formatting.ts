import type { Heading, Html, Nodes, Paragraph, TableCell } from 'mdast';

type Line = Heading | Paragraph | TableCell;

/** Elements that HTML opens again in every block after theirs, until it meets their end tag. */
const formatting: ReadonlySet<string> = new Set([
  ...['a', 'b', 'big', 'code', 'em', 'font', 'i', 'nobr', 's', 'small', 'strike', 'strong', 'tt', 'u'],
]);

const tag = /<(\/?)([a-z]+)(?=[\s/>])/gi;

/** Ends what was opened in a paragraph for its words, where the paragraph ends: one forgotten tag would dress the rest. */
export function closeFormatting(nodes: readonly Nodes[]): void {
  for (const node of nodes) {
    if (!isLine(node)) continue;
    const pieces = node.children.filter((child): child is Html => child.type === 'html');
    const endTags = openIn(pieces)
      .map((name) => `</${name}>`)
      .join('');
    if (endTags !== '') node.children.push({ type: 'html', value: endTags });
  }
}

function isLine(node: Nodes): node is Line {
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
}

/** The names of the elements that some tags open and do not end, the innermost first. */
function openIn(pieces: readonly Html[]): readonly string[] {
  const open: string[] = [];
  for (const [, slash, written = ''] of pieces.flatMap(({ value }) => [...value.matchAll(tag)])) {
    const name = written.toLowerCase();
    if (!formatting.has(name)) continue;
    if (slash === '') open.push(name);
    else if (open.includes(name)) open.splice(open.lastIndexOf(name), 1);
  }
  return open.reverse();
}
