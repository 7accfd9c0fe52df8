import { FAILSAFE_SCHEMA, load, Type } from 'js-yaml';
import { explainYaml } from './explain-yaml.js';
import type { Parsed } from './parsed.js';

/**
 * YAML in which every scalar is the text that was written (a version `1.10`, the day `2024-02-30`, the answer `yes`),
 * but for null (YAML 1.2.2, section 10.2.1), and in which `<<` merges maps, as Jekyll and Hugo have it.
 */
const schema = FAILSAFE_SCHEMA.extend({
  implicit: [
    new Type('tag:yaml.org,2002:null', {
      kind: 'scalar',
      resolve: (text: string | null) => text === null || /^(?:~|null|Null|NULL)$/.test(text),
      construct: () => null,
    }),
    new Type('tag:yaml.org,2002:merge', { kind: 'scalar', resolve: (text: string | null) => text === '<<' }),
  ],
});

/** Reads YAML. */
export function parseYaml(block: string): Parsed {
  try {
    return { value: load(block, { schema }) };
  } catch (error) {
    return { diagnostic: explainYaml(block, error) };
  }
}
