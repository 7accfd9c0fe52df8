import type { Element, ElementContent, Root } from 'hast';
import type { Rendering } from '../rendering-file.js';

/** Where a widget stands. */
export interface Surroundings {
  readonly parent: Element | Root;
  readonly rendering: Rendering;
}

/**
 * Puts plain elements in the place of some that only a page's styles and scripts make what they are: tabs, a note in a
 * coloured box, code in colours. `undefined` if the element is no such thing after all; then others may try.
 */
export type Widget = (element: Element, surroundings: Surroundings) => readonly ElementContent[] | undefined;

/** Widgets by what they are known by. */
export interface Widgets {
  /** By the name of the element. */
  readonly byTag?: Readonly<Record<string, Widget>>;
  /** By what one of its classes is like. */
  readonly byClass?: readonly (readonly [kind: RegExp, widget: Widget])[];
}
