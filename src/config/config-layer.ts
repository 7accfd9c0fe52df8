import type { FoundAddress } from '../diagnostic/catalogue/not-the-site.js';
import type { Range } from '../diagnostic/diagnostic.js';
import type { Translations } from './translations.js';

/** The keys that lead to a setting, such as `['site', 'authors', 0, 'url']`. */
export type SettingPath = readonly (string | number)[];

/** Finds a setting in a text, or only its key. */
export type LocateSetting = (path: SettingPath, part: 'key' | 'value') => Range | undefined;

/** Settings from one place: the command line, a file, package.json. */
export interface ConfigLayer {
  /** The file, relative to the root, for messages; absent for the command line. */
  readonly path?: string;
  /** What it says: anything at all, since nobody has checked it yet. */
  readonly value: unknown;
  /** The text of the file where it is YAML or JSON. */
  readonly text?: string;
  /** The keys that lead to the settings in the text, such as `['tidings']`. */
  readonly within?: SettingPath;
  /** What settings are called there, if not as in a configuration: `{ 'site.url': '--site' }`. */
  readonly names?: Readonly<Record<string, string>>;
  /** An address that is there and was not taken for the site's. */
  readonly passedOver?: Omit<FoundAddress, 'file'>;
  /** Whether it is the configuration of a site generator, whose settings are taken over under other names. */
  readonly ofGenerator?: true;
  /** The languages of the site, as a site generator has them; nobody else can say them. */
  readonly translations?: Translations;
  /** Asked for places once there is something to report. */
  readonly locate?: LocateSetting;
}
