import type { Element, Properties } from 'hast';
import { hasClass } from '../classes.js';
import { bestCandidate } from '../source-set.js';

/** Where scripts that load pictures late keep the address, as hast names it: `data-src`, `data-lazy-src`, … */
const late = ['dataSrc', 'dataLazySrc', 'dataLazy', 'dataOriginal', 'dataOriginalSrc'];
const lateSets = ['dataSrcset', 'dataSrcSet', 'dataLazySrcset', 'dataOriginalSet'];

/** Where other scripts keep an address as well: that of a picture as large as it is, or of what a click opens. */
const addresses = [...late, 'dataOrigFile', 'dataUrl'];

/** What nothing but such a script reads, so that the address beside it is a placeholder, whatever its name. */
const surelyLate = ['dataLazySrc', 'dataOriginal'];
const surelyLateSets = ['dataLazySrcset'];

/** How pictures are marked for such a script. */
const markedAsLate = /^(?:b-)?lazy(?:-?load)?$|^lozad$/i;

/** A name that nothing but a placeholder has: `pixel-8-review.jpg` is a picture. */
const placeholder =
  /(?:^|\/)(?:blank|spacer|pixel|placeholder|loading|lazy|lazyload|transparent|1x1)(?:[-_.]?\d{1,4}(?:x\d{1,4})?)?\.(?:gif|png|svg)(?:[?#]|$)/i;

/** A name that a placeholder may have: it is enough where another address is known. */
const likePlaceholder =
  /(?:blank|spacer|pixel|placeholder|loading|lazy|transparent|1x1)[^/]{0,40}\.(?:gif|png|svg|jpe?g|webp)$/i;

/**
 * Gives a picture that a script would load its address: no script runs in a reader. One that has only a `srcset` gets
 * a plain address too, as many readers know no other.
 */
export function loadLazyPicture(picture: Element): void {
  load(picture, hasClass(picture, markedAsLate));
}

function load({ tagName, properties }: Element, isMarked: boolean): void {
  const set =
    firstText(properties, isMarked ? lateSets : surelyLateSets) ??
    (isLikePlaceholder(properties['srcSet']) ? firstText(properties, lateSets) : undefined);
  if (set !== undefined) properties['srcSet'] = set;
  if (tagName !== 'img') return;
  const address =
    firstText(properties, isMarked ? late : surelyLate) ??
    (isLikePlaceholder(properties['src']) ? firstText(properties, addresses) : undefined);
  if (address !== undefined) properties['src'] = address;
  const isShown = address !== undefined || !(isPlaceholder(properties['src']) || (isMarked && set !== undefined));
  const candidate = isShown ? undefined : bestCandidate(textOf(properties['srcSet']));
  if (candidate !== undefined) properties['src'] = candidate;
}

/** Gives the `img` of a `picture` the address of a source, where it has none of its own: the most usual format first. */
export function loadPicture({ children }: Element): void {
  const elements = children.filter((child): child is Element => child.type === 'element');
  const img = elements.find(({ tagName }) => tagName === 'img');
  if (!img) return;
  const isMarked = hasClass(img, markedAsLate);
  for (const one of elements) load(one, isMarked);
  if (!isPlaceholder(img.properties['src'])) return;
  const sources = elements.filter(
    ({ tagName, properties }) => tagName === 'source' && properties['srcSet'] !== undefined,
  );
  const usual = sources.find(({ properties: { type } }) => type === undefined || /jpeg|png|gif/.test(String(type)));
  const address = bestCandidate(textOf((usual ?? sources[0])?.properties['srcSet']));
  if (address !== undefined) img.properties['src'] = address;
}

/** Gives a frame, sound or film that a script would load its address. */
export function loadLateFrame({ properties }: Element): void {
  const late = firstText(properties, addresses);
  if (late !== undefined && !/^(?!about:|data:|javascript:)./i.test(textOf(properties['src']).trim()))
    properties['src'] = late;
}

/** Whether an address may show nothing, or only that something is still to come: where there is a better one. */
export function isLikePlaceholder(address: Properties[string]): boolean {
  return isPlaceholder(address) || likePlaceholder.test(textOf(address));
}

function isPlaceholder(address: Properties[string]): boolean {
  return !isAddress(textOf(address)) || placeholder.test(textOf(address));
}

/** Of a file on the web: `data:` is mostly a placeholder, and no reader follows any other scheme. */
function isAddress(written: string): boolean {
  return written !== '' && !/^\s*(?!https?:)[a-z][a-z\d+.-]*:/i.test(written);
}

function firstText(properties: Properties, names: readonly string[]): string | undefined {
  return names.map((name) => textOf(properties[name])).find((text) => isAddress(text) && !placeholder.test(text));
}

function textOf(value: Properties[string]): string {
  return typeof value === 'string' ? value : '';
}
