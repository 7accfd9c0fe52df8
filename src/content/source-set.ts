/** One picture of a `srcset`. */
export interface Candidate {
  readonly address: string;
  /** A width such as `800w` or a density such as `2x`. */
  readonly descriptor?: string;
}

/** As wide as a reader can need it, in pixels. */
const widest = 1_600;

const isDescriptor = /^[\d.]{1,9}[wx]$/;

/** The pictures of a `srcset`: each is an address and, behind white space, a width or density; what is neither goes. */
export function candidatesOf(sourceSet: string): readonly Candidate[] {
  return sourceSet
    .split(/,\s+|(?<=\s[\d.]{1,9}[wx]),/)
    .map((candidate) => {
      const [written = '', descriptor] = candidate.trim().split(/\s+/);
      const address = written.replace(/,$/, '');
      return descriptor !== undefined && isDescriptor.test(descriptor) ? { address, descriptor } : { address };
    })
    .filter(({ address }) => address !== '');
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
