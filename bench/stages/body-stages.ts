import { markdownToMdast } from 'satteri';
import { loadRender } from '../../src/content/render.js';
import { renderingFile, startRendering } from '../../src/content/rendering-file.js';
import { toHtmlTree } from '../../src/content/to-html-tree.js';
import type { Material } from './material.js';
import type { Stage } from './stage.js';

const render = await loadRender();

const options = { features: { gfm: true, frontmatter: false }, position: false };

/** From Markdown to HTML: what an article costs that a feed carries. */
export function bodyStages({ inputs }: Material): readonly Stage[] {
  const parse = () => inputs.map(({ markdown }) => markdownToMdast(markdown, options));
  const toTree = toHtmlTree();
  type Tree = Parameters<typeof toTree>[0];
  return [
    { name: 'render: parse', run: parse },
    {
      name: 'render: to HTML tree',
      run: () =>
        parse().map((tree, index) => {
          const input = inputs[index];
          return input && toTree(tree as Tree, renderingFile(input.markdown, startRendering(input)));
        }),
      without: 'render: parse',
    },
    { name: 'render, all of it', run: () => inputs.map((input) => render(input)) },
  ];
}
