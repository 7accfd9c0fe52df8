import type { Element } from 'hast';
import type { Rendering } from '../rendering-file.js';
import { takeAnchors } from './heading-anchors.js';
import { loadLateFrame, loadLazyPicture, loadPicture } from './lazy-pictures.js';

/** What has to be done with an element before its own content is looked at. */
const preparations: ReadonlyMap<string, (element: Element, rendering: Rendering) => void> = new Map([
  ['img', loadLazyPicture],
  ['source', loadSource],
  ['picture', loadPicture],
  ...['iframe', 'embed', 'audio', 'video'].map((name) => [name, loadLateFrame] as const),
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, takeAnchors] as const),
]);

/** Prepares an element to be rewritten from the inside out. */
export function prepare(element: Element, rendering: Rendering): void {
  preparations.get(element.tagName)?.(element, rendering);
}

/** A source is that of a picture, of a film or of sound. */
function loadSource(source: Element): void {
  loadLazyPicture(source);
  loadLateFrame(source);
}
