import * as v from 'valibot';
import type { Expectation } from '../diagnostic/catalogue/expectations.js';
import { isEmail } from '../model/email.js';
import { isAddress, isReference } from './address.js';

/** The message of every check is the kind of value it wants; the catalogue has the words for each kind. */
export const wants = (kind: Expectation): Expectation => kind;

/** The message at a key that is no setting; `expected` then lists the keys that are, with spaces between. */
export const unknownKey = 'unknown key';

/** A text that is not empty. */
export const text = v.pipe(v.string(wants('text')), v.trim(), v.nonEmpty(wants('filled')));
/** A text that something holds of; an empty one has been complained of already. */
export const textThat = (holds: (text: string) => boolean, kind: Expectation) =>
  v.pipe(
    text,
    v.check((value) => value === '' || holds(value), wants(kind)),
  );
/** An absolute http(s) address. */
export const address = textThat(isAddress, 'address');
/** An absolute http(s) address, or a path of the site. */
export const reference = textThat(isReference, 'reference');
/** An email address. */
export const email = textThat(isEmail, 'email');

/** An object that has these keys and no others. */
export const settings = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  v.pipe(
    v.unknown(),
    v.check((input) => !Array.isArray(input), wants('settings')),
    // What a key must have and has not is told with the key.
    v.looseObject(entries, ({ path }) => wants(path ? 'missing' : 'settings')),
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
export const oneOrMore = <Item extends v.GenericSchema<unknown, unknown>>(item: Item) =>
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
/** An author: a name, or an object with one of these. */
export const author = v.pipe(
  v.lazy((input) => (typeof input === 'object' ? authorSettings : authorName)),
  v.check((value) => Object.values(value).some(Boolean), wants('author')),
);
