import type { FormatName } from '../model/feed-document.js';
import { present } from '../model/present.js';
import { absolute, baseAddress } from './address.js';
import { completeBodies } from './bodies.js';
import type { Config, Site } from './config.js';
import { canonicalLanguage } from './language.js';
import { licenseByName } from './license.js';
import { completeLimits } from './limits.js';
import { completeMedia } from './media.js';
import { completePerFormat } from './per-format.js';
import { completePodcast } from './podcast.js';
import { completeRsl } from './rsl.js';
import type { CheckedConfig } from './schema.js';
import { completeSize } from './size.js';
import { completeSupport } from './support.js';
import { completeTranslations, type Translations } from './translations.js';

/** The file of each format where nobody names another. */
const fileNames = { rss: 'rss.xml', atom: 'atom.xml', json: 'feed.json' } as const;

/**
 * The configuration with every default in place and every address absolute.
 *
 * @param translations the languages that a site generator tells apart by the names of files.
 */
export function completeConfig(checked: CheckedConfig, siteUrl: string, translations?: Translations): Config {
  const site = completeSite(checked.site ?? {}, baseAddress(siteUrl));
  const { articles, out, limit, dialect, permalink, trailingSlash, fields, formats, feedsUrl } = checked;
  const { support, rsl, content, size, media } = checked;
  return {
    site,
    articles: articles ?? [],
    out: out ?? 'dist',
    dialect: dialect ?? 'auto',
    fields: present(fields ?? {}),
    formats: withoutFalse({ ...fileNames, ...present(formats ?? {}) }),
    feedsUrl: feedsUrl ? baseAddress(absolute(feedsUrl, site.url)) : site.url,
    content: completePerFormat(content, 'full'),
    size: completeSize(size ?? {}),
    limits: completeLimits(checked.limits ?? {}),
    media: completeMedia(media ?? {}),
    bodies: completeBodies(checked.bodies ?? {}),
    ...present({ limit, permalink, trailingSlash }),
    ...present({
      translations: translations && completeTranslations(translations, site.language),
      podcast: checked.podcast ? completePodcast(checked.podcast, site.url) : undefined,
      support: support ? completeSupport(support, site.url) : undefined,
      rsl: rsl ? completeRsl(rsl, site.url) : undefined,
    }),
  };
}

function completeSite(site: NonNullable<CheckedConfig['site']>, url: string): Site {
  const title = site.title ?? new URL(url).host;
  const address = (reference: string | null | undefined) => (reference ? absolute(reference, url) : undefined);
  const authors = (site.authors ?? []).map(({ name, email, url, avatar }) =>
    present({ name, email, url: address(url), avatar: address(avatar) }),
  );
  return {
    url,
    title,
    description: site.description ?? title,
    timeZone: site.timeZone ?? 'UTC',
    authors,
    ...present({
      idBase: site.idBase ? baseAddress(site.idBase) : undefined,
      language: site.language ? canonicalLanguage(site.language) : undefined,
      logo: address(site.logo),
      icon: address(site.icon),
      rights: site.rights,
      license: site.license ? (licenseByName(site.license) ?? site.license) : undefined,
    }),
  };
}

function withoutFalse(formats: Readonly<Partial<Record<FormatName, string | false>>>): Config['formats'] {
  const { rss, atom, json } = formats;
  return present({ rss: rss || undefined, atom: atom || undefined, json: json || undefined });
}
