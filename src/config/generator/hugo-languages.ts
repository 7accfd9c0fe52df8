import { present } from '../../model/present.js';
import { settingName } from '../setting-name.js';
import type { SiteLanguage } from '../translations.js';
import { lookUp } from './look-up.js';
import type { FoundLanguages, GeneratorSettings } from './taking.js';
import { language, text } from './values.js';

/** One language as Hugo's configuration has it. */
interface Configured {
  /** In lower case, as Hugo reads it. */
  readonly name: string;
  readonly settings: object;
}

/** The languages that Hugo tells apart by the names of files; `undefined` where it has none, or none that we understand. */
export function hugoLanguages(all: GeneratorSettings): FoundLanguages | undefined {
  const found = lookUp(all, ['languages'], true);
  const configured = found && languagesIn(found.value);
  const main = configured && mainOf(configured, all);
  if (!configured || main === undefined || haveOwnFolders(configured, all)) return undefined;
  const inSubfolder = lookUp(all, ['defaultContentLanguageInSubdir'], true)?.value === true;
  const ofHost = configured.some(({ settings }) => lookUp(settings, ['baseURL'], true));
  const languages = configured.map(({ name, settings }): SiteLanguage => {
    // Where languages have addresses of their own, Hugo needs no folders for them.
    const folder = ofHost || (name === main && !inSubfolder) ? undefined : name;
    return present({ name, folder, tag: tagOf(settings) });
  });
  return { name: settingName(found.path), translations: { languages, main } };
}

function languagesIn(value: unknown): readonly Configured[] | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const languages = Object.entries(value).map(([name, settings]) => ({ name: name.toLowerCase(), settings }));
  return languages.length > 0 && languages.every(({ settings }) => isTable(settings)) ? languages : undefined;
}

// YAML has `null` for a language of which nothing is said.
function isTable(settings: unknown): boolean {
  return typeof settings === 'object' && !Array.isArray(settings);
}

/** Hugo's default is `en`, or the only language there is. */
function mainOf(languages: readonly Configured[], all: GeneratorSettings): string | undefined {
  const said = text(lookUp(all, ['defaultContentLanguage'], true)?.value)?.toLowerCase();
  const [first, ...others] = languages;
  const main = said ?? (others.length === 0 ? first?.name : 'en');
  return languages.find(({ name }) => name === main)?.name;
}

/** Whether the languages are told apart by folders, which this cannot do. */
function haveOwnFolders(languages: readonly Configured[], all: GeneratorSettings): boolean {
  const common = folderIn(all) ?? 'content';
  return new Set(languages.map(({ settings }) => folderIn(settings) ?? common)).size > 1;
}

function folderIn(settings: object): string | undefined {
  return text(lookUp(settings, ['contentDir'], true)?.value)?.replaceAll(/^\.\/|\/+$/g, '');
}

function tagOf(settings: object): string | undefined {
  const tags = ['languageCode', 'languageTag', 'locale'].map((key) => language(lookUp(settings, [key], true)?.value));
  return tags.find((tag) => tag !== undefined);
}
