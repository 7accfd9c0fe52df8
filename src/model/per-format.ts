import type { FormatName } from './feed-document.js';

/** One value for all formats of a feed, or one for each. */
export type PerFormat<Value extends string | boolean> = Value | Readonly<Record<FormatName, Value>>;

/** The value for a format. */
export function forFormat<Value extends string | boolean>(value: PerFormat<Value>, format: FormatName): Value {
  return typeof value === 'object' ? value[format] : value;
}
