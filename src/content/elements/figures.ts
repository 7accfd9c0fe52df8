import type { Element, ElementContent } from 'hast';
import { paragraphs } from './flow.js';
import { isBlank } from './nodes.js';
import type { Rules } from './rule.js';

/** Figures, as pictures with a caption. */
export const figureRules: Rules = {
  /**
   * A player in a figure has become a figure of its own: what it holds goes into the outer one. A figure without
   * anything to show is its caption.
   */
  figure: (figure) => {
    figure.children = figure.children.flatMap((child): readonly ElementContent[] =>
      isFigure(child) ? child.children.flatMap(captionAsText) : [child],
    );
    return figure.children.every(isBlank) ? [] : [figure];
  },
};

function captionAsText(node: ElementContent): readonly ElementContent[] {
  return node.type === 'element' && node.tagName === 'figcaption' ? paragraphs(node.children) : [node];
}

function isFigure(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'figure';
}
