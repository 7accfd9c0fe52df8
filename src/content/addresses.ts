import type { Element } from 'hast';
import { type AddressKind, absoluteAddress } from './absolute-address.js';
import type { RenderInput } from './rendering.js';

type Place = Pick<RenderInput, 'url' | 'resolve'>;

/** The properties that hold one address, and what it leads to. */
const addressProperties: readonly (readonly [property: string, kind: AddressKind])[] = [
  ['href', 'link'],
  ['src', 'media'],
  ['poster', 'media'],
  ['data', 'media'],
  ['cite', 'page'],
];

/** Makes every address of an element absolute; one that is none, or that could run code, goes. */
export function makeAddressesAbsolute({ tagName, properties }: Element, place: Place): void {
  for (const [property, kind] of addressProperties) {
    const value = properties[property];
    if (value === undefined) continue;
    const address = absoluteAddress(String(value), tagName === 'img' && property === 'src' ? 'picture' : kind, place);
    if (address === undefined) delete properties[property];
    else properties[property] = address;
  }
  if (properties['srcSet'] !== undefined) {
    const candidates = absoluteCandidates(String(properties['srcSet']), place);
    if (candidates === '') delete properties['srcSet'];
    else properties['srcSet'] = candidates;
  }
}

/** A `srcset` with absolute addresses: each candidate is an address and, behind white space, a width or density. */
function absoluteCandidates(candidates: string, place: Place): string {
  return candidates
    .split(/,\s+|(?<=\s[\d.]{1,9}[wx]),/)
    .flatMap((candidate) => {
      const [written = '', descriptor] = candidate.trim().split(/\s+/);
      const address = absoluteAddress(written.replace(/,$/, ''), 'media', place);
      if (address === undefined) return [];
      return [descriptor === undefined ? address : `${address} ${descriptor}`];
    })
    .join(', ');
}
