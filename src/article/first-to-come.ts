import type { Instant } from '../model/instant.js';

/** Notes the first of the dates that are still to come: what is read of an article may be otherwise from then on. */
export function firstToCome(now: Instant) {
  let first: Instant | undefined;
  return {
    compareWithNow: (date: Instant): void => {
      if (date > now && (first === undefined || date < first)) first = date;
    },
    /** Something that was read names the time of the build itself. */
    nameNow: (): void => {
      first = now;
    },
    until: (): { readonly until?: Instant } => (first === undefined ? {} : { until: first }),
  };
}
