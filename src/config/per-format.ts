import * as v from 'valibot';
import type { FormatName } from '../model/feed-document.js';
import type { PerFormat } from '../model/per-format.js';
import { present } from '../model/present.js';
import { settings } from './schema-parts.js';

/** One value for all formats, or one for some of them, as people write it. */
export type UserPerFormat<Value extends string | boolean> = Value | Readonly<Partial<Record<FormatName, Value>>>;

/** What a configuration can say of each format: `null` says nothing, as elsewhere. */
type CheckedPerFormat<Value extends string | boolean> =
  | Value
  | { readonly [Format in FormatName]?: Value | null | undefined };

/**
 * One value for all formats, or an object with one for some of them.
 *
 * @param one a value for all; also says what is wrong with anything that is neither.
 * @param each a value for one format.
 */
export const perFormat = <Value extends string | boolean>(
  one: v.GenericSchema<unknown, Value>,
  each: v.GenericSchema<unknown, Value> = one,
) => {
  const ofEach = settings({ rss: v.nullish(each), atom: v.nullish(each), json: v.nullish(each) });
  return v.lazy(
    (input): v.GenericSchema<unknown, CheckedPerFormat<Value>> =>
      typeof input === 'object' && !Array.isArray(input) ? ofEach : one,
  );
};

/** The value of every format: the default where there is none. */
export function completePerFormat<Value extends string | boolean>(
  given: CheckedPerFormat<Value> | null | undefined,
  usual: Value,
): PerFormat<Value> {
  if (typeof given !== 'object' || given === null) return given ?? usual;
  return { rss: usual, atom: usual, json: usual, ...present(given) };
}
