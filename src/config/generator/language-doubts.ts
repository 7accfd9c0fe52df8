import { canonicalLanguage } from '../language.js';
import type { SiteLanguage } from '../translations.js';
import { type ConfiguredLanguage, languageSetting, siteSetting } from './configured-languages.js';
import { hugoPatterns } from './hugo.js';
import type { FoundSetting } from './look-up.js';
import type { GeneratorSettings } from './taking.js';
import { toUnread, type Unread } from './unread.js';
import { text } from './values.js';

/** The settings that put the articles of languages into folders of their own, which tell the languages apart then. */
export function languageFolders(
  configured: readonly ConfiguredLanguage[],
  all: GeneratorSettings,
): readonly FoundSetting[] {
  const common = folderOf(siteSetting(all, 'contentDir')) ?? 'content';
  const found = configured.map((one) => languageSetting(one, 'contentDir'));
  const folders = new Set(found.map((one) => folderOf(one) ?? common));
  return folders.size > 1 ? found.filter((one) => one !== undefined) : [];
}

function folderOf(setting: FoundSetting | undefined): string | undefined {
  return text(setting?.value)?.replaceAll(/^\.\/|\/+$/g, '');
}

/** What one language has for itself, and one configuration for all cannot have. */
export function doubtsOfLanguages(
  configured: readonly ConfiguredLanguage[],
  languages: readonly SiteLanguage[],
  all: GeneratorSettings,
): readonly Unread[] {
  const each = (key: string): readonly FoundSetting[] => configured.flatMap((one) => languageSetting(one, key) ?? []);
  const disabled = [siteSetting(all, 'disableLanguages') ?? [], each('disabled')].flat();
  const nameless = languages.flatMap(({ name, tag }) => ((tag ?? canonicalLanguage(name)) ? [] : [name]));
  return [
    ...each('baseURL').map((one) => toUnread(one, 'articles')),
    ...disabled.filter(({ value }) => isSaid(value)).map((one) => toUnread(one, 'articles')),
    ...each('permalinks').flatMap((one) => (hugoPatterns(one.value) === null ? [] : toUnread(one, 'permalink'))),
    ...configured.filter(({ name }) => nameless.includes(name)).map((one) => toUnread(one, 'site.language')),
  ];
}

/** Whether a setting is more than `false` or an empty list. */
function isSaid(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== false;
}
