import type { SettingPath } from './config-layer.js';

/** A setting as people write it: `site.authors[0].url`; empty for the configuration as a whole. */
export function settingName(path: SettingPath): string {
  return path.reduce<string>((name, key) => {
    if (typeof key === 'number') return `${name}[${key}]`;
    if (!/^[\w$-]+$/.test(key)) return `${name}[${JSON.stringify(key)}]`;
    return name ? `${name}.${key}` : key;
  }, '');
}
