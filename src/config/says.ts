/** Whether a configuration that nobody has checked says anything of a setting, such as `site.title`. */
export function says(value: unknown, setting: string): boolean {
  let inside = value;
  for (const key of setting.split('.')) {
    const settings: Readonly<Record<string, unknown>> = Object(inside);
    inside = Object.hasOwn(settings, key) ? settings[key] : undefined;
  }
  return inside !== undefined && inside !== null;
}
