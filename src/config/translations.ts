import { present } from '../model/present.js';
import { canonicalLanguage } from './language.js';

/** A language of a site, as the names of files and addresses have it. */
export interface SiteLanguage {
  /** What stands before the extension of a file, in lower case: the `fr` of `hello.fr.md`. */
  readonly name: string;
  /** The folder of the site that its addresses begin with; absent where they have none. */
  readonly folder?: string;
  /** Of BCP 47; absent where nobody knows. */
  readonly tag?: string;
}

/** The languages of a site whose files say by their names which of them they are in. */
export interface Translations {
  readonly languages: readonly SiteLanguage[];
  /** The name of the language of those that do not say. */
  readonly main: string;
}

/**
 * The languages with their tags where only their names say them: the main language is the site's, which says it more
 * exactly.
 */
export function completeTranslations({ languages, main }: Translations, siteLanguage?: string): Translations {
  const tagOf = ({ name, tag }: SiteLanguage) =>
    tag ?? (name === main ? siteLanguage : undefined) ?? canonicalLanguage(name);
  return { languages: languages.map((one) => present({ ...one, tag: tagOf(one) })), main };
}
