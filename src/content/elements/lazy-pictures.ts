import type { Element, Properties } from 'hast';

/** Where scripts that load pictures late keep the address, as hast names it: `data-src`, `data-lazy-src`, … */
const addresses = ['dataSrc', 'dataLazySrc', 'dataOriginal', 'dataOriginalSrc'];
const addressSets = ['dataSrcset', 'dataSrcSet', 'dataLazySrcset'];
const placeholder =
  /^data:|(?:blank|spacer|pixel|placeholder|loading|lazy|transparent)[^/]{0,40}\.(?:gif|png|svg|jpe?g|webp)$/i;

/** Gives a picture that a script would load its address: no script runs in a reader. */
export function loadLazyPicture({ tagName, properties }: Element): void {
  if (tagName !== 'img' && tagName !== 'source') return;
  const late = firstText(properties, addresses);
  if (late !== undefined && tagName === 'img' && isPlaceholder(properties['src'])) properties['src'] = late;
  const lateSet = firstText(properties, addressSets);
  if (lateSet !== undefined && isPlaceholder(properties['srcSet'])) properties['srcSet'] = lateSet;
}

function firstText(properties: Properties, names: readonly string[]): string | undefined {
  return names
    .map((name) => properties[name])
    .find((value): value is string => typeof value === 'string' && value !== '');
}

function isPlaceholder(address: Properties[string]): boolean {
  return typeof address !== 'string' || address === '' || placeholder.test(address);
}
