import { type Config, type FieldName, fieldNames } from '../config/config.js';
import { fields } from './fields.js';
import type { FrontMatter, FrontMatterValue } from './front-matter.js';

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

/** Prepares the names of every field, the user's own before the built-in ones, for reading many articles. */
export function fieldFinder(own: Config['fields']): (frontMatter: FrontMatter) => FindFields {
  const names = new Map(fieldNames.map((field) => [field, namesOf(field, own)]));
  return ({ data }) =>
    (field) =>
      (names.get(field) ?? []).flatMap((path) => find(data, path) ?? []);
}

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

function namesOf(field: FieldName, own: Config['fields']): readonly (readonly Name[])[] {
  return [...(own[field] ?? []), ...fields[field].names.map(({ name }) => name)].map(toPath);
}

/** The value behind a name, such as `status` or `build.list`. */
export function findField(frontMatter: FrontMatter, name: string): FoundField | undefined {
  return find(frontMatter.data, toPath(name));
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
  return name.split('.').map(toName);
}

function toName(exact: string): Name {
  return { exact, loose: normalizeName(exact) };
}

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
  return keyOf(table, toName(name));
}

const keysOf = new WeakMap<Table, ReadonlyMap<string, string>>();

function keyOf(table: Table, { exact, loose }: Name): string | undefined {
  if (Object.hasOwn(table, exact)) return exact;
  const keys = keysOf.get(table) ?? looseKeys(table);
  keysOf.set(table, keys);
  return keys.get(loose);
}

/** The keys of a table by their loose names: of those with the same one, the first. */
function looseKeys(table: Table): ReadonlyMap<string, string> {
  return new Map(
    Object.keys(table)
      .reverse()
      .map((key) => [normalizeName(key), key]),
  );
}

/** A name of front matter without what makes no difference: letter case, `-`, `_`, white space and what nobody sees. */
export function normalizeName(name: string): string {
  return name.toLowerCase().replace(/[-_\s\p{Cc}\p{Default_Ignorable_Code_Point}]/gu, '');
}

function isEmpty(value: FrontMatterValue): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) && value.length === 0;
}
