import type { Element, Properties } from 'hast';
import { bestCandidate } from '../source-set.js';

/** Where scripts that load pictures late keep the address, as hast names it: `data-src`, `data-lazy-src`, … */
const addresses = ['dataSrc', 'dataLazySrc', 'dataLazy', 'dataOriginal', 'dataOriginalSrc', 'dataOrigFile', 'dataUrl'];
const addressSets = ['dataSrcset', 'dataSrcSet', 'dataLazySrcset', 'dataOriginalSet'];
const placeholder =
  /^data:|(?:blank|spacer|pixel|placeholder|loading|lazy|transparent)[^/]{0,40}\.(?:gif|png|svg|jpe?g|webp)$/i;

/**
 * Gives a picture that a script would load its address: no script runs in a reader. One that has only a `srcset` gets
 * a plain address too, as many readers know no other.
 */
export function loadLazyPicture({ tagName, properties }: Element): void {
  const lateSet = firstText(properties, addressSets);
  if (lateSet !== undefined && isPlaceholder(properties['srcSet'])) properties['srcSet'] = lateSet;
  if (tagName !== 'img' || !isPlaceholder(properties['src'])) return;
  const late = firstText(properties, addresses) ?? bestCandidate(textOf(properties['srcSet']));
  if (late !== undefined) properties['src'] = late;
}

/** Gives the `img` of a `picture` the address of a source, where it has none of its own: the most usual format first. */
export function loadPicture({ children }: Element): void {
  const elements = children.filter((child): child is Element => child.type === 'element');
  const img = elements.find(({ tagName }) => tagName === 'img');
  if (!img) return;
  for (const one of elements) loadLazyPicture(one);
  if (!isPlaceholder(img.properties['src'])) return;
  const sources = elements.filter(
    ({ tagName, properties }) => tagName === 'source' && properties['srcSet'] !== undefined,
  );
  const usual = sources.find(({ properties: { type } }) => type === undefined || /jpeg|png|gif/.test(String(type)));
  const address = bestCandidate(textOf((usual ?? sources[0])?.properties['srcSet']));
  if (address !== undefined) img.properties['src'] = address;
}

/** Whether an address shows nothing, or only that something is still to come. */
export function isPlaceholder(address: Properties[string]): boolean {
  return typeof address !== 'string' || address === '' || placeholder.test(address);
}

function firstText(properties: Properties, names: readonly string[]): string | undefined {
  return names.map((name) => textOf(properties[name])).find((value) => value !== '' && !isPlaceholder(value));
}

function textOf(value: Properties[string]): string {
  return typeof value === 'string' ? value : '';
}
