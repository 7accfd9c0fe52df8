import { type FoundField, keyIn } from './find-fields.js';
import type { FrontMatterValue } from './front-matter.js';

/** A value of front matter, or a part of one, and where it stands. */
export interface FieldPart extends Omit<FoundField, 'path'> {
  /** The keys, and the numbers of list elements, that lead to it. */
  readonly path: readonly (string | number)[];
}

/** The elements of a list, or else the one value itself. */
export function itemsIn(field: FieldPart): readonly FieldPart[] {
  const { name, path, value } = field;
  return Array.isArray(value) ? value.map((item, index) => ({ name, path: [...path, index], value: item })) : [field];
}

/** A named part of the table that a field has for its value, where it says something. */
export function partNamed(
  { name: field, path }: FieldPart,
  table: Readonly<Record<string, FrontMatterValue>>,
  name: string,
): FieldPart | undefined {
  const key = keyIn(table, name);
  const value = key === undefined ? undefined : table[key];
  if (key === undefined || value === undefined || (typeof value === 'string' && value.trim() === '')) return undefined;
  return { name: `${field}.${key}`, path: [...path, key], value };
}
