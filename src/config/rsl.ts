import * as v from 'valibot';
import { present } from '../model/present.js';
import type { RslLegal, RslPermission, RslTerms } from '../model/rsl.js';
import { rslVocabulary } from '../model/rsl-vocabulary.js';
import { absolute, isAddress } from './address.js';
import { address, email, oneOrMore, reference, settings, text, textThat, wants } from './schema-parts.js';

/** One of a vocabulary of Really Simple Licensing, or several. */
type OneOrMore<Words extends keyof typeof rslVocabulary> =
  | (typeof rslVocabulary)[Words][number]
  | readonly (typeof rslVocabulary)[Words][number][];

/** Uses, users and places, as people write them. */
export interface UserRslScope {
  readonly usage?: OneOrMore<'usage'>;
  readonly user?: OneOrMore<'user'>;
  /** Countries, as two letters each, such as `DE`. */
  readonly geo?: string | readonly string[];
}

/** What machines may do with the articles, as people write it. Addresses are absolute, or paths of the site. */
export interface UserRsl {
  /**
   * What the terms are of: a path of the site with `*` for any characters and `$` for the end.
   *
   * Default: the page of each article.
   */
  readonly pages?: string;
  /** The file that says the same terms for all of the site, if there is one: Atom can only point to it. */
  readonly file?: string;
  /** The address of a licence server, absolute: with one, nobody may read without asking it first. */
  readonly server?: string;
  /** What is allowed; nothing else of its kind is. */
  readonly permits?: UserRslScope;
  /** What is not allowed. */
  readonly prohibits?: UserRslScope;
  /** What is owed for it: the kind alone, or with an address or an amount. Default: nothing. */
  readonly payment?:
    | (typeof rslVocabulary.payment)[number]
    | {
        readonly type: (typeof rslVocabulary.payment)[number];
        readonly standard?: string;
        readonly custom?: string;
        readonly amount?: { readonly value: number | string; readonly currency: string };
      };
  readonly legal?: {
    readonly warranty?: OneOrMore<'warranty'>;
    readonly disclaimer?: OneOrMore<'disclaimer'>;
    readonly attestation?: boolean;
    /** An address, or a `mailto:` one. */
    readonly contact?: string;
  };
  /** Who holds the rights: a name, or an object. */
  readonly copyright?:
    | string
    | {
        readonly name?: string;
        readonly type?: 'person' | 'organization';
        readonly contactEmail?: string;
        readonly contactUrl?: string;
      };
  /** The page that says the terms in words. */
  readonly terms?: string;
}

/** What says nothing would read as terms that allow, or forbid, nothing in particular. */
const saying = <Schema extends v.GenericSchema<unknown, object>>(schema: Schema) =>
  v.pipe(
    schema,
    v.check((value) => Object.values(value).some((one) => one !== null && one !== undefined), wants('terms')),
  );

const words = <const Words extends readonly string[]>(known: Words, kind: Parameters<typeof wants>[0]) =>
  v.nullish(saying(oneOrMore(v.picklist(known, wants(kind)))));

const country = v.pipe(
  textThat((value) => /^[a-z]{2}$/i.test(value), 'country'),
  v.toUpperCase(),
);

const scope = saying(
  settings({
    usage: words(rslVocabulary.usage, 'rslUsage'),
    user: words(rslVocabulary.user, 'rslUser'),
    geo: v.nullish(saying(oneOrMore(country))),
  } satisfies Record<keyof UserRslScope, v.GenericSchema<unknown, unknown>>),
);

const paymentType = v.picklist(rslVocabulary.payment, wants('rslPayment'));

const amount = settings({
  value: v.pipe(
    v.unknown(),
    v.transform((value) => (typeof value === 'number' ? String(value) : value)),
    v.custom<string>((value) => typeof value === 'string' && /^\d{1,12}(?:\.\d{1,12})?$/.test(value), wants('amount')),
  ),
  currency: v.pipe(
    textThat((value) => /^[a-z]{3}$/i.test(value), 'currency'),
    v.toUpperCase(),
  ),
});

