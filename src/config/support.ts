import * as v from 'valibot';
import type { PerFormat } from '../model/per-format.js';
import { present } from '../model/present.js';
import { absolute } from './address.js';
import { canonicalLanguage, isLanguage } from './language.js';
import { completePerFormat, perFormat, type UserPerFormat } from './per-format.js';
import { reference, settings, text, textThat, wants } from './schema-parts.js';

/** Where readers can give money, as people write it. */
export interface UserSupport {
  /** The page where people can give money, absolute or a path of the site such as `/donate`. */
  readonly url: string;
  /**
   * What the closing line says: a text, or one for each language that articles are in, such as
   * `{ en: 'We live on gifts. [Support us]', ar: '…' }`. The words between `[` and `]` are the link; without them, all
   * of it is.
   *
   * Default: "Support" and the title of the publication, in the language of the article.
   */
  readonly text?: string | Readonly<Record<string, string>>;
  /**
   * Whether bodies end in the line: in all formats, or in each, such as `{ rss: true, json: false }`. An article can say
   * otherwise with `support: true` or `support: false`.
   *
   * Default: `true`, also of a format that is not named.
   */
  readonly body?: UserPerFormat<boolean>;
}

/** Where readers can give money, checked and complete. */
export interface Support {
  /** Absolute. */
  readonly url: string;
  /** One text for all languages, or one for each: by tags of BCP 47 in their usual letters. */
  readonly text?: string | Readonly<Record<string, string>>;
  /** Whether bodies end in a line about it, unless their article says otherwise. */
  readonly body: PerFormat<boolean>;
}

const texts = v.pipe(
  v.record(textThat(isLanguage, 'language'), text, wants('supportText')),
  v.check((value) => Object.keys(value).length > 0, wants('supportText')),
);

const oneText = v.pipe(v.string(wants('supportText')), text);

const supportSettings = settings({
  url: reference,
  text: v.nullish(v.lazy((input) => (typeof input === 'object' && !Array.isArray(input) ? texts : oneText))),
  body: v.nullish(perFormat(v.boolean(wants('booleanByFormat')), v.boolean(wants('boolean')))),
} satisfies Record<keyof UserSupport, v.GenericSchema<unknown, unknown>>);

type SupportSettings = v.InferOutput<typeof supportSettings>;

const supportAddress = v.pipe(
  reference,
  v.transform((url): SupportSettings => ({ url })),
);

/** The section `support`: its settings, or the address alone. */
export const supportSchema = v.lazy((input) => (typeof input === 'string' ? supportAddress : supportSettings));

/** The section with its defaults in place. */
export function completeSupport(
  { url, text: words, body }: v.InferOutput<typeof supportSchema>,
  siteUrl: string,
): Support {
  return {
    url: absolute(url, siteUrl),
    body: completePerFormat(body, true),
    ...present({ text: typeof words === 'object' && words ? inUsualLetters(words) : words }),
  };
}

function inUsualLetters(words: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(words).map(([tag, text]) => [canonicalLanguage(tag) ?? tag, text]));
}
