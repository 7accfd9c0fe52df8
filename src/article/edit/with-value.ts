import { isTable } from '../find-fields.js';
import type { FrontMatterValue } from '../front-matter.js';

type Table = Readonly<Record<string, FrontMatterValue>>;

/** The fields with one of them set, by the keys that lead to it. */
export function withValue(fields: Table, [key, ...inner]: readonly string[], value: string): Table {
  if (key === undefined) return fields;
  const old = fields[key];
  const table: Table = old !== undefined && isTable(old) ? old : {};
  // Made of entries, so that `__proto__` is a key like others.
  const set: Table = Object.fromEntries([[key, inner.length === 0 ? value : withValue(table, inner, value)]]);
  return { ...fields, ...set };
}

/** Whether two values are the same; the order of fields makes no difference, that of a list does. */
export function isSameValue(a: FrontMatterValue | undefined, b: FrontMatterValue | undefined): boolean {
  if (a === undefined || b === undefined || typeof a === 'string' || typeof b === 'string') return a === b;
  const [keys, others] = [Object.keys(a), Object.keys(b)];
  return (
    Array.isArray(a) === Array.isArray(b) &&
    keys.length === others.length &&
    keys.every((key) => Object.hasOwn(b, key) && isSameValue((a as Table)[key], (b as Table)[key]))
  );
}
