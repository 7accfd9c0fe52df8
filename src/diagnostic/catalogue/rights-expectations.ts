import { contentModes } from '../../model/content-mode.js';
import { rslVocabulary } from '../../model/rsl-vocabulary.js';
import { quoted } from './quoted.js';

/** The words for the kinds of values of `support`, `site.license`, `rsl`, `content` and `size`. */
export const rightsExpectations = {
  license: {
    is: 'a licence',
    fix: 'write its address, or the short name of a Creative Commons licence such as `CC-BY-4.0`',
  },
  supportText: {
    is: 'a text, or an object with a text for each language',
    fix: "write it as `'Support us'` or `{ en: 'Support us', fr: 'Soutenez-nous' }`",
  },
  content: { is: 'how much of an article a feed carries', fix: `choose one of ${quoted(contentModes)}` },
  contentByFormat: {
    is: 'how much of an article a feed carries',
    fix: `choose one of ${quoted(contentModes)}, or one for each format: \`{ rss: 'full', atom: 'teaser' }\``,
  },
  booleanByFormat: {
    is: '`true` or `false`',
    fix: 'write `true` or `false`, without quotes, or one for each format: `{ rss: true, json: false }`',
  },
  bytes: { is: 'a number of bytes', fix: 'write a whole number from 1, such as `1000000`' },
  bytesOrFalse: {
    is: 'a number of bytes or `false`',
    fix: 'write a whole number from 1, such as `250000`, or `false` to switch the warning off',
  },
  pathPattern: {
    is: 'a path of the site',
    fix: 'write it as `/news/*`: `*` stands for any characters, `$` for the end',
  },
  terms: { is: 'filled in', fix: 'say at least one thing in it, or leave it out' },
  rslUsage: { is: 'a use that Really Simple Licensing knows', fix: `choose from ${quoted(rslVocabulary.usage)}` },
  rslUser: { is: 'a user that Really Simple Licensing knows', fix: `choose from ${quoted(rslVocabulary.user)}` },
  country: { is: 'a country of two letters', fix: 'write it as in ISO 3166-1, such as `DE`' },
  rslPayment: {
    is: 'a payment that Really Simple Licensing knows',
    fix: `choose one of ${quoted(rslVocabulary.payment)}`,
  },
  rslHolder: { is: 'a kind of holder', fix: 'choose one of `person`, `organization`' },
  rslWarranty: {
    is: 'a warranty that Really Simple Licensing knows',
    fix: `choose from ${quoted(rslVocabulary.warranty)}`,
  },
  rslDisclaimer: {
    is: 'a disclaimer that Really Simple Licensing knows',
    fix: `choose from ${quoted(rslVocabulary.disclaimer)}`,
  },
  currency: { is: 'a currency of three letters', fix: 'write it as in ISO 4217, such as `EUR`' },
  amount: { is: 'an amount of money', fix: 'write it as a number with a point, such as `0.015`' },
  contact: { is: 'an address or a `mailto:` one', fix: 'write it as `mailto:desk@example.org`' },
} as const;
