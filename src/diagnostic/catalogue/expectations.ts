import { dialects } from '../../model/dialect.js';
import { permalinkPlaceholders } from '../../model/permalink-placeholders.js';
import { bodiesExpectations } from './bodies-expectations.js';
import { limitsExpectations } from './limits-expectations.js';
import { podcastExpectations } from './podcast-expectations.js';
import { quoted } from './quoted.js';
import { rightsExpectations } from './rights-expectations.js';

/** What a setting's value has to be, and how to write it. */
interface Words {
  /** Ends a sentence: "`site.url` is not …". */
  readonly is: string;
  readonly fix: string;
}

/** The words for each kind of value that a setting can want. */
export const expectations = {
  ...bodiesExpectations,
  ...limitsExpectations,
  ...podcastExpectations,
  ...rightsExpectations,
  settings: {
    is: 'an object of settings',
    fix: "write its settings in braces, such as `{ url: 'https://example.org' }`",
  },
  missing: { is: 'there', fix: 'write it, or leave out what it is part of' },
  text: { is: 'a text', fix: 'write it in quotes' },
  filled: { is: 'filled in', fix: 'give it a text, or leave the setting out' },
  address: { is: 'an absolute http(s) address', fix: 'write it as `https://example.org`' },
  reference: {
    is: 'an absolute http(s) address or a path of the site',
    fix: 'write it as `https://example.org/logo.png`, or `/logo.png` for a file of the site',
  },
  email: { is: 'an email address', fix: 'write it as `desk@example.org`' },
  language: { is: 'a language tag', fix: 'write it as `en` or `pt-BR`' },
  timeZone: { is: 'the name of a time zone', fix: 'write it as `UTC` or `Asia/Tokyo`' },
  author: { is: 'an author', fix: "write a name, or an object such as `{ name: 'Newsroom', url: '/about' }`" },
  limit: { is: 'a number of entries or `all`', fix: 'write a whole number from 1, such as `30`, or `all`' },
  dialect: { is: 'a dialect that Tidings knows', fix: `choose one of ${quoted(['auto', ...dialects])}` },
  permalink: {
    is: 'a pattern of addresses',
    fix: `write a path such as \`/:year/:month/:slug/\` out of ${quoted(permalinkPlaceholders.map((name) => `:${name}`))}`,
  },
  boolean: { is: '`true` or `false`', fix: 'write `true` or `false`, without quotes' },
  format: { is: 'a file name or `false`', fix: 'write it as `news.xml`, or `false` to leave the format out' },
  outputName: { is: 'the name of a file inside the `out` folder', fix: 'write it as `news.xml` or `feeds/news.xml`' },
} as const satisfies Readonly<Record<string, Words>>;

/** One of {@link expectations}. */
export type Expectation = keyof typeof expectations;

/** What a value is not: the end of a sentence that its name begins; a value that is not there is not shown. */
export function isNot(expected: Expectation, value: string): string {
  return `is not ${expectations[expected].is}${value === '' ? '' : `: \`${value}\``}`;
}
