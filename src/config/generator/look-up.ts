import type { SettingPath } from '../config-layer.js';

/** A setting as it stands in a file. */
export interface FoundSetting {
  /** As the file spells it. */
  readonly path: readonly string[];
  readonly value: unknown;
}

/** The value at the end of some keys, and the keys as the file spells them; `undefined` where it says nothing. */
export function lookUp(all: unknown, keys: SettingPath, ignoresCase: boolean): FoundSetting | undefined {
  const fold = (key: string): string => (ignoresCase ? key.toLowerCase() : key);
  let value = all;
  const path: string[] = [];
  for (const key of keys) {
    const [spelled, inside] =
      Object.entries(typeof value === 'object' ? { ...value } : {}).find(([one]) => fold(one) === fold(String(key))) ??
      [];
    if (spelled === undefined) return undefined;
    path.push(spelled);
    value = inside;
  }
  return value === null || value === undefined || value === '' ? undefined : { path, value };
}
