import type { Place } from '../diagnostic/diagnostic.js';
import type { ConfigLayer, SettingPath } from './config-layer.js';

/** Where a layer says something: its file, and the place in it as far as the layer can tell. */
export function placeOfSetting({ path, locate }: ConfigLayer, setting: SettingPath, part: 'key' | 'value'): Place {
  if (path === undefined) return {};
  const range = locate?.(setting, part);
  return range ? { path, range } : { path };
}
