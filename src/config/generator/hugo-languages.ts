import { present } from '../../model/present.js';
import { settingName } from '../setting-name.js';
import type { SiteLanguage } from '../translations.js';
import { type ConfiguredLanguage, configuredLanguages, languageSetting, siteSetting } from './configured-languages.js';
import { doubtsOfLanguages, languageFolders } from './language-doubts.js';
import type { FoundLanguages, GeneratorSettings } from './taking.js';
import { toUnread } from './unread.js';
import { language, text } from './values.js';

/** The languages that Hugo tells apart by the names of files, and what we do not understand of them. */
export function hugoLanguages(all: GeneratorSettings): FoundLanguages {
  const found = siteSetting(all, 'languages');
  const configured = found && configuredLanguages(found);
  if (!found || configured?.length === 0) return { unread: [] };
  if (!configured) return { unread: [toUnread(found, 'articles')] };
  const main = mainOf(configured, all);
  if (main === undefined)
    return { unread: [toUnread(siteSetting(all, 'defaultContentLanguage') ?? found, 'articles')] };
  const folders = languageFolders(configured, all);
  if (folders.length > 0) return { unread: folders.map((one) => toUnread(one, 'articles')) };
  const languages = siteLanguages(configured, main, all);
  const unread = doubtsOfLanguages(configured, languages, all);
  return { name: settingName(found.path), translations: { languages, main }, unread };
}

/** Hugo's default is `en`, or the only language there is. */
function mainOf(languages: readonly ConfiguredLanguage[], all: GeneratorSettings): string | undefined {
  const said = text(siteSetting(all, 'defaultContentLanguage')?.value)?.toLowerCase();
  const [first, ...others] = languages;
  const main = said ?? (others.length === 0 ? first?.name : 'en');
  return languages.find(({ name }) => name === main)?.name;
}

function siteLanguages(
  configured: readonly ConfiguredLanguage[],
  main: string,
  all: GeneratorSettings,
): readonly SiteLanguage[] {
  const inSubfolder = siteSetting(all, 'defaultContentLanguageInSubdir')?.value === true;
  const ofHost = configured.some((one) => languageSetting(one, 'baseURL'));
  return configured.map((one) => {
    // Where languages have addresses of their own, Hugo needs no folders for them.
    const folder = ofHost || (one.name === main && !inSubfolder) ? undefined : one.name;
    return present({ name: one.name, folder, tag: tagOf(one) });
  });
}

function tagOf(one: ConfiguredLanguage): string | undefined {
  const tags = ['languageCode', 'languageTag', 'locale'].map((key) => language(languageSetting(one, key)?.value));
  return tags.find((tag) => tag !== undefined);
}
