import * as v from 'valibot';
import { settings, wants } from './schema-parts.js';

/** How much the body of one article may cost, as people write it. */
export interface UserLimits {
  /**
   * How many seconds one body may take to render, 86400 at most. One that takes longer is an error at its article, and
   * costs no other.
   *
   * Default: 10; a body of usual length takes a few thousandths of a second.
   */
  readonly seconds?: number;
  /**
   * How many MiB of memory one body may take to render, 64 at least.
   *
   * Default: 512; a body of usual length takes a few.
   */
  readonly memory?: number;
}

/** How much the body of one article may cost. */
export interface Limits {
  readonly seconds: number;
  /** MiB. */
  readonly memory: number;
}

/** With less than this no body could be rendered: so much the code itself takes. */
const leastMemory = 64;

/** A timer can run no longer than 24 days, and nobody waits for a day. */
const mostSeconds = 86_400;

const isDuration = (value: unknown): boolean => typeof value === 'number' && value > 0 && value <= mostSeconds;
const isMemory = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= leastMemory;

/** The section `limits`. */
export const limitsSchema = settings({
  seconds: v.nullish(v.custom<number>(isDuration, wants('seconds'))),
  memory: v.nullish(v.custom<number>(isMemory, wants('mebibytes'))),
} satisfies Record<keyof UserLimits, v.GenericSchema<unknown, unknown>>);

/** The section with its defaults in place. */
export function completeLimits({ seconds, memory }: v.InferOutput<typeof limitsSchema>): Limits {
  return { seconds: seconds ?? 10, memory: memory ?? 512 };
}
