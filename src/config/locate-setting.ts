import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Range } from '../diagnostic/diagnostic.js';
import type { LocateSetting, SettingPath } from './config-layer.js';

/**
 * Finds settings in the text of a YAML or JSON file.
 *
 * @param within the keys that lead to the settings, such as `['tidings']` in package.json.
 */
export function locateIn(text: string, within: SettingPath = []): LocateSetting {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });

  const offsetsOf = (path: SettingPath, part: 'key' | 'value'): readonly number[] | undefined => {
    if (part === 'value') return offsets(document.getIn(path, true));
    const parent = document.getIn(path.slice(0, -1), true);
    if (!isMap(parent)) return undefined;
    return offsets(parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))?.key);
  };

  return (path, part) => {
    const [start, end] = offsetsOf([...within, ...path], part) ?? [];
    return start === undefined || end === undefined ? undefined : rangeOf(lines, start, end);
  };
}

function offsets(node: unknown): readonly number[] | undefined {
  return isNode(node) ? (node.range ?? undefined) : undefined;
}

function rangeOf(lines: LineCounter, start: number, end: number): Range {
  const from = lines.linePos(start);
  const to = lines.linePos(end);
  return { start: { line: from.line, column: from.col }, end: { line: to.line, column: to.col } };
}
