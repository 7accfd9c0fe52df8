import type { Element, Root } from 'hast';
import { selectAll as select } from 'hast-util-select';

/** All elements of a tree that one of the selectors names, in their order. */
export function selectAll(selectors: readonly string[], tree: Root): readonly Element[] {
  return select(selectors.join(', '), tree);
}
