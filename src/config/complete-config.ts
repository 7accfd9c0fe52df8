import type { FormatName } from '../model/feed-document.js';
import { absolute, baseAddress } from './address.js';
import type { Config, Site } from './config.js';
import { canonicalLanguage } from './language.js';
import { present } from './present.js';
import type { CheckedConfig } from './schema.js';

/** The file of each format where nobody names another. */
const fileNames = { rss: 'rss.xml', atom: 'atom.xml', json: 'feed.json' } as const;

/** The configuration with every default in place and every address absolute. */
export function completeConfig(checked: CheckedConfig, siteUrl: string): Config {
  const site = completeSite(checked.site ?? {}, baseAddress(siteUrl));
  const { articles, out, limit, dialect, permalink, trailingSlash, fields, formats, feedsUrl } = checked;
  return {
    site,
    articles: articles ?? [],
    out: out ?? 'dist',
    dialect: dialect ?? 'auto',
    fields: present(fields ?? {}),
    formats: withoutFalse({ ...fileNames, ...present(formats ?? {}) }),
    feedsUrl: feedsUrl ? baseAddress(absolute(feedsUrl, site.url)) : site.url,
    ...present({ limit, permalink, trailingSlash }),
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
      language: site.language ? canonicalLanguage(site.language) : undefined,
      logo: address(site.logo),
      icon: address(site.icon),
      rights: site.rights,
    }),
  };
}

function withoutFalse(formats: Readonly<Partial<Record<FormatName, string | false>>>): Config['formats'] {
  const { rss, atom, json } = formats;
  return present({ rss: rss || undefined, atom: atom || undefined, json: json || undefined });
}
