import type { Element } from 'hast';
import type { Rendering } from '../rendering-file.js';
import { takeAnchors } from './heading-anchors.js';
import { loadLazyPicture, loadPicture } from './lazy-pictures.js';

/** What has to be done with an element before its own content is looked at. */
const preparations: ReadonlyMap<string, (element: Element, rendering: Rendering) => void> = new Map([
  ['img', loadLazyPicture],
  ['source', loadLazyPicture],
  ['picture', loadPicture],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, takeAnchors] as const),
]);

/** Prepares an element to be rewritten from the inside out. */
export function prepare(element: Element, rendering: Rendering): void {
  preparations.get(element.tagName)?.(element, rendering);
}
