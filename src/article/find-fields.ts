import { type Config, type FieldName, fieldNames } from '../config/config.js';
import { groupBy } from '../model/group-by.js';
import { fields } from './fields.js';
import type { FrontMatter, FrontMatterValue } from './front-matter.js';
import { remembered } from './remembered.js';

/** A value of front matter, and where it stands. */
export interface FoundField {
  /** The name as the author spelled it, such as `extra.author`. */
  readonly name: string;
  /** The keys that lead to the value, as the author spelled them. */
  readonly path: readonly string[];
  readonly value: FrontMatterValue;
}

/** All values that a piece of front matter has for a field, in order of precedence; never an empty one. */
export type FindFields = (field: FieldName) => readonly FoundField[];

type Table = Readonly<Record<string, FrontMatterValue>>;

/**
 * Prepares the names of every field, the user's own before the built-in ones, for reading many articles. There are some
 * two hundred names and an article uses ten, so that its keys are looked up among the names and not the names in it.
 */
export function fieldFinder(own: Config['fields']): (frontMatter: FrontMatter) => FindFields {
  const names = fieldNames.flatMap((field) => namesOf(field, own).map((path, order) => ({ field, path, order })));
  const byStart = groupBy(names, ({ path }) => path[0]?.loose);
  return ({ data }) => {
    const found = new Map<FieldName, OrderedField[]>();
    for (const start of keysIn(data).keys()) {
      for (const { field, path, order } of byStart.get(start) ?? []) {
        const value = find(data, path);
        if (value) insert(found, field, { ...value, order });
      }
    }
    return (field) => found.get(field) ?? none;
  };
}

/** A value, and the place of its name among those of its field. */
interface OrderedField extends FoundField {
  readonly order: number;
}

function insert(found: Map<FieldName, OrderedField[]>, field: FieldName, one: OrderedField): void {
  const others = found.get(field);
  if (!others) found.set(field, [one]);
  else others.splice(others.findLastIndex(({ order }) => order < one.order) + 1, 0, one);
}

const none: readonly FoundField[] = [];

/** The keys that lead to values of a field that are empty, such as that of `draft:`. */
export function emptyValues(
  field: FieldName,
  { empty }: Pick<FrontMatter, 'empty'>,
  own: Config['fields'],
): readonly (readonly string[])[] {
  if (empty.length === 0) return [];
  const names = new Set(namesOf(field, own).map((path) => path.map(({ loose }) => loose).join('.')));
  return empty.filter((path) => names.has(path.map(normalizeName).join('.')));
}

/** The keys that lead to values within a field that are empty, such as `[rsl, permits, usage]` of `usage: []`. */
export function emptyWithin(
  field: FieldName,
  { empty }: Pick<FrontMatter, 'empty'>,
  own: Config['fields'],
): readonly (readonly string[])[] {
  if (empty.length === 0) return [];
  const starts = namesOf(field, own).map((path) => path.map(({ loose }) => `${loose}.`).join(''));
  const within = empty
    .map((path) => ({ path, name: path.map((key) => `${normalizeName(key)}.`).join('') }))
    .filter(({ name }) => starts.some((start) => name.startsWith(start) && name !== start));
  // What holds nothing but empty values is empty itself.
  return within
    .filter(({ name }) => !within.some((other) => other.name !== name && other.name.startsWith(name)))
    .map(({ path }) => path);
}

function namesOf(field: FieldName, own: Config['fields']): readonly (readonly Name[])[] {
  return [...(own[field] ?? []), ...fields[field].names.map(({ name }) => name)].map(toPath);
}

/** The value behind a name, such as `status` or `build.list`. */
export function findField(frontMatter: FrontMatter, name: string): FoundField | undefined {
  return find(frontMatter.data, pathOf(name));
}

/** Whether a value of front matter is a table of named values. */
export function isTable(value: FrontMatterValue | undefined): value is Table {
  return typeof value === 'object' && !Array.isArray(value);
}

/** One part of a name, and the same as {@link normalizeName} has it. */
interface Name {
  readonly exact: string;
  readonly loose: string;
}

function toPath(name: string): readonly Name[] {
  return name.split('.').map((exact) => ({ exact, loose: normalizeName(exact) }));
}

const pathOf = remembered(toPath);

function find(data: Table, names: readonly Name[]): FoundField | undefined {
  const path: string[] = [];
  let value: FrontMatterValue = data;
  for (const name of names) {
    const key: string | undefined = isTable(value) ? keyOf(value, name) : undefined;
    if (key === undefined) return undefined;
    path.push(key);
    value = (value as Table)[key] ?? '';
  }
  return isEmpty(value) ? undefined : { name: path.join('.'), path, value };
}

/** The key of a table that is a name, as it is or but for what makes no difference. */
export function keyIn(table: Table, name: string): string | undefined {
  return Object.hasOwn(table, name) ? name : keysIn(table).get(normalizeName(name));
}

function keyOf(table: Table, { exact, loose }: Name): string | undefined {
  return Object.hasOwn(table, exact) ? exact : keysIn(table).get(loose);
}

const keysOf = new WeakMap<Table, ReadonlyMap<string, string>>();

/** The keys of a table by what {@link normalizeName} makes of them: of those that it makes the same, the first. */
export function keysIn(table: Table): ReadonlyMap<string, string> {
  const known = keysOf.get(table);
  if (known) return known;
  const keys = new Map<string, string>();
  for (const key in table) {
    const loose = normalizeName(key);
    if (!keys.has(loose)) keys.set(loose, key);
  }
  keysOf.set(table, keys);
  return keys;
}

/** A name of front matter without what makes no difference: letter case, `-`, `_`, white space and what nobody sees. */
export const normalizeName = remembered((name: string): string =>
  name.toLowerCase().replace(/[-_\s\p{Cc}\p{Default_Ignorable_Code_Point}]/gu, ''),
);

function isEmpty(value: FrontMatterValue): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) && value.length === 0;
}
