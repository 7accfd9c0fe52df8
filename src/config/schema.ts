import * as v from 'valibot';
import type { Expectation } from '../diagnostic/catalogue/expectations.js';
import { dialects } from '../model/dialect.js';
import { isEmail } from '../model/email.js';
import { isAddress, isReference } from './address.js';
import { fieldNames } from './config.js';
import { isLanguage } from './language.js';
import { isOutputName } from './output-name.js';
import { isPermalinkPattern } from './permalink-pattern.js';
import { isTimeZone } from './time-zone.js';
import type { UserConfig, UserSite } from './user-config.js';

/** The message of every check is the kind of value it wants; the catalogue has the words for each kind. */
const wants = (kind: Expectation): Expectation => kind;

/** The message at a key that is no setting; `expected` then lists the keys that are, with spaces between. */
export const unknownKey = 'unknown key';

const text = v.pipe(v.string(wants('text')), v.trim(), v.nonEmpty(wants('filled')));
// An empty text has been complained of already.
const textThat = (holds: (text: string) => boolean, kind: Expectation) =>
  v.pipe(
    text,
    v.check((value) => value === '' || holds(value), wants(kind)),
  );
const address = textThat(isAddress, 'address');
const reference = textThat(isReference, 'reference');
const email = textThat(isEmail, 'email');

/** An object that has these keys and no others. */
const settings = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  v.pipe(
    v.unknown(),
    v.check((input) => !Array.isArray(input), wants('settings')),
    v.looseObject(entries, wants('settings')),
    v.rawCheck(({ dataset, addIssue }) => {
      const input: object = typeof dataset.value === 'object' ? { ...dataset.value } : {};
      for (const [key, value] of Object.entries(input)) {
        if (Object.hasOwn(entries, key)) continue;
        const expected = Object.keys(entries).join(' ');
        addIssue({
          message: unknownKey,
          expected,
          path: [{ type: 'object', origin: 'key', input: { ...input }, key, value }],
        });
      }
    }),
  );

/** One value or several, as a list. The input chooses, where a union could not say which part of it is wrong. */
const oneOrMore = <Item extends v.GenericSchema<unknown, unknown>>(item: Item) =>
  v.lazy(
    (input): v.GenericSchema<unknown, readonly v.InferOutput<Item>[]> =>
      Array.isArray(input)
        ? v.array(item)
        : v.pipe(
            item,
            v.transform((value) => [value]),
          ),
  );

const authorSettings = settings({
  name: v.nullish(text),
  email: v.nullish(email),
  url: v.nullish(reference),
  avatar: v.nullish(reference),
});
type AuthorSettings = v.InferOutput<typeof authorSettings>;
const authorName = v.pipe(
  v.string(wants('author')),
  v.trim(),
  v.nonEmpty(wants('filled')),
  v.transform((name): AuthorSettings => ({ name })),
);
const author = v.pipe(
  v.lazy((input) => (typeof input === 'object' ? authorSettings : authorName)),
  v.check((value) => Object.values(value).some(Boolean), wants('author')),
);

const outputName = v.lazy((input) =>
  input === false ? v.literal(false) : v.pipe(v.string(wants('format')), v.check(isOutputName, wants('outputName'))),
);

const isLimit = (value: unknown): boolean => value === 'all' || (Number.isSafeInteger(value) && Number(value) > 0);

const site = settings({
  url: v.nullish(address),
  title: v.nullish(text),
  description: v.nullish(text),
  language: v.nullish(textThat(isLanguage, 'language')),
  timeZone: v.nullish(textThat(isTimeZone, 'timeZone')),
  authors: v.nullish(oneOrMore(author)),
  logo: v.nullish(reference),
  icon: v.nullish(reference),
  rights: v.nullish(text),
} satisfies Record<keyof UserSite, v.GenericSchema<unknown, unknown>>);

/** What a configuration can say: unlike `UserConfig`, one value in place of a list has become a list. */
export const schema = settings({
  site: v.nullish(site),
  articles: v.nullish(oneOrMore(text)),
  out: v.nullish(text),
  limit: v.nullish(v.custom<number | 'all'>(isLimit, wants('limit'))),
  dialect: v.nullish(v.picklist(['auto', ...dialects], wants('dialect'))),
  permalink: v.nullish(textThat(isPermalinkPattern, 'permalink')),
  trailingSlash: v.nullish(v.boolean(wants('boolean'))),
  fields: v.nullish(settings(v.entriesFromList(fieldNames, v.nullish(oneOrMore(text))))),
  formats: v.nullish(
    settings({ rss: v.nullish(outputName), atom: v.nullish(outputName), json: v.nullish(outputName) }),
  ),
  feedsUrl: v.nullish(reference),
} satisfies Record<keyof UserConfig, v.GenericSchema<unknown, unknown>>);

/** A configuration that has passed the {@link schema}. */
export type CheckedConfig = v.InferOutput<typeof schema>;
