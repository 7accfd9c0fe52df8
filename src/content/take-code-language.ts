import type { Code, Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';
import { nodesOf } from './nodes-of.js';
import { renderingOf } from './rendering-file.js';

/** A line that only names a language, perhaps with the lines to stress: `:::python`, `#!python hl_lines="1"`. */
const nameLine = /^[ \t]*(?:::+|#!)([\w#.+-]*)[ \t]*(?:hl_lines=(["'])[^"'\n]*\2)?[ \t]*(?:\n|$)/;

/** A line that a shell reads: it belongs to the code. */
const shebang = /^[ \t]*#!(?:\/\w+)+[/ ]([\w#.+-]+)/;

const anyName = /^[ \t>]*(?::::?|#!)/m;
const beginningOfFence = /(?:`{3}|~{3})[ \t]*\n([ \t>]*(?:::|#!)[^\n]*\n?[^\n]*)/g;

/**
 * A plugin that takes the line away that names the language of indented code, as Pelican does: its Markdown has the
 * extension CodeHilite, and the rules are those of Python-Markdown 3.5. In fenced code such a line is code. The tree does
 * not tell one from the other, but the text does.
 */
export function takeCodeLanguage() {
  return (tree: Root, file: VFile): void => {
    if (renderingOf(file).input.dialect !== 'pelican') return;
    const markdown = String(file);
    if (!anyName.test(markdown)) return;
    const fenced = new Set(Array.from(markdown.matchAll(beginningOfFence), ([, lines = '']) => beginningOf(lines)));
    for (const node of nodesOf<Nodes>(tree)) {
      if (node.type === 'code' && !node.lang && !fenced.has(beginningOf(node.value))) takeName(node);
    }
  };
}

/** The first two lines of code, without what stands before them in a quote or list item, and without a closing fence. */
function beginningOf(code: string): string {
  const [first = '', second = ''] = code.split('\n', 2).map((line) => line.replace(/^[ \t>]+/, '').trim());
  return `${first}\n${/^(?:`{3}|~{3})/.test(second) ? '' : second}`;
}

function takeName(code: Code): void {
  const [line, named] = nameLine.exec(code.value) ?? [];
  const language = (named ?? shebang.exec(code.value)?.[1])?.toLowerCase();
  if (language) code.lang = language;
  if (line !== undefined) code.value = code.value.slice(line.length);
}
