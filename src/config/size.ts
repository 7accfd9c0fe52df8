import * as v from 'valibot';
import { present } from '../model/present.js';
import { settings, wants } from './schema-parts.js';

/** How large a feed may become, as people write it. */
export interface UserSize {
  /**
   * A file with more bytes is reported with a warning; `false` switches that off.
   *
   * Default: 250000, which JSON Feed 1.1 still calls fine; readers ask for the whole file again whenever it changed.
   */
  readonly warn?: number | false;
  /**
   * No file has more bytes: the oldest entries are left out of all formats until each fits.
   *
   * Default: none. Some aggregators take 1000000 at most.
   */
  readonly most?: number;
}

/** How large a feed may become, in bytes of each of its files; what is absent is not limited. */
export interface SizeBudget {
  readonly warn?: number;
  readonly most?: number;
}

const usualWarning = 250_000;

const isByteCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) > 0;

/** The section `size`. */
export const sizeSchema = settings({
  warn: v.nullish(v.custom<number | false>((value) => value === false || isByteCount(value), wants('bytesOrFalse'))),
  most: v.nullish(v.custom<number>(isByteCount, wants('bytes'))),
} satisfies Record<keyof UserSize, v.GenericSchema<unknown, unknown>>);

/** The section with its defaults in place. */
export function completeSize({ warn, most }: v.InferOutput<typeof sizeSchema>): SizeBudget {
  return present({ warn: warn === false ? undefined : (warn ?? usualWarning), most });
}
