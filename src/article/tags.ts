import type { Dialect } from '../model/dialect.js';
import { distinctBy } from '../model/distinct.js';
import type { Tag } from '../model/entry.js';
import { type FoundField, isTable, normalizeName } from './find-fields.js';
import type { FrontMatterValue } from './front-matter.js';
import { onOneLine } from './plain-text.js';
import type { Reading } from './reading.js';

const deepest = 4;

/** What an article is filed under: its tags and categories, each once however its letters are written. */
export function tagsOf({ find, dialect, complain }: Reading, folderCategories: readonly string[]): readonly Tag[] {
  const found = find('tags');
  for (const field of found) if (hasNameless(field.value)) complain('unusable-tag', { field: field.name }, field);
  const names = [...found.flatMap((field) => namesIn(field, dialect)), ...folderCategories];
  return distinctBy(names, (name) => name.toLowerCase()).map((name) => ({ name }));
}

/** The categories alone, for the patterns of addresses that hold them. */
export function categoriesOf({ find, dialect }: Reading, folderCategories: readonly string[]): readonly string[] {
  const isCategory = ({ name }: FoundField): boolean => /categor(?:y|ies)$/.test(normalizeName(name));
  const named = find('tags')
    .filter(isCategory)
    .flatMap((field) => namesIn(field, dialect));
  return [...new Set([...folderCategories, ...named])];
}

function namesIn({ name, value }: FoundField, dialect: Dialect): readonly string[] {
  if (typeof value !== 'string') return flatten(value).map(onOneLine).filter(Boolean);
  return splitText(value, dialect, /s$/i.test(name)).map(onOneLine).filter(Boolean);
}

/**
 * A text with several names: between commas; in Pelican also between semicolons. In Jekyll a plural field without
 * commas is a text of words, and a singular one is a single name, as its `pluralized_array_from_hash` has it.
 */
function splitText(text: string, dialect: Dialect, plural: boolean): readonly string[] {
  if (dialect === 'jekyll' && !plural) return [text];
  if (dialect === 'pelican' && text.includes(';')) return text.split(';');
  if (text.includes(',')) return text.split(',');
  return dialect === 'jekyll' ? text.split(/\s+/) : [text];
}

/** The names in a list, in lists within it, and in objects such as Docusaurus' `{label, permalink}`. */
function flatten(value: FrontMatterValue | undefined, depth = 0): readonly string[] {
  if (value === undefined || depth > deepest) return [];
  if (typeof value === 'string') return [value];
  if (isTable(value)) return flatten(nameIn(value), depth + 1);
  return value.flatMap((item) => flatten(item, depth + 1));
}

function nameIn(table: Readonly<Record<string, FrontMatterValue>>): FrontMatterValue | undefined {
  return table['label'] ?? table['name'] ?? table['title'];
}

/** Whether there is an object in a value that does not say what it is called. */
function hasNameless(value: FrontMatterValue, depth = 0): boolean {
  if (typeof value === 'string' || depth > deepest) return false;
  if (isTable(value)) return nameIn(value) === undefined;
  return value.some((item) => hasNameless(item, depth + 1));
}
