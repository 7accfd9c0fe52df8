import { type Document, isAlias, isMap, isNode, isScalar, isSeq } from 'yaml';
import { parseExactly } from '../front-matter/exact-yaml.js';
import { locatePlainly } from './locate-plainly.js';
import type { Span, Spans } from './spans.js';

/** The spans of a field of a block of YAML or JSON; of the innermost part of the way to it that can be found. */
export function locateInYaml(block: string, field: readonly (string | number)[]): Spans | undefined {
  return locatePlainly(block, field) ?? locateExactly(block, field);
}

/** The same by a parser, whatever the block is like. */
export function locateExactly(block: string, field: readonly (string | number)[]): Spans | undefined {
  const document = parseExactly(block);
  if (document === undefined) return undefined;
  let node: unknown = document.contents;
  let spans: Spans | undefined;
  for (const step of field) {
    const found = stepInto(resolve(node, document), step, document);
    if (found === undefined) return spans;
    spans = { ...spanOf('key', found.key, block), ...spanOf('value', found.value, block) };
    node = found.value;
  }
  return spans;
}

function resolve(node: unknown, document: Document): unknown {
  return isAlias(node) ? node.resolve(document) : node;
}

function stepInto(
  node: unknown,
  step: string | number,
  document: Document,
): { readonly key?: unknown; readonly value: unknown } | undefined {
  if (isMap(node)) return node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
  if (!isSeq(node)) return undefined;
  // The fields have no empty elements, so the numbers of the others count without them.
  const value = node.items.filter((item) => !isEmpty(item, document, 0))[Number(step)];
  return value === undefined ? undefined : { value };
}

function isEmpty(node: unknown, document: Document, depth: number): boolean {
  if (depth > 32) return false;
  const resolved = resolve(node, document);
  if (isScalar(resolved)) {
    const text = String(resolved.value ?? '').trim();
    return text === '' || (resolved.type === 'PLAIN' && /^(?:~|null|Null|NULL)$/.test(text));
  }
  if (isMap(resolved)) return resolved.items.every(({ value }) => isEmpty(value, document, depth + 1));
  if (isSeq(resolved)) return resolved.items.every((item) => isEmpty(item, document, depth + 1));
  return true;
}

function spanOf(part: keyof Spans, node: unknown, block: string): Spans {
  if (!isNode(node) || !node.range) return {};
  const [from, to] = node.range;
  const length = block.slice(from, to).trimEnd().length;
  const span: Span = [from, from + length];
  return length > 0 ? { [part]: span } : {};
}