const paymentSettings = settings({
  type: paymentType,
  standard: v.nullish(reference),
  custom: v.nullish(reference),
  amount: v.nullish(amount),
});
type PaymentSettings = v.InferOutput<typeof paymentSettings>;

const payment = v.lazy((input) =>
  typeof input === 'object'
    ? paymentSettings
    : v.pipe(
        paymentType,
        v.transform((type): PaymentSettings => ({ type })),
      ),
);

const copyrightSettings = saying(
  settings({
    name: v.nullish(text),
    type: v.nullish(v.picklist(['person', 'organization'], wants('rslHolder'))),
    contactEmail: v.nullish(email),
    contactUrl: v.nullish(reference),
  }),
);
type CopyrightSettings = v.InferOutput<typeof copyrightSettings>;

const copyright = v.lazy((input) =>
  typeof input === 'object'
    ? copyrightSettings
    : v.pipe(
        text,
        v.transform((name): CopyrightSettings => ({ name })),
      ),
);

const legal = saying(
  settings({
    warranty: words(rslVocabulary.warranty, 'rslWarranty'),
    disclaimer: words(rslVocabulary.disclaimer, 'rslDisclaimer'),
    attestation: v.nullish(v.boolean(wants('boolean'))),
    contact: v.nullish(textThat((value) => /^mailto:[^\s@]+@[^\s@]+$/i.test(value) || isAddress(value), 'contact')),
  }),
);

/** The section `rsl`, and the same in front matter. */
export const rslSchema = saying(
  settings({
    pages: v.nullish(textThat((value) => /^\/[^\s"<>]*$/.test(value), 'pathPattern')),
    file: v.nullish(reference),
    server: v.nullish(address),
    permits: v.nullish(scope),
    prohibits: v.nullish(scope),
    payment: v.nullish(payment),
    legal: v.nullish(legal),
    copyright: v.nullish(copyright),
    terms: v.nullish(reference),
  } satisfies Record<keyof UserRsl, v.GenericSchema<unknown, unknown>>),
);

type CheckedRsl = v.InferOutput<typeof rslSchema>;

/** Terms with every address absolute. */
export function completeRsl(checked: CheckedRsl, siteUrl: string): RslTerms {
  const at = (path: string | null | undefined) => (path ? absolute(path, siteUrl) : undefined);
  const { permits, prohibits, payment: owed, legal: said, copyright: holder } = checked;
  return {
    licenses: [
      {
        permits: permissions(permits),
        prohibits: permissions(prohibits),
        ...(owed && {
          payment: {
            type: owed.type,
            ...present({ standard: at(owed.standard), custom: at(owed.custom), amount: owed.amount }),
          },
        }),
        ...(said && { legal: statements(said) }),
      },
    ],
    ...present({
      url: at(checked.file),
      server: checked.server,
      pages: checked.pages,
      copyright: holder && present({ ...holder, contactUrl: at(holder.contactUrl) }),
      terms: at(checked.terms),
    }),
  };
}

function permissions(scope: CheckedRsl['permits']): readonly RslPermission[] {
  return (['usage', 'user', 'geo'] as const).flatMap((type) => {
    const values = scope?.[type];
    return values ? [{ type, values }] : [];
  });
}

function statements({ warranty, disclaimer, attestation, contact }: NonNullable<CheckedRsl['legal']>) {
  const said: readonly RslLegal[] = [
    { type: 'warranty', values: warranty ?? [] },
    { type: 'disclaimer', values: disclaimer ?? [] },
    { type: 'attestation', values: attestation ? ['true'] : [] },
    { type: 'contact', values: contact ? [contact] : [] },
  ];
  return said.filter(({ values }) => values.length > 0);
}
