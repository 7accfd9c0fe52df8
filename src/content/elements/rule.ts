import type { Element, ElementContent, Root } from 'hast';
import type { Rendering } from '../rendering-file.js';

/** Where an element stands. */
export interface Scope {
  readonly parent: Element | Root;
  readonly rendering: Rendering;
  /** Whether a link holds it: links do not nest. */
  readonly insideLink: boolean;
}

/**
 * What stands in an element's place: itself, what it holds, something else or nothing. Its content and its addresses
 * are done already; it may be changed, as the tree is ours alone.
 */
export type Rule = (element: Element, scope: Scope) => readonly ElementContent[];

/** Rules by the name of the element that they are for. */
export type Rules = Readonly<Record<string, Rule>>;

/** One rule for several elements. */
export function forEach(names: readonly string[], rule: Rule): Rules {
  return Object.fromEntries(names.map((name) => [name, rule]));
}
