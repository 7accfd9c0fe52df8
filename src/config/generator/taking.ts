import type { SettingPath } from '../config-layer.js';
import type { Translations } from '../translations.js';
import type { Unread } from './unread.js';

/** The settings that a site generator's configuration can have as well. */
export type Taken =
  | 'site.url'
  | 'site.title'
  | 'site.description'
  | 'site.language'
  | 'site.timeZone'
  | 'site.authors'
  | 'site.rights'
  | 'permalink';

/** The whole of a generator's configuration, as far as it is an object. */
export type GeneratorSettings = Readonly<Record<string, unknown>>;

/** How one setting of a generator becomes one of ours. */
export interface Taking {
  /** The keys that lead to it in the generator's file. */
  readonly from: SettingPath;
  readonly to: Taken;
  /** Our value of it; `null` where there is nothing to set, `undefined` where it cannot be expressed. */
  readonly read: (value: unknown, all: GeneratorSettings) => unknown;
  /** Whether it would be missed, so that a warning says if it cannot be expressed. */
  readonly missed?: true;
  /** A value of ours that may do in place of one that cannot be expressed. */
  readonly suggest?: (value: unknown) => string | undefined;
}

/** What a generator's configuration says of the languages of the site. */
export interface FoundLanguages {
  /** The setting that says them, as the file spells it; absent where nothing of it is taken. */
  readonly name?: string;
  readonly translations?: Translations;
  /** What of it would be missed. */
  readonly unread: readonly Unread[];
}

/** What is taken over from one generator; of several for one setting the first that has a value. */
export interface GeneratorTable {
  readonly takings: readonly Taking[];
  /** Hugo reads `baseurl` as `baseURL`. */
  readonly ignoresCase?: true;
  /** The languages that it tells apart by the names of files. */
  readonly languages?: (all: GeneratorSettings) => FoundLanguages;
}
