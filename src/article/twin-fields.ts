import { fields } from './fields.js';
import { isTable, keysIn, normalizeName } from './find-fields.js';
import type { FrontMatter } from './front-matter.js';
import { leftOutSigns } from './left-out-signs.js';

/** The tables that names with a dot lead into, such as `extra` and `build`. */
const tables: ReadonlySet<string> = new Set(
  [...Object.values(fields).flatMap(({ names }) => names), ...leftOutSigns]
    .filter(({ name }) => name.includes('.'))
    .map(({ name }) => normalizeName(name.slice(0, name.indexOf('.')))),
);

/**
 * The keys that lead to the second of two fields whose names are the same but for what makes no difference, such as
 * `draft` and `Draft`: only one of them can be meant, and nothing says which.
 */
export function twinField({ data }: Pick<FrontMatter, 'data'>): readonly string[] | undefined {
  const twin = twinIn(data);
  if (twin !== undefined) return [twin];
  for (const key in data) {
    const table = data[key];
    const inside = isTable(table) && tables.has(normalizeName(key)) ? twinIn(table) : undefined;
    if (inside !== undefined) return [key, inside];
  }
  return undefined;
}

function twinIn(table: FrontMatter['data']): string | undefined {
  if (keysIn(table).size === Object.keys(table).length) return undefined;
  const seen = new Set<string>();
  return Object.keys(table).find((key) => {
    const name = normalizeName(key);
    const isTwin = seen.has(name);
    seen.add(name);
    return isTwin;
  });
}
