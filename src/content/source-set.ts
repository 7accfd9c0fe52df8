import { matchAt } from './templates/read/match-at.js';

/** One picture of a `srcset`. */
export interface Candidate {
  readonly address: string;
  /** A width such as `800w` or a density such as `2x`. */
  readonly descriptor?: string;
}

/** As wide as a reader can need it, in pixels. */
const widest = 1_600;

const addressStart = /[\s,]*([^\s,]\S*)/y;
/** Up to the next comma that stands in no brackets. */
const behindAddress = /([^,(]*(?:\([^)]*(?:\)|$)[^,(]*)*),?/y;
const isDescriptor = /^(?:\d{1,9}w|(?=\.?\d)[\d.]{1,9}x)$/;
/** Later drafts let a height stand behind a width. */
const height = /(?<=\dw)\s+\d{1,9}h$/;

/**
 * The pictures of a `srcset`, as the HTML standard parses it: each is an address and, behind white space, a width or
 * density. One with anything else behind it is none: an address with a space in it would be that of another file.
 */
export function candidatesOf(sourceSet: string): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let at = 0; ; ) {
    const [whole, written = ''] = matchAt(addressStart, sourceSet, at) ?? [];
    if (whole === undefined) return candidates;
    at += whole.length;
    const address = withoutCommas(written);
    const [rest = '', said = ''] = address === written ? (matchAt(behindAddress, sourceSet, at) ?? []) : [];
    at += rest.length;
    const descriptor = said.trim().replace(height, '');
    if (descriptor === '') candidates.push({ address });
    else if (isDescriptor.test(descriptor)) candidates.push({ address, descriptor });
  }
}

/** The picture to show where there can be only one: the largest that no reader is too narrow for. */
export function bestCandidate(sourceSet: string): string | undefined {
  const candidates = candidatesOf(sourceSet).map(({ address, descriptor = '' }) => ({
    address,
    width: descriptor.endsWith('w') ? Number.parseInt(descriptor, 10) : undefined,
  }));
  const fitting = candidates.filter(({ width }) => width !== undefined && width <= widest);
  const [first, ...others] = fitting.length > 0 ? fitting : candidates;
  return others.reduce(
    (best, next) => ((next.width ?? 0) > (best?.width ?? 0) && fitting.length > 0 ? next : best),
    first,
  )?.address;
}

function withoutCommas(address: string): string {
  let end = address.length;
  while (address[end - 1] === ',') end -= 1;
  return address.slice(0, end);
}
