import * as v from 'valibot';
import { contentModes } from '../model/content-mode.js';
import { dialects } from '../model/dialect.js';
import { isAddress } from './address.js';
import { bodiesSchema } from './bodies.js';
import { fieldNames } from './config.js';
import { isLanguage } from './language.js';
import { licenseByName } from './license.js';
import { limitsSchema } from './limits.js';
import { mediaSchema } from './media.js';
import { isOutputName } from './output-name.js';
import { perFormat } from './per-format.js';
import { isPermalinkPattern } from './permalink-pattern.js';
import { podcastSchema } from './podcast.js';
import { rslSchema } from './rsl.js';
import { address, author, oneOrMore, reference, settings, text, textThat, wants } from './schema-parts.js';
import { sizeSchema } from './size.js';
import { supportSchema } from './support.js';
import { isTimeZone } from './time-zone.js';
import type { UserConfig, UserSite } from './user-config.js';

const outputName = v.lazy((input) =>
  input === false ? v.literal(false) : v.pipe(v.string(wants('format')), v.check(isOutputName, wants('outputName'))),
);

const isLimit = (value: unknown): boolean => value === 'all' || (Number.isSafeInteger(value) && Number(value) > 0);

const site = settings({
  url: v.nullish(address),
  idBase: v.nullish(address),
  title: v.nullish(text),
  description: v.nullish(text),
  language: v.nullish(textThat(isLanguage, 'language')),
  timeZone: v.nullish(textThat(isTimeZone, 'timeZone')),
  authors: v.nullish(oneOrMore(author)),
  logo: v.nullish(reference),
  icon: v.nullish(reference),
  rights: v.nullish(text),
  license: v.nullish(textThat((value) => isAddress(value) || licenseByName(value) !== undefined, 'license')),
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
  support: v.nullish(supportSchema),
  rsl: v.nullish(rslSchema),
  content: v.nullish(
    perFormat(v.picklist(contentModes, wants('contentByFormat')), v.picklist(contentModes, wants('content'))),
  ),
  size: v.nullish(sizeSchema),
  limits: v.nullish(limitsSchema),
  podcast: v.nullish(podcastSchema),
  media: v.nullish(mediaSchema),
  bodies: v.nullish(bodiesSchema),
} satisfies Record<keyof UserConfig, v.GenericSchema<unknown, unknown>>);

/** A configuration that has passed the {@link schema}. */
export type CheckedConfig = v.InferOutput<typeof schema>;
