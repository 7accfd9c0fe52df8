/** An object without the keys that have no value: what is absent is absent. */
export function present<Settings extends object>(
  settings: Settings,
): { [Key in keyof Settings]?: NonNullable<Settings[Key]> } {
  const entries = Object.entries(settings).filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(entries) as { [Key in keyof Settings]?: NonNullable<Settings[Key]> };
}
