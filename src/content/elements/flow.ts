import type { ElementContent, RootContent } from 'hast';
import { element, isBlank } from './nodes.js';

const blocks: ReadonlySet<string> = new Set([
  ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'blockquote', 'pre', 'hr'],
  ...['figure', 'figcaption', 'table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'aside', 'div'],
]);

/** Whether a node breaks the line before and after it, or holds one that does. */
export function isFlow(node: RootContent): boolean {
  return node.type === 'element' && (blocks.has(node.tagName) || node.children.some(isFlow));
}

/**
 * The content of a block: what stands in no paragraph gets one.
 *
 * A `div` of words and a bare `<video>` are blocks on their page for its style only, which a feed leaves behind:
 * without this, the words of two of them would run together.
 */
export function paragraphs(children: readonly ElementContent[]): readonly ElementContent[] {
  const result: ElementContent[] = [];
  let run: ElementContent[] = [];
  for (const child of children) {
    if (isFlow(child)) {
      result.push(...asParagraph(run), child);
      run = [];
    } else {
      run.push(child);
    }
  }
  return [...result, ...asParagraph(run)];
}

/** A paragraph of some words; blank nodes at their ends, such as line breaks between blocks, stay outside. */
function asParagraph(run: readonly ElementContent[]): readonly ElementContent[] {
  const start = run.findIndex((node) => !isBlank(node));
  if (start < 0) return run;
  const end = run.findLastIndex((node) => !isBlank(node)) + 1;
  return [...run.slice(0, start), element('p', {}, run.slice(start, end)), ...run.slice(end)];
}
