import { scanYaml } from '../front-matter/scan-yaml.js';
import type { Spans } from './spans.js';

const plainKey = /^[A-Za-z_][\w-]*$/;
/** What goes on in other lines, or has parts. */
const notInLine = /^(?:$|[>|[])/;

/**
 * The spans of a field of plainly written YAML whose value stands in its line; `undefined` where a parser has to look. A
 * picture that is nowhere is told of in one article after the other, and a parser takes a hundred times as long.
 */
export function locatePlainly(block: string, field: readonly (string | number)[]): Spans | undefined {
  const [key] = field;
  if (field.length !== 1 || typeof key !== 'string' || !plainKey.test(key)) return undefined;
  const start = block.startsWith(`${key}:`) ? 0 : block.indexOf(`\n${key}:`) + 1;
  const line = block.slice(start).split('\n', 1)[0] ?? '';
  const written = line.slice(key.length + 1);
  const value = written.trim();
  if (!line.startsWith(`${key}:`) || notInLine.test(value) || scanYaml(block) === undefined) return undefined;
  const from = start + key.length + 1 + written.indexOf(value);
  return { key: [start, start + key.length], value: [from, from + value.length] };
}
