import { type FoundSetting, lookUp } from './look-up.js';
import type { GeneratorSettings } from './taking.js';

/** One language as Hugo's configuration has it. */
export interface ConfiguredLanguage extends FoundSetting {
  /** In lower case, as Hugo reads it. */
  readonly name: string;
}

/** A setting of the site, whatever its letter case. */
export function siteSetting(all: GeneratorSettings, key: string): FoundSetting | undefined {
  return lookUp(all, [key], true);
}

/** The same of one language. */
export function languageSetting({ path, value }: ConfiguredLanguage, key: string): FoundSetting | undefined {
  const found = lookUp(value, [key], true);
  return found && { ...found, path: [...path, ...found.path] };
}

/** The languages in a setting; `undefined` if it is none of languages. */
export function configuredLanguages({ path, value }: FoundSetting): readonly ConfiguredLanguage[] | undefined {
  if (!isTable(value)) return undefined;
  const languages = Object.entries({ ...value }).map(([key, settings]) => ({
    name: key.toLowerCase(),
    path: [...path, key],
    value: settings,
  }));
  // YAML has `null` for a language of which nothing is said.
  return languages.every((one) => one.value === null || isTable(one.value)) ? languages : undefined;
}

function isTable(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
