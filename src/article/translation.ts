import type { Config } from '../config/config.js';
import type { SiteLanguage } from '../config/translations.js';
import type { Dialect } from '../model/dialect.js';
import type { FilePlace } from './source-file.js';

/** What the name of a file says of its language. */
export interface Translation {
  /** The file as if it said nothing of it: `hello.md` of `hello.fr.md`. */
  readonly file: FilePlace;
  /** Absent where the site has no languages. */
  readonly language?: SiteLanguage;
}

/** What tells the languages of a site apart. */
export interface TranslationSettings {
  readonly config: Pick<Config, 'translations'>;
  readonly dialect: Dialect;
}

const ending = /\.([^./]+)(\.(?:md|markdown|mdx))$/i;

/** The language of a file, by its name: Hugo has `hello.fr.md` and `hello/index.fr.md` in place of `hello.md`. */
export function translationOf(file: FilePlace, { config, dialect }: TranslationSettings): Translation {
  const { languages, main } = config.translations ?? {};
  if (!languages || dialect !== 'hugo') return { file };
  const [written, said = '', extension = ''] = ending.exec(file.place) ?? [];
  const own = languages.find(({ name }) => name === said.toLowerCase());
  const language = own ?? languages.find(({ name }) => name === main);
  if (!own || written === undefined) return { file, ...(language && { language }) };
  const without = (path: string): string => path.slice(0, -written.length) + extension;
  return { file: { path: without(file.path), place: without(file.place) }, language: own };
}
