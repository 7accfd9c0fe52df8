import type { Range } from '../diagnostic/diagnostic.js';
import { asObject } from './front-matter/json-object.js';
import { rangeAt } from './front-matter/range-at.js';
import type { FrontMatter } from './front-matter.js';
import { locateInHeaders } from './locate/locate-in-headers.js';
import { locateInToml } from './locate/locate-in-toml.js';
import { locateInYaml } from './locate/locate-in-yaml.js';
import type { Span, Spans } from './locate/spans.js';

const finders = { yaml: locateInYaml, json: locateInYaml, toml: locateInToml, headers: locateInHeaders } as const;

/**
 * Where a field of the front matter stands in the file. Reads the block a second time, exactly and slowly: for fields
 * that have something to report.
 *
 * @param field the keys, and the numbers of list elements, that lead to it: `['authors', 1, 'name']`.
 * @param part its value, or its key; where it has only one of them, that one.
 * @returns the place of the innermost part of the way that could be found; `undefined` if not even its first could.
 */
export function locate(
  frontMatter: Pick<FrontMatter, 'format' | 'block' | 'blockLine'>,
  field: readonly (string | number)[],
  part: 'key' | 'value' = 'value',
): Range | undefined {
  const spans = spansOf(frontMatter, field);
  const span = part === 'key' ? (spans?.key ?? spans?.value) : (spans?.value ?? spans?.key);
  return span && rangeAt(frontMatter.block, ...span, frontMatter.blockLine);
}

/** Where the key and the value of a field stand in the block, as {@link locate} finds them. */
export function spansOf(
  { format, block }: Pick<FrontMatter, 'format' | 'block'>,
  field: readonly (string | number)[],
): Spans | undefined {
  if (format === 'none') return undefined;
  const { text, shift } = format === 'json' ? asObject(block) : { text: block, shift: 0 };
  const { key, value } = finders[format](text, field) ?? {};
  const shifted = ([from, to]: Span): Span => [from - shift, to - shift];
  return key || value ? { ...(key && { key: shifted(key) }), ...(value && { value: shifted(value) }) } : undefined;
}
