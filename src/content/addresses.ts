import type { Element } from 'hast';
import { report } from '../diagnostic/report.js';
import { type AddressKind, absoluteAddress, type Place, unknownArticle } from './absolute-address.js';
import { decode } from './decode.js';
import { asWritten, placeIn } from './place-in.js';
import type { Rendering } from './rendering-file.js';
import { candidatesOf } from './source-set.js';

/** The properties that hold one address, and what it leads to. */
const addressProperties: readonly (readonly [property: string, kind: AddressKind])[] = [
  ['href', 'link'],
  ['src', 'media'],
  ['poster', 'media'],
  ['data', 'media'],
  ['cite', 'page'],
];

/** Makes every address of an element absolute; one that is none, or that could run code, goes. */
export function makeAddressesAbsolute({ tagName, properties }: Element, rendering: Rendering): void {
  for (const [property, kind] of addressProperties) {
    const value = properties[property];
    if (value === undefined) continue;
    const address = addressOf(String(value), tagName === 'img' && property === 'src' ? 'picture' : kind, rendering);
    if (address === undefined) delete properties[property];
    else properties[property] = address;
  }
  if (properties['srcSet'] !== undefined) {
    const candidates = absoluteCandidates(String(properties['srcSet']), rendering.input);
    if (candidates === '') delete properties['srcSet'];
    else properties['srcSet'] = candidates;
  }
}

function addressOf(written: string, kind: AddressKind, rendering: Rendering): string | undefined {
  if (kind === 'picture') return pictureAddress(written, rendering);
  return kind === 'link' ? linkAddress(written, rendering) : absoluteAddress(written, kind, rendering.input);
}

/** A link to the file of an article that is not there, or not out yet, would lead readers to a page that is missing. */
function linkAddress(written: string, { input, diagnostics }: Rendering): string | undefined {
  const name = unknownArticle(written, input);
  if (name === undefined) return absoluteAddress(written, 'link', input);
  const shown = asWritten(input, written);
  const values = { name: shown === written ? name : decode(name) };
  diagnostics.push(report('unresolved-link', values, placeIn(input, shown)));
  return undefined;
}

/** The address of a picture, whose file somebody will look for by what its author wrote. */
function pictureAddress(written: string, rendering: Rendering): string | undefined {
  const { input, pictures } = rendering;
  const address = absoluteAddress(written, 'picture', input);
  if (address === undefined) return undefined;
  if (address.startsWith('data:')) return isSmall(address, written, rendering) ? address : undefined;
  if (!pictures.has(address)) pictures.set(address, written);
  return address;
}

/** A picture in the page is sent again with every feed. Base64 is ASCII: as many bytes as characters. */
function isSmall({ length }: string, written: string, { input, removed, diagnostics }: Rendering): boolean {
  const { dataImages } = input.settings;
  if (length <= dataImages) return true;
  removed.add('dataImages');
  diagnostics.push(report('large-data-image', { size: length, most: dataImages }, placeIn(input, written)));
  return false;
}

/** A `srcset` with absolute addresses. */
function absoluteCandidates(candidates: string, place: Place): string {
  return candidatesOf(candidates)
    .flatMap(({ address, descriptor }) => {
      const absolute = absoluteAddress(address, 'media', place);
      if (absolute === undefined) return [];
      return [descriptor === undefined ? absolute : `${absolute} ${descriptor}`];
    })
    .join(', ');
}
