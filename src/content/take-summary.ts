import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { VFile } from 'vfile';
import { cutText } from './cut-text.js';
import { isFlow } from './elements/flow.js';
import { element, isBlank } from './elements/nodes.js';
import { isMarker } from './marker.js';
import { plainText } from './plain-text.js';
import { renderingOf } from './rendering-file.js';

/** The longest summaries, in UTF-16 code units: about three lines, and as much as an author may have marked. */
const longest = 300;
const longestMarked = 1_000;

/** Blocks whose words are not prose. */
const noProse: ReadonlySet<string> = new Set([...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'table', 'figure', 'dl']]);

/** Elements that make a paragraph a title or a link list when there is nothing beside them. */
const noSentence: ReadonlySet<string> = new Set(['strong', 'b', 'a', 'math', 'code']);

/** A few words that only announce a list: `Vulnerabilities fixed:`. */
const leadIn = /^.{0,60}[:：]$/;

/** A piece of prose: a block that holds no other, or a part of one. */
interface Piece {
  readonly run: readonly ElementContent[];
  /** Whether it is a paragraph of the article itself, not of a quotation, a list or a note. */
  readonly plain: boolean;
}

interface Prose {
  readonly pieces: Piece[];
  /** How many of the pieces stand above the author's mark, if there is one. */
  aboveMark?: number;
}

/** A plugin that finds a summary: all prose above the author's mark, else the beginning of the first. */
export function takeSummary() {
  return (tree: Root, file: VFile): void => {
    const prose: Prose = { pieces: [] };
    readBlock(tree, prose, false);
    const summary = summarize(prose);
    if (summary !== undefined) renderingOf(file).summary = summary;
  };
}

function summarize({ pieces, aboveMark = 0 }: Prose): string | undefined {
  const marked = pieces.slice(0, aboveMark).map(wordsOf).filter(isProse);
  if (marked.length > 0) return cutText(marked.join(' '), longestMarked);
  let first: string | undefined;
  // Word by word the whole article would take longer than all the rest of it: mostly the first paragraph will do.
  for (const piece of pieces) {
    if (first !== undefined && !piece.plain) continue;
    const words = wordsOf(piece);
    if (!isProse(words)) continue;
    first ??= words;
    if (piece.plain && !leadIn.test(words)) return cutText(words, longest);
  }
  return first === undefined ? undefined : cutText(first, longest);
}

function isProse(words: string): boolean {
  return words !== '';
}

function readBlock(block: Element | Root, prose: Prose, plain: boolean): void {
  let run: ElementContent[] = [];
  const close = (): void => {
    if (run.length > 0) prose.pieces.push({ run, plain });
    run = [];
  };
  for (const child of block.children as readonly RootContent[]) {
    if (child.type === 'comment' && isMarker(child)) {
      close();
      prose.aboveMark ??= prose.pieces.length;
    } else if (child.type === 'element' && isFlow(child)) {
      close();
      if (!noProse.has(child.tagName)) readBlock(child, prose, block.type === 'root' && child.tagName === 'p');
    } else if (child.type === 'element' || child.type === 'text') {
      run.push(child);
    }
  }
  close();
}

/** The words of a piece; empty if they are no sentence. */
function wordsOf({ run }: Piece): string {
  const [first, ...others] = run.filter((node) => !isBlank(node));
  if (!first || (others.length === 0 && first.type === 'element' && noSentence.has(first.tagName))) return '';
  return plainText(element('p', {}, run));
}
